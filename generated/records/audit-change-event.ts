// Made by ocsf-kafka from avro/AuditChangeEvent.avsc. Do not edit.

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
import type { AccountChange, ValidAccountChange } from '../ocsf/account-change.ts'
import { accountChangeItem, readAccountChange, writeAccountChange } from '../ocsf/account-change.ts'
import type { EntityManagement, ValidEntityManagement } from '../ocsf/entity-management.ts'
import {
  entityManagementItem,
  readEntityManagement,
  writeEntityManagement,
} from '../ocsf/entity-management.ts'
import { schema } from './audit-change-event.schema.ts'

/** Someone changed an account or an entity. */
export interface AuditChangeEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as audit.change. */
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
  ocsf?: AccountChange | EntityManagement | undefined
}

/** {@link AuditChangeEvent} with valid OCSF events. */
export interface ValidAuditChangeEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as audit.change. */
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
  ocsf?: ValidAccountChange | ValidEntityManagement | undefined
}

/** Writes the Avro encoding of com.nexora.events.AuditChangeEvent at `p` and returns the position after it. */
export function writeAuditChangeEvent(b: Buffer, p: number, v: AuditChangeEvent | ValidAuditChangeEvent): number {
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
  if (v.ocsf === undefined || v.ocsf === null) {
    b[p++] = 0
  } else switch (v.ocsf.class_uid) {
    case 3001: {
      b[p++] = 2
      p = writeAccountChange(b, p, v.ocsf)
      break
    }
    case 3004: {
      b[p++] = 4
      p = writeEntityManagement(b, p, v.ocsf)
      break
    }
    default:
      throw noBranch(v.ocsf)
  }
  return p
}

/** Reads one com.nexora.events.AuditChangeEvent. */
export function readAuditChangeEvent(r: Source, p: number): AuditChangeEvent {
  const { b } = r
  const v = {} as AuditChangeEvent
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
  switch (readBranch(r, p, 3)) {
    case 0:
      break
    case 1:
      v.ocsf = readAccountChange(r, r.p)
      break
    case 2:
      v.ocsf = readEntityManagement(r, r.p)
      break
  }
  p = r.p
  r.p = p
  return v
}

/** What decoders of other versions know of com.nexora.events.AuditChangeEvent. */
export const auditChangeEventItem: ReaderItem = {
  name: 'com.nexora.events.AuditChangeEvent',
  read: readAuditChangeEvent,
  of: () => [accountChangeItem, entityManagementItem],
}

/** The record com.nexora.events.AuditChangeEvent, version 1. */
export const auditChangeEvent: RecordCodec<AuditChangeEvent, ValidAuditChangeEvent> = defineRecord<AuditChangeEvent, ValidAuditChangeEvent>({
  name: 'com.nexora.events.AuditChangeEvent',
  version: 1,
  schema,
  fingerprint: {
    rabin: '12388171de467e06',
    sha256: '560d553f2b06ff0476b44dcd6bc0e58099b4a4a96b85ae171877fa9b5de1f96a',
  },
  write: writeAuditChangeEvent,
  read: readAuditChangeEvent,
  item: auditChangeEventItem,
  versions: {},
})
