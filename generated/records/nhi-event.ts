// Made by ocsf-kafka from avro/NHIEvent.avsc. Do not edit.

import type { ReaderItem, RecordCodec, Source } from '../../runtime/index.ts'
import {
  checkRecord,
  defineRecord,
  noBranch,
  readBranch,
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
import type { EntityManagement, ValidEntityManagement } from '../ocsf/entity-management.ts'
import {
  entityManagementItem,
  entityManagementRules,
  readEntityManagement,
  writeEntityManagement,
} from '../ocsf/entity-management.ts'
import type { NexoraBaselineChange, ValidNexoraBaselineChange } from '../ocsf/nexora/baseline-change.ts'
import {
  nexoraBaselineChangeItem,
  nexoraBaselineChangeRules,
  readNexoraBaselineChange,
  writeNexoraBaselineChange,
} from '../ocsf/nexora/baseline-change.ts'
import { readPreviousNHIEvent, readPreviousNHIEvent$2 } from './nhi-event.previous.ts'
import { schema } from './nhi-event.schema.ts'
import { versions } from './nhi-event.versions.ts'

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
export function readNHIEvent(r: Source, p: number): NHIEvent {
  const { b } = r
  const v = {} as NHIEvent
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
  v.ocsf_event = readString(r, p)
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
  switch (readBranch(r, p, 3)) {
    case 0:
      break
    case 1:
      v.ocsf = readEntityManagement(r, r.p)
      break
    case 2:
      v.ocsf = readNexoraBaselineChange(r, r.p)
      break
  }
  p = r.p
  r.p = p
  return v
}

/** What decoders of other versions know of com.nexora.events.NHIEvent. */
export const nhiEventItem: ReaderItem = {
  name: 'com.nexora.events.NHIEvent',
  read: readNHIEvent,
  of: () => [entityManagementItem, nexoraBaselineChangeItem],
}

/** The record com.nexora.events.NHIEvent, version 3. */
export const nhiEvent: RecordCodec<NHIEvent, ValidNHIEvent> = defineRecord<NHIEvent, ValidNHIEvent>({
  name: 'com.nexora.events.NHIEvent',
  version: 3,
  schema,
  fingerprint: {
    rabin: '01a45a3b175f5bca',
    sha256: '93b59022ff6d6a1d1ad5a5bc7f6714bca6e02d6861bdc10c095334950ef9919e',
  },
  write: writeNHIEvent,
  read: readNHIEvent,
  item: nhiEventItem,
  versions,
  printed: { 1: readPreviousNHIEvent, 2: readPreviousNHIEvent$2 },
  lift: {
    text: 'ocsf_event',
    field: 'ocsf',
    classes: [
      {
        rules: entityManagementRules,
        core: [
          'activity_id',
          'category_uid',
          'class_uid',
          'metadata',
          'severity_id',
          'time',
          'type_uid',
        ],
      },
      {
        rules: nexoraBaselineChangeRules,
        core: [
          'activity_id',
          'category_uid',
          'class_uid',
          'metadata',
          'severity_id',
          'time',
          'type_uid',
        ],
      },
    ],
  },
})
