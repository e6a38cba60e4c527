// Made by ocsf-kafka from avro/ThreatSummary.avsc. Do not edit.

import type { ReaderItem, RecordCodec, Source } from '../../runtime/index.ts'
import {
  checkRecord,
  defineRecord,
  readArray,
  readDouble,
  readInt,
  readLong,
  readMap,
  readString,
  some,
  writeCount,
  writeDouble,
  writeInt,
  writeLong,
  writeMap,
  writeString,
} from '../../runtime/index.ts'
import type { CorrelatedThreat } from './correlated-threat.ts'
import { correlatedThreatItem, readCorrelatedThreat, writeCorrelatedThreat } from './correlated-threat.ts'
import { schema } from './threat-summary.schema.ts'

/** The correlated threats to one tenant within a window of time. */
export interface ThreatSummary {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant under threat. It is the message key. */
  tenant_id: string
  /** What happened: the name of the topic, such as threat.high-priority. */
  event_type: string
  /** When the summary was made, in milliseconds since the epoch. */
  timestamp: number
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
  threats: readonly CorrelatedThreat[]
  /** What a producer wants to say besides, as text. */
  metadata: { readonly [key: string]: string }
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id: string
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version: number
}

/** Writes the Avro encoding of com.nexora.events.ThreatSummary at `p` and returns the position after it. */
export function writeThreatSummary(b: Buffer, p: number, v: ThreatSummary): number {
  checkRecord(v)
  p = writeString(b, p, v.event_id)
  p = writeString(b, p, v.tenant_id)
  p = writeString(b, p, v.event_type)
  p = writeLong(b, p, v.timestamp)
  p = writeLong(b, p, v.window_start)
  p = writeLong(b, p, v.window_end)
  p = writeLong(b, p, v.total_threats)
  p = writeLong(b, p, v.critical_count)
  p = writeLong(b, p, v.high_priority_count)
  p = writeLong(b, p, v.last_seen)
  p = writeDouble(b, p, v.max_threat_score)
  p = writeCount(b, p, v.threats)
  for (const item of v.threats) {
    p = writeCorrelatedThreat(b, p, item)
  }
  b[p++] = 0
  p = writeMap(b, p, v.metadata, writeString)
  p = writeString(b, p, v.correlation_id)
  if (v.causation_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.causation_id)
  }
  p = writeInt(b, p, v.schema_version)
  return p
}

/** Reads one com.nexora.events.ThreatSummary. */
export function readThreatSummary(r: Source, p: number): ThreatSummary {
  const { b } = r
  const v = {} as ThreatSummary
  v.event_id = readString(r, p)
  p = r.p
  v.tenant_id = readString(r, p)
  p = r.p
  v.event_type = readString(r, p)
  p = r.p
  v.timestamp = readLong(r, p)
  p = r.p
  v.window_start = readLong(r, p)
  p = r.p
  v.window_end = readLong(r, p)
  p = r.p
  v.total_threats = readLong(r, p)
  p = r.p
  v.critical_count = readLong(r, p)
  p = r.p
  v.high_priority_count = readLong(r, p)
  p = r.p
  v.last_seen = readLong(r, p)
  p = r.p
  v.max_threat_score = readDouble(r, p)
  p = r.p
  v.threats = readArray(r, p, readCorrelatedThreat)
  p = r.p
  v.metadata = readMap(r, p, readString)
  p = r.p
  v.correlation_id = readString(r, p)
  p = r.p
  if (b[p] === 0) p++
  else {
    v.causation_id = readString(r, some(r, p))
    p = r.p
  }
  v.schema_version = readInt(r, p)
  p = r.p
  r.p = p
  return v
}

/** What decoders of other versions know of com.nexora.events.ThreatSummary. */
export const threatSummaryItem: ReaderItem = {
  name: 'com.nexora.events.ThreatSummary',
  read: readThreatSummary,
  of: () => [correlatedThreatItem],
}

/** The record com.nexora.events.ThreatSummary, version 1. */
export const threatSummary: RecordCodec<ThreatSummary> = defineRecord<ThreatSummary>({
  name: 'com.nexora.events.ThreatSummary',
  version: 1,
  schema,
  fingerprint: {
    rabin: '309b16645a5db10f',
    sha256: 'b92d8be892e432922e21af3cce11884439597f393538243da5711b60ca556c83',
  },
  write: writeThreatSummary,
  read: readThreatSummary,
  item: threatSummaryItem,
  versions: {},
})
