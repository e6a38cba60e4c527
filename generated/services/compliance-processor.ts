// Made by ocsf-kafka from contracts/topics.yaml, service compliance-processor. Do not edit.

import type { ConsumerOptions, EventConsumer, EventHandler, Kafka } from '../../runtime/index.ts'
import { createConsumer, route } from '../../runtime/index.ts'
import type { AuditAccess } from '../topics/audit-access.ts'
import { auditAccess } from '../topics/audit-access.ts'
import type { AuditChange } from '../topics/audit-change.ts'
import { auditChange } from '../topics/audit-change.ts'
import type { AuditCompliance } from '../topics/audit-compliance.ts'
import { auditCompliance } from '../topics/audit-compliance.ts'
import type { RemediationCompleted } from '../topics/remediation-completed.ts'
import { remediationCompleted } from '../topics/remediation-completed.ts'

/** A handler for each topic that compliance-processor may consume; topics without one are not subscribed to. */
export interface ComplianceProcessorHandlers {
  readonly 'audit.access'?: EventHandler<AuditAccess>
  readonly 'audit.change'?: EventHandler<AuditChange>
  readonly 'audit.compliance'?: EventHandler<AuditCompliance>
  readonly 'remediation.completed'?: EventHandler<RemediationCompleted>
}

/**
 * The service compliance-processor.
 * Aggregates the audit trail for compliance reports.
 */
export type ComplianceProcessorService = EventConsumer

/** Connects the service compliance-processor. */
export function complianceProcessorService(
  kafka: Kafka,
  handlers: ComplianceProcessorHandlers,
  options: ConsumerOptions = {},
): ComplianceProcessorService {
  const service = {
    name: 'compliance-processor',
    product: { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' },
  }
  return createConsumer(kafka, {
    service,
    group: 'nexora.compliance-processor',
    from: 'earliest',
    routes: [
      route(auditAccess, handlers['audit.access']),
      route(auditChange, handlers['audit.change']),
      route(auditCompliance, handlers['audit.compliance']),
      route(remediationCompleted, handlers['remediation.completed']),
    ],
    ...options,
  })
}
