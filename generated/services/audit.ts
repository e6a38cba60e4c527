// Made by ocsf-kafka from contracts/topics.yaml, service audit. Do not edit.

import type { Kafka, TopicProducer } from '../../runtime/index.ts'
import { createProducer } from '../../runtime/index.ts'
import type { AuditChangeInput, AuditChangePublished } from '../topics/audit-change.ts'
import { auditChange } from '../topics/audit-change.ts'
import type { AuditComplianceInput, AuditCompliancePublished } from '../topics/audit-compliance.ts'
import { auditCompliance } from '../topics/audit-compliance.ts'

/** The topics that audit may produce. */
export interface AuditProducers {
  /** The topic audit.change. */
  readonly auditChange: TopicProducer<AuditChangeInput, AuditChangePublished>
  /** The topic audit.compliance. */
  readonly auditCompliance: TopicProducer<AuditComplianceInput, AuditCompliancePublished>
}

/**
 * The service audit.
 * Keeps the audit trail.
 */
export type AuditService = AuditProducers

/** Connects the service audit. */
export function auditService(kafka: Kafka): AuditService {
  const service = {
    name: 'audit',
    product: { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' },
  }
  return {
    auditChange: createProducer(kafka, auditChange, service),
    auditCompliance: createProducer(kafka, auditCompliance, service),
  }
}
