// Made by ocsf-kafka from contracts/topics.yaml, topic nhi.baseline_changed. Do not edit.

import type { RecordType, TopicType } from '../../runtime/index.ts'
import type {
  NexoraBaselineChange,
  NexoraBaselineChangeInput,
  ValidNexoraBaselineChange,
} from '../ocsf/nexora/baseline-change.ts'
import { nexoraBaselineChangeRules } from '../ocsf/nexora/baseline-change.ts'
import type { NHIEvent, ValidNHIEvent } from '../records/nhi-event.ts'
import { nhiEvent } from '../records/nhi-event.ts'

/**
 * An event of the topic nhi.baseline_changed, as handlers get it.
 * What counts as usual for a non-human identity has moved.
 */
export interface NhiBaselineChanged extends Omit<NHIEvent, 'ocsf'> {
  ocsf?: NexoraBaselineChange | undefined
}

/** What publishing to nhi.baseline_changed takes; what may be left out is filled in. */
export interface NhiBaselineChangedInput {
  /** Unique id of this event, for deduplication. */
  event_id?: string | undefined
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as nhi.discovered. */
  event_type?: string | undefined
  /** When it happened, in milliseconds since the epoch. */
  timestamp?: number | undefined
  /** The OCSF event as JSON text, for readers of version 1. Read ocsf instead. */
  ocsf_event?: string | undefined
  /** What a producer wants to say besides, as text. */
  metadata?: { readonly [key: string]: string } | undefined
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id?: string | undefined
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version?: number | undefined
  /** The OCSF event. */
  ocsf: NexoraBaselineChangeInput & { activity_id: 51 | 52 | 53 | 54 }
}

/** What publishing to nhi.baseline_changed resolves with: the event as it was completed and written. */
export interface NhiBaselineChangedPublished extends Omit<ValidNHIEvent, 'ocsf'> {
  ocsf: ValidNexoraBaselineChange
}

/** The topic nhi.baseline_changed. */
export const nhiBaselineChanged: TopicType<NhiBaselineChanged, NhiBaselineChangedInput, NhiBaselineChangedPublished> = {
  name: 'nhi.baseline_changed',
  record: nhiEvent as RecordType<NhiBaselineChanged>,
  partitions: 32,
  subject: 'nhi.baseline_changed-value',
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
    { rules: nexoraBaselineChangeRules, activities: [51, 52, 53, 54] },
  ],
  defaults: { ocsf_event: '', metadata: {} },
  dualWrite: ['ocsf_event'],
}
