// Made by ocsf-kafka from avro/RemediationEvent.avsc. Do not edit.

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
import type { RemediationActivity, ValidRemediationActivity } from '../ocsf/remediation-activity.ts'
import {
  readRemediationActivity,
  remediationActivityItem,
  writeRemediationActivity,
} from '../ocsf/remediation-activity.ts'
import { schema } from './remediation-event.schema.ts'

/** A step of a remediation. */
export interface RemediationEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as remediation.executed. */
  event_type: string
  /** When it happened, in milliseconds since the epoch. */
  timestamp: number
  /** The remediation: the same in all events about it. */
  remediation_id: string
  /** What a producer wants to say besides, as text. */
  metadata: { readonly [key: string]: string }
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id: string
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version: number
  /** The OCSF event. */
  ocsf?: RemediationActivity | undefined
}

/** {@link RemediationEvent} with valid OCSF events. */
export interface ValidRemediationEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as remediation.executed. */
  event_type: string
  /** When it happened, in milliseconds since the epoch. */
  timestamp: number
  /** The remediation: the same in all events about it. */
  remediation_id: string
  /** What a producer wants to say besides, as text. */
  metadata: { readonly [key: string]: string }
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id: string
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version: number
  /** The OCSF event. */
  ocsf?: ValidRemediationActivity | undefined
}

/** Writes the Avro encoding of com.nexora.events.RemediationEvent at `p` and returns the position after it. */
export function writeRemediationEvent(b: Buffer, p: number, v: RemediationEvent | ValidRemediationEvent): number {
  checkRecord(v)
  p = writeString(b, p, v.event_id)
  p = writeString(b, p, v.tenant_id)
  p = writeString(b, p, v.entity_id)
  p = writeString(b, p, v.event_type)
  p = writeLong(b, p, v.timestamp)
  p = writeString(b, p, v.remediation_id)
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
    p = writeRemediationActivity(b, p, v.ocsf)
  }
  return p
}

/** Reads one com.nexora.events.RemediationEvent. */
export function readRemediationEvent(r: Source, p: number): RemediationEvent {
  const { b } = r
  const v = {} as RemediationEvent
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
  v.remediation_id = readString(r, p)
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
    v.ocsf = readRemediationActivity(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of com.nexora.events.RemediationEvent. */
export const remediationEventItem: ReaderItem = {
  name: 'com.nexora.events.RemediationEvent',
  read: readRemediationEvent,
  of: () => [remediationActivityItem],
}

/** The record com.nexora.events.RemediationEvent, version 1. */
export const remediationEvent: RecordCodec<RemediationEvent, ValidRemediationEvent> = defineRecord<RemediationEvent, ValidRemediationEvent>({
  name: 'com.nexora.events.RemediationEvent',
  version: 1,
  schema,
  fingerprint: {
    rabin: 'd800944fa2f56fda',
    sha256: '4aaf58e38360d85fc4e9ca0cc230d37b0d6d6b86184e2d0dd597efbbbe98d068',
  },
  write: writeRemediationEvent,
  read: readRemediationEvent,
  item: remediationEventItem,
  versions: {},
})
