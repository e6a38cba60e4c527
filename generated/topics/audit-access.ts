// Made by ocsf-kafka from contracts/topics.yaml, topic audit.access. Do not edit.

import type { RecordType, TopicType } from '../../runtime/index.ts'
import type { ApiActivity, ApiActivityInput, ValidApiActivity } from '../ocsf/api-activity.ts'
import { apiActivityRules } from '../ocsf/api-activity.ts'
import type { AuditAccessEvent, ValidAuditAccessEvent } from '../records/audit-access-event.ts'
import { auditAccessEvent } from '../records/audit-access-event.ts'

/**
 * An event of the topic audit.access, as handlers get it.
 * An API was called.
 */
export interface AuditAccess extends Omit<AuditAccessEvent, 'ocsf'> {
  ocsf?: ApiActivity | undefined
}

/** What publishing to audit.access takes; what may be left out is filled in. */
export interface AuditAccessInput {
  /** Unique id of this event, for deduplication. */
  event_id?: string | undefined
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as audit.access. */
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
  ocsf: ApiActivityInput & { activity_id: 1 | 2 | 3 | 4 }
}

/** What publishing to audit.access resolves with: the event as it was completed and written. */
export interface AuditAccessPublished extends Omit<ValidAuditAccessEvent, 'ocsf'> {
  ocsf: ValidApiActivity
}

/** The topic audit.access. */
export const auditAccess: TopicType<AuditAccess, AuditAccessInput, AuditAccessPublished> = {
  name: 'audit.access',
  record: auditAccessEvent as RecordType<AuditAccess>,
  partitions: 16,
  subject: 'audit.access-value',
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
    { rules: apiActivityRules, activities: [1, 2, 3, 4] },
  ],
  defaults: { metadata: {} },
}
