// Made by ocsf-kafka from contracts/topics.yaml, topic audit.change. Do not edit.

import type { RecordType, TopicType } from '../../runtime/index.ts'
import type { AccountChange, AccountChangeInput, ValidAccountChange } from '../ocsf/account-change.ts'
import { accountChangeRules } from '../ocsf/account-change.ts'
import type {
  EntityManagement,
  EntityManagementInput,
  ValidEntityManagement,
} from '../ocsf/entity-management.ts'
import { entityManagementRules } from '../ocsf/entity-management.ts'
import type { AuditChangeEvent, ValidAuditChangeEvent } from '../records/audit-change-event.ts'
import { auditChangeEvent } from '../records/audit-change-event.ts'

/**
 * An event of the topic audit.change, as handlers get it.
 * An account or an entity was changed.
 */
export interface AuditChange extends Omit<AuditChangeEvent, 'ocsf'> {
  ocsf?: AccountChange | EntityManagement | undefined
}

/** What publishing to audit.change takes; what may be left out is filled in. */
export interface AuditChangeInput {
  /** Unique id of this event, for deduplication. */
  event_id?: string | undefined
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as audit.change. */
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
  ocsf:
    | (AccountChangeInput & { class_uid: 3001; activity_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 })
    | (EntityManagementInput & { class_uid: 3004; activity_id: 1 | 3 | 4 | 5 | 6 | 7 | 8 | 9 })
}

/** What publishing to audit.change resolves with: the event as it was completed and written. */
export interface AuditChangePublished extends Omit<ValidAuditChangeEvent, 'ocsf'> {
  ocsf: ValidAccountChange | ValidEntityManagement
}

/** The topic audit.change. */
export const auditChange: TopicType<AuditChange, AuditChangeInput, AuditChangePublished> = {
  name: 'audit.change',
  record: auditChangeEvent as RecordType<AuditChange>,
  partitions: 16,
  subject: 'audit.change-value',
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
    { rules: accountChangeRules, activities: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    { rules: entityManagementRules, activities: [1, 3, 4, 5, 6, 7, 8, 9] },
  ],
  defaults: { metadata: {} },
}
