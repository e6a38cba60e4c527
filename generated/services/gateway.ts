// Made by ocsf-kafka from contracts/topics.yaml, service gateway. Do not edit.

import type { Kafka, TopicProducer } from '../../runtime/index.ts'
import { createProducer } from '../../runtime/index.ts'
import type { AuditAccessInput, AuditAccessPublished } from '../topics/audit-access.ts'
import { auditAccess } from '../topics/audit-access.ts'

/** The topics that gateway may produce. */
export interface GatewayProducers {
  /** The topic audit.access. */
  readonly auditAccess: TopicProducer<AuditAccessInput, AuditAccessPublished>
}

/**
 * The service gateway.
 * The API's front door.
 */
export type GatewayService = GatewayProducers

/** Connects the service gateway. */
export function gatewayService(kafka: Kafka): GatewayService {
  const service = {
    name: 'gateway',
    product: { name: 'Nexora AED Platform', vendor_name: 'Nexora Security', version: '1.0.0' },
  }
  return {
    auditAccess: createProducer(kafka, auditAccess, service),
  }
}
