// Made by ocsf-kafka from avro/ThreatEvent.avsc. Do not edit.

import type { ReaderItem, RecordCodec, Source } from '../../runtime/index.ts'
import {
  checkRecord,
  defineRecord,
  readDouble,
  readInt,
  readLong,
  readMap,
  readString,
  some,
  writeDouble,
  writeInt,
  writeLong,
  writeMap,
  writeString,
} from '../../runtime/index.ts'
import type { DetectionFinding, ValidDetectionFinding } from '../ocsf/detection-finding.ts'
import {
  detectionFindingItem,
  readDetectionFinding,
  writeDetectionFinding,
} from '../ocsf/detection-finding.ts'
import { readPreviousThreatEvent } from './threat-event.previous.ts'
import { schema } from './threat-event.schema.ts'
import { versions } from './threat-event.versions.ts'

/** A threat was detected or has changed its state. */
export interface ThreatEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as threat.detected. */
  event_type: string
  /** When it happened, in milliseconds since the epoch. */
  timestamp: number
  /** The threat: the same in all events about it. */
  threat_id: string
  /** How serious the threat is, from 0 to 10; from 7 on its priority is high, from 9 on it is critical. */
  threat_score: number
  /** What a producer wants to say besides, as text. */
  metadata: { readonly [key: string]: string }
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id: string
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version: number
  /** The OCSF event. */
  ocsf?: DetectionFinding | undefined
}

/** {@link ThreatEvent} with valid OCSF events. */
export interface ValidThreatEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as threat.detected. */
  event_type: string
  /** When it happened, in milliseconds since the epoch. */
  timestamp: number
  /** The threat: the same in all events about it. */
  threat_id: string
  /** How serious the threat is, from 0 to 10; from 7 on its priority is high, from 9 on it is critical. */
  threat_score: number
  /** What a producer wants to say besides, as text. */
  metadata: { readonly [key: string]: string }
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id: string
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version: number
  /** The OCSF event. */
  ocsf?: ValidDetectionFinding | undefined
}

/** Writes the Avro encoding of com.nexora.events.ThreatEvent at `p` and returns the position after it. */
export function writeThreatEvent(b: Buffer, p: number, v: ThreatEvent | ValidThreatEvent): number {
  checkRecord(v)
  p = writeString(b, p, v.event_id)
  p = writeString(b, p, v.tenant_id)
  p = writeString(b, p, v.entity_id)
  p = writeString(b, p, v.event_type)
  p = writeLong(b, p, v.timestamp)
  p = writeString(b, p, v.threat_id)
  p = writeDouble(b, p, v.threat_score)
  p = writeMap(b, p, v.metadata, writeString)
  p = writeString(b, p, v.correlation_id)
  if (v.causation_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.causation_id)
  }
  p = writeInt(b, p, v.schema_version)
  if (v.ocsf === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDetectionFinding(b, p, v.ocsf)
  }
  return p
}

/** Reads one com.nexora.events.ThreatEvent. */
export function readThreatEvent(r: Source, p: number): ThreatEvent {
  const { b } = r
  const v = {} as ThreatEvent
  v.event_id = readString(r, p)
  p = r.p
  v.tenant_id = readString(r, p)
  p = r.p
  v.entity_id = readString(r, p)
  p = r.p
  v.event_type = readString(r, p)
  p = r.p
  v.timestamp = readLong(r, p)
  p = r.p
  v.threat_id = readString(r, p)
  p = r.p
  v.threat_score = readDouble(r, p)
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
  if (b[p] === 0) p++
  else {
    v.ocsf = readDetectionFinding(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of com.nexora.events.ThreatEvent. */
export const threatEventItem: ReaderItem = {
  name: 'com.nexora.events.ThreatEvent',
  read: readThreatEvent,
  of: () => [detectionFindingItem],
}

/** The record com.nexora.events.ThreatEvent, version 2. */
export const threatEvent: RecordCodec<ThreatEvent, ValidThreatEvent> = defineRecord<ThreatEvent, ValidThreatEvent>({
  name: 'com.nexora.events.ThreatEvent',
  version: 2,
  schema,
  fingerprint: {
    rabin: 'e4d03478d0c973e4',
    sha256: '927cb782c173e8b5783986c11cb5ac4115fb3254731c04158d2183640b18678e',
  },
  write: writeThreatEvent,
  read: readThreatEvent,
  item: threatEventItem,
  versions,
  previous: { version: 1, read: readPreviousThreatEvent },
})
