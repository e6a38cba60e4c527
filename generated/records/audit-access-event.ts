// Made by ocsf-kafka from avro/AuditAccessEvent.avsc. Do not edit.

import type { ReaderItem, RecordCodec, Source } from '../../runtime/index.ts'
import {
  checkRecord,
  defineRecord,
  readInt,
  readLong,
  readMap,
  readString,
  some,
  writeInt,
  writeLong,
  writeMap,
  writeString,
} from '../../runtime/index.ts'
import type { ApiActivity, ValidApiActivity } from '../ocsf/api-activity.ts'
import { apiActivityItem, readApiActivity, writeApiActivity } from '../ocsf/api-activity.ts'
import { readPreviousAuditAccessEvent } from './audit-access-event.previous.ts'
import { schema } from './audit-access-event.schema.ts'
import { versions } from './audit-access-event.versions.ts'

/** Someone used an API. */
export interface AuditAccessEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as audit.access. */
  event_type: string
  /** When it happened, in milliseconds since the epoch. */
  timestamp: number
  /** What a producer wants to say besides, as text. */
  metadata: { readonly [key: string]: string }
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id: string
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version: number
  /** The OCSF event. */
  ocsf?: ApiActivity | undefined
}

/** {@link AuditAccessEvent} with valid OCSF events. */
export interface ValidAuditAccessEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as audit.access. */
  event_type: string
  /** When it happened, in milliseconds since the epoch. */
  timestamp: number
  /** What a producer wants to say besides, as text. */
  metadata: { readonly [key: string]: string }
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id: string
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version: number
  /** The OCSF event. */
  ocsf?: ValidApiActivity | undefined
}

/** Writes the Avro encoding of com.nexora.events.AuditAccessEvent at `p` and returns the position after it. */
export function writeAuditAccessEvent(b: Buffer, p: number, v: AuditAccessEvent | ValidAuditAccessEvent): number {
  checkRecord(v)
  p = writeString(b, p, v.event_id)
  p = writeString(b, p, v.tenant_id)
  p = writeString(b, p, v.entity_id)
  p = writeString(b, p, v.event_type)
  p = writeLong(b, p, v.timestamp)
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
    p = writeApiActivity(b, p, v.ocsf)
  }
  return p
}

/** Reads one com.nexora.events.AuditAccessEvent. */
export function readAuditAccessEvent(r: Source, p: number): AuditAccessEvent {
  const { b } = r
  const v = {} as AuditAccessEvent
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
    v.ocsf = readApiActivity(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of com.nexora.events.AuditAccessEvent. */
export const auditAccessEventItem: ReaderItem = {
  name: 'com.nexora.events.AuditAccessEvent',
  read: readAuditAccessEvent,
  of: () => [apiActivityItem],
}

/** The record com.nexora.events.AuditAccessEvent, version 2. */
export const auditAccessEvent: RecordCodec<AuditAccessEvent, ValidAuditAccessEvent> = defineRecord<AuditAccessEvent, ValidAuditAccessEvent>({
  name: 'com.nexora.events.AuditAccessEvent',
  version: 2,
  schema,
  fingerprint: {
    rabin: 'fa1ceb7f88bf515a',
    sha256: '7db8fd0c2671cbe44a16187ff0ff3e09d3f6510cac2f5b115bf10c5d1a1d6308',
  },
  write: writeAuditAccessEvent,
  read: readAuditAccessEvent,
  item: auditAccessEventItem,
  versions,
  previous: { version: 1, read: readPreviousAuditAccessEvent },
})
