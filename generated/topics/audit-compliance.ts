// Made by ocsf-kafka from contracts/topics.yaml, topic audit.compliance. Do not edit.

import type { RecordType, TopicType } from '../../runtime/index.ts'
import type {
  ComplianceFinding,
  ComplianceFindingInput,
  ValidComplianceFinding,
} from '../ocsf/compliance-finding.ts'
import { complianceFindingRules } from '../ocsf/compliance-finding.ts'
import type { AuditComplianceEvent, ValidAuditComplianceEvent } from '../records/audit-compliance-event.ts'
import { auditComplianceEvent } from '../records/audit-compliance-event.ts'

/**
 * An event of the topic audit.compliance, as handlers get it.
 * A compliance check came to a result.
 */
export interface AuditCompliance extends Omit<AuditComplianceEvent, 'ocsf'> {
  ocsf?: ComplianceFinding | undefined
}

/** What publishing to audit.compliance takes; what may be left out is filled in. */
export interface AuditComplianceInput {
  /** Unique id of this event, for deduplication. */
  event_id?: string | undefined
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as audit.compliance. */
  event_type?: string | undefined
  /** When it happened, in milliseconds since the epoch. */
  timestamp?: number | undefined
  /** What a producer wants to say besides, as text. */
  metadata?: { readonly [key: string]: string } | undefined
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id?: string | undefined
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version?: number | undefined
  /** The OCSF event. */
  ocsf: ComplianceFindingInput & { activity_id: 1 | 2 | 3 }
}

/** What publishing to audit.compliance resolves with: the event as it was completed and written. */
export interface AuditCompliancePublished extends Omit<ValidAuditComplianceEvent, 'ocsf'> {
  ocsf: ValidComplianceFinding
}

/** The topic audit.compliance. */
export const auditCompliance: TopicType<AuditCompliance, AuditComplianceInput, AuditCompliancePublished> = {
  name: 'audit.compliance',
  record: auditComplianceEvent as RecordType<AuditCompliance>,
  partitions: 16,
  subject: 'audit.compliance-value',
  key: ['entity_id'],
  envelope: {
    id: 'event_id',
    tenant: 'tenant_id',
    type: 'event_type',
    time: 'timestamp',
    correlation: 'correlation_id',
    causation: 'causation_id',
    schemaVersion: 'schema_version',
    ocsf: 'ocsf',
  },
  classes: [
    { rules: complianceFindingRules, activities: [1, 2, 3] },
  ],
  defaults: { metadata: {} },
}
