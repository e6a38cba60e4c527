// Made by ocsf-kafka from avro/NHIEvent.avsc. Do not edit.

import type { RecordType, Source } from '../../runtime/index.ts'
import {
  checkRecord,
  decodeWith,
  encodeInto,
  encodeWith,
  noBranch,
  readBranch,
  readInt,
  readLong,
  readMap,
  readString,
  writeInt,
  writeLong,
  writeMap,
  writeString,
} from '../../runtime/index.ts'
import type { EntityManagement, ValidEntityManagement } from '../ocsf/entity-management.ts'
import { readEntityManagement, writeEntityManagement } from '../ocsf/entity-management.ts'
import type { NexoraBaselineChange, ValidNexoraBaselineChange } from '../ocsf/nexora/baseline-change.ts'
import { readNexoraBaselineChange, writeNexoraBaselineChange } from '../ocsf/nexora/baseline-change.ts'
import { schema } from './nhi-event.schema.ts'

/** A non-human identity was found or changed. */
export interface NHIEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as nhi.discovered. */
  event_type: string
  /** When it happened, in milliseconds since the epoch. */
  timestamp: number
  /** The OCSF event as JSON text, for readers of version 1. Read ocsf instead. */
  ocsf_event: string
  /** What a producer wants to say besides, as text. */
  metadata: { readonly [key: string]: string }
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id: string
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version: number
  /** The OCSF event. */
  ocsf?: EntityManagement | NexoraBaselineChange | undefined
}

/** {@link NHIEvent} with valid OCSF events. */
export interface ValidNHIEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as nhi.discovered. */
  event_type: string
  /** When it happened, in milliseconds since the epoch. */
  timestamp: number
  /** The OCSF event as JSON text, for readers of version 1. Read ocsf instead. */
  ocsf_event: string
  /** What a producer wants to say besides, as text. */
  metadata: { readonly [key: string]: string }
  /** Id that all events of one chain of causes share: the event_id of the first. Empty in events older than the field. */
  correlation_id: string
  /** The event_id of the event whose handling caused this one. */
  causation_id?: string | undefined
  /** The number of the schema in avro/history that the producer wrote with; 0 where it was not told. */
  schema_version: number
  /** The OCSF event. */
  ocsf?: ValidEntityManagement | ValidNexoraBaselineChange | undefined
}

/** Writes the Avro encoding of com.nexora.events.NHIEvent at `p` and returns the position after it. */
export function writeNHIEvent(b: Buffer, p: number, v: NHIEvent | ValidNHIEvent): number {
  checkRecord(v)
  p = writeString(b, p, v.event_id)
  p = writeString(b, p, v.tenant_id)
  p = writeString(b, p, v.entity_id)
  p = writeString(b, p, v.event_type)
  p = writeLong(b, p, v.timestamp)
  p = writeString(b, p, v.ocsf_event)
  p = writeMap(b, p, v.metadata, writeString)
  p = writeString(b, p, v.correlation_id)
  if (v.causation_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.causation_id)
  }
  p = writeInt(b, p, v.schema_version)
  if (v.ocsf === undefined || v.ocsf === null) {
    b[p++] = 0
  } else switch (v.ocsf.class_uid) {
    case 3004: {
      b[p++] = 2
      p = writeEntityManagement(b, p, v.ocsf)
      break
    }
    case 99903001: {
      b[p++] = 4
      p = writeNexoraBaselineChange(b, p, v.ocsf)
      break
    }
    default:
      throw noBranch(v.ocsf)
  }
  return p
}

/** Reads one com.nexora.events.NHIEvent. */
export function readNHIEvent(r: Source): NHIEvent {
  const v = {} as NHIEvent
  v.event_id = readString(r)
  v.tenant_id = readString(r)
  v.entity_id = readString(r)
  v.event_type = readString(r)
  v.timestamp = readLong(r)
  v.ocsf_event = readString(r)
  v.metadata = readMap(r, readString)
  v.correlation_id = readString(r)
  if (readBranch(r, 2) === 1) v.causation_id = readString(r)
  v.schema_version = readInt(r)
  switch (readBranch(r, 3)) {
    case 0:
      break
    case 1:
      v.ocsf = readEntityManagement(r)
      break
    case 2:
      v.ocsf = readNexoraBaselineChange(r)
      break
  }
  return v
}

/** The record com.nexora.events.NHIEvent, version 2. */
export const nhiEvent = {
  name: 'com.nexora.events.NHIEvent',
  version: 2,
  schema,
  fingerprint: {
    rabin: '01a45a3b175f5bca',
    sha256: '93b59022ff6d6a1d1ad5a5bc7f6714bca6e02d6861bdc10c095334950ef9919e',
  },
  encode: (value: NHIEvent | ValidNHIEvent): Uint8Array => encodeWith(writeNHIEvent, value),
  encodeInto: (value: NHIEvent | ValidNHIEvent, target: Uint8Array, offset: number): number =>
    encodeInto(writeNHIEvent, value, target, offset),
  decode: (bytes: Uint8Array): NHIEvent => decodeWith(readNHIEvent, bytes),
} satisfies RecordType<NHIEvent>
