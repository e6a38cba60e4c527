// Made by ocsf-kafka from contracts/topics.yaml, topic threat.resolved. Do not edit.

import type { RecordType, TopicType } from '../../runtime/index.ts'
import type {
  DetectionFinding,
  DetectionFindingInput,
  ValidDetectionFinding,
} from '../ocsf/detection-finding.ts'
import { detectionFindingRules } from '../ocsf/detection-finding.ts'
import type { ThreatEvent, ValidThreatEvent } from '../records/threat-event.ts'
import { threatEvent } from '../records/threat-event.ts'

/**
 * An event of the topic threat.resolved, as handlers get it.
 * A threat is over.
 */
export interface ThreatResolved extends Omit<ThreatEvent, 'ocsf'> {
  ocsf?: DetectionFinding | undefined
}

/** What publishing to threat.resolved takes; what may be left out is filled in. */
export interface ThreatResolvedInput {
  /** Unique id of this event, for deduplication. */
  event_id?: string | undefined
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as threat.detected. */
  event_type?: string | undefined
  /** When it happened, in milliseconds since the epoch. */
  timestamp?: number | undefined
  /** The threat: the same in all events about it. */
  threat_id: string
  /** How serious the threat is, from 0 to 10; from 7 on its priority is high, from 9 on it is critical. */
  threat_score: number
  /** What a producer wants to say besides, as text. */
  metadata?: { readonly [key: string]: string } | undefined
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id?: string | undefined
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version?: number | undefined
  /** The OCSF event. */
  ocsf: DetectionFindingInput & { activity_id: 3 }
}

/** What publishing to threat.resolved resolves with: the event as it was completed and written. */
export interface ThreatResolvedPublished extends Omit<ValidThreatEvent, 'ocsf'> {
  ocsf: ValidDetectionFinding
}

/** The topic threat.resolved. */
export const threatResolved: TopicType<ThreatResolved, ThreatResolvedInput, ThreatResolvedPublished> = {
  name: 'threat.resolved',
  record: threatEvent as RecordType<ThreatResolved>,
  partitions: 16,
  subject: 'threat.resolved-value',
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
    { rules: detectionFindingRules, activities: [3] },
  ],
  defaults: { metadata: {} },
}
