// Made by ocsf-kafka from contracts/topics.yaml, service data-warehouse. Do not edit.

import type { ConsumerOptions, EventConsumer, EventHandler, Kafka } from '../../runtime/index.ts'
import { createConsumer, route } from '../../runtime/index.ts'
import type { AuditAccess } from '../topics/audit-access.ts'
import { auditAccess } from '../topics/audit-access.ts'
import type { AuditChange } from '../topics/audit-change.ts'
import { auditChange } from '../topics/audit-change.ts'
import type { AuditCompliance } from '../topics/audit-compliance.ts'
import { auditCompliance } from '../topics/audit-compliance.ts'
import type { NhiBaselineChanged } from '../topics/nhi-baseline-changed.ts'
import { nhiBaselineChanged } from '../topics/nhi-baseline-changed.ts'
import type { NhiDiscovered } from '../topics/nhi-discovered.ts'
import { nhiDiscovered } from '../topics/nhi-discovered.ts'
import type { NhiUpdated } from '../topics/nhi-updated.ts'
import { nhiUpdated } from '../topics/nhi-updated.ts'
import type { RemediationCompleted } from '../topics/remediation-completed.ts'
import { remediationCompleted } from '../topics/remediation-completed.ts'
import type { RemediationExecuted } from '../topics/remediation-executed.ts'
import { remediationExecuted } from '../topics/remediation-executed.ts'
import type { RemediationTriggered } from '../topics/remediation-triggered.ts'
import { remediationTriggered } from '../topics/remediation-triggered.ts'
import type { ThreatDetected } from '../topics/threat-detected.ts'
import { threatDetected } from '../topics/threat-detected.ts'
import type { ThreatEscalated } from '../topics/threat-escalated.ts'
import { threatEscalated } from '../topics/threat-escalated.ts'
import type { ThreatHighPriority } from '../topics/threat-high-priority.ts'
import { threatHighPriority } from '../topics/threat-high-priority.ts'
import type { ThreatResolved } from '../topics/threat-resolved.ts'
import { threatResolved } from '../topics/threat-resolved.ts'

/** A handler for each topic that data-warehouse may consume; topics without one are not subscribed to. */
export interface DataWarehouseHandlers {
  readonly 'nhi.discovered'?: EventHandler<NhiDiscovered>
  readonly 'nhi.updated'?: EventHandler<NhiUpdated>
  readonly 'nhi.baseline_changed'?: EventHandler<NhiBaselineChanged>
  readonly 'threat.detected'?: EventHandler<ThreatDetected>
  readonly 'threat.escalated'?: EventHandler<ThreatEscalated>
  readonly 'threat.resolved'?: EventHandler<ThreatResolved>
  readonly 'threat.high-priority'?: EventHandler<ThreatHighPriority>
  readonly 'remediation.triggered'?: EventHandler<RemediationTriggered>
  readonly 'remediation.executed'?: EventHandler<RemediationExecuted>
  readonly 'remediation.completed'?: EventHandler<RemediationCompleted>
  readonly 'audit.access'?: EventHandler<AuditAccess>
  readonly 'audit.change'?: EventHandler<AuditChange>
  readonly 'audit.compliance'?: EventHandler<AuditCompliance>
}

/**
 * The service data-warehouse.
 * Keeps everything for the long term.
 */
export type DataWarehouseService = EventConsumer

/** Connects the service data-warehouse. */
export function dataWarehouseService(
  kafka: Kafka,
  handlers: DataWarehouseHandlers,
  options: ConsumerOptions = {},
): DataWarehouseService {
  const service = {
    name: 'data-warehouse',
    product: { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' },
  }
  return createConsumer(kafka, {
    service,
    group: 'nexora.data-warehouse',
    from: 'earliest',
    routes: [
      route(nhiDiscovered, handlers['nhi.discovered']),
      route(nhiUpdated, handlers['nhi.updated']),
      route(nhiBaselineChanged, handlers['nhi.baseline_changed']),
      route(threatDetected, handlers['threat.detected']),
      route(threatEscalated, handlers['threat.escalated']),
      route(threatResolved, handlers['threat.resolved']),
      route(threatHighPriority, handlers['threat.high-priority']),
      route(remediationTriggered, handlers['remediation.triggered']),
      route(remediationExecuted, handlers['remediation.executed']),
      route(remediationCompleted, handlers['remediation.completed']),
      route(auditAccess, handlers['audit.access']),
      route(auditChange, handlers['audit.change']),
      route(auditCompliance, handlers['audit.compliance']),
    ],
    ...options,
  })
}
