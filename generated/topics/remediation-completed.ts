// Made by ocsf-kafka from contracts/topics.yaml, topic remediation.completed. Do not edit.

import type { RecordType, TopicType } from '../../runtime/index.ts'
import type {
  RemediationActivity,
  RemediationActivityInput,
  ValidRemediationActivity,
} from '../ocsf/remediation-activity.ts'
import { remediationActivityRules } from '../ocsf/remediation-activity.ts'
import type { RemediationEvent, ValidRemediationEvent } from '../records/remediation-event.ts'
import { remediationEvent } from '../records/remediation-event.ts'

/**
 * An event of the topic remediation.completed, as handlers get it.
 * A remediation has come to its end.
 */
export interface RemediationCompleted extends Omit<RemediationEvent, 'ocsf'> {
  ocsf?: RemediationActivity | undefined
}

/** What publishing to remediation.completed takes; what may be left out is filled in. */
export interface RemediationCompletedInput {
  /** Unique id of this event, for deduplication. */
  event_id?: string | undefined
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as remediation.executed. */
  event_type?: string | undefined
  /** When it happened, in milliseconds since the epoch. */
  timestamp?: number | undefined
  /** The remediation: the same in all events about it. */
  remediation_id: string
  /** What a producer wants to say besides, as text. */
  metadata?: { readonly [key: string]: string } | undefined
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id?: string | undefined
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version?: number | undefined
  /** The OCSF event. */
  ocsf: RemediationActivityInput & { activity_id: 1 | 2 | 3 | 4 | 5 }
}

/** What publishing to remediation.completed resolves with: the event as it was completed and written. */
export interface RemediationCompletedPublished extends Omit<ValidRemediationEvent, 'ocsf'> {
  ocsf: ValidRemediationActivity
}

/** The topic remediation.completed. */
export const remediationCompleted: TopicType<RemediationCompleted, RemediationCompletedInput, RemediationCompletedPublished> = {
  name: 'remediation.completed',
  record: remediationEvent as RecordType<RemediationCompleted>,
  partitions: 8,
  subject: 'remediation.completed-value',
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
    { rules: remediationActivityRules, activities: [1, 2, 3, 4, 5] },
  ],
  defaults: { metadata: {} },
}
