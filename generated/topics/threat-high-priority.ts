// Made by ocsf-kafka from contracts/topics.yaml, topic threat.high-priority. Do not edit.

import type { RecordType, TopicType } from '../../runtime/index.ts'
import type { CorrelatedThreat } from '../records/correlated-threat.ts'
import type { ThreatSummary } from '../records/threat-summary.ts'
import { threatSummary } from '../records/threat-summary.ts'

/**
 * An event of the topic threat.high-priority, as handlers get it.
 * A tenant is under many serious threats at once.
 */
export type ThreatHighPriority = ThreatSummary

/** What publishing to threat.high-priority takes; what may be left out is filled in. */
export interface ThreatHighPriorityInput {
  /** Unique id of this event, for deduplication. */
  event_id?: string | undefined
  /** The tenant under threat. It is the message key. */
  tenant_id: string
  /** What happened: the name of the topic, such as threat.high-priority. */
  event_type?: string | undefined
  /** When the summary was made, in milliseconds since the epoch. */
  timestamp?: number | undefined
  /** The first millisecond of the window of time that is summed up, since the epoch. */
  window_start: number
  /** The first millisecond after the window, since the epoch. */
  window_end: number
  /** Correlated threats in the window. */
  total_threats: number
  /** Those with a threat_score of 9 or more. */
  critical_count: number
  /** Those with a threat_score of 7 or more, below 9. */
  high_priority_count: number
  /** When the last of them was correlated, in milliseconds since the epoch. */
  last_seen: number
  /** The highest threat_score among them. */
  max_threat_score: number
  /** The correlated threats themselves, as many as the producer lists. */
  threats?: readonly CorrelatedThreat[] | undefined
  /** What a producer wants to say besides, as text. */
  metadata?: { readonly [key: string]: string } | undefined
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id?: string | undefined
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version?: number | undefined
}

/** What publishing to threat.high-priority resolves with: the event as it was completed and written. */
export type ThreatHighPriorityPublished = ThreatSummary

/** The topic threat.high-priority. */
export const threatHighPriority: TopicType<ThreatHighPriority, ThreatHighPriorityInput, ThreatHighPriorityPublished> = {
  name: 'threat.high-priority',
  record: threatSummary as RecordType<ThreatHighPriority>,
  partitions: 16,
  subject: 'threat.high-priority-value',
  key: ['tenant_id'],
  envelope: {
    id: 'event_id',
    tenant: 'tenant_id',
    type: 'event_type',
    time: 'timestamp',
    correlation: 'correlation_id',
    causation: 'causation_id',
    schemaVersion: 'schema_version',
  },
  classes: [],
  defaults: { threats: [], metadata: {} },
}
