// Made by ocsf-kafka from avro/AuditComplianceEvent.avsc. Do not edit.

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
import type { ComplianceFinding, ValidComplianceFinding } from '../ocsf/compliance-finding.ts'
import {
  complianceFindingItem,
  readComplianceFinding,
  writeComplianceFinding,
} from '../ocsf/compliance-finding.ts'
import { schema } from './audit-compliance-event.schema.ts'

/** A compliance check came to a result. */
export interface AuditComplianceEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as audit.compliance. */
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
  ocsf?: ComplianceFinding | undefined
}

/** {@link AuditComplianceEvent} with valid OCSF events. */
export interface ValidAuditComplianceEvent {
  /** Unique id of this event, for deduplication. */
  event_id: string
  /** The tenant that the event belongs to; the header tenant-id and metadata.tenant_uid of the OCSF event are the same. */
  tenant_id: string
  /** The entity that the event is about. It is the message key. */
  entity_id: string
  /** What happened: the name of the topic, such as audit.compliance. */
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
  ocsf?: ValidComplianceFinding | undefined
}

/** Writes the Avro encoding of com.nexora.events.AuditComplianceEvent at `p` and returns the position after it. */
export function writeAuditComplianceEvent(b: Buffer, p: number, v: AuditComplianceEvent | ValidAuditComplianceEvent): number {
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
    p = writeComplianceFinding(b, p, v.ocsf)
  }
  return p
}

/** Reads one com.nexora.events.AuditComplianceEvent. */
export function readAuditComplianceEvent(r: Source, p: number): AuditComplianceEvent {
  const { b } = r
  const v = {} as AuditComplianceEvent
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
    v.ocsf = readComplianceFinding(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of com.nexora.events.AuditComplianceEvent. */
export const auditComplianceEventItem: ReaderItem = {
  name: 'com.nexora.events.AuditComplianceEvent',
  read: readAuditComplianceEvent,
  of: () => [complianceFindingItem],
}

/** The record com.nexora.events.AuditComplianceEvent, version 1. */
export const auditComplianceEvent: RecordCodec<AuditComplianceEvent, ValidAuditComplianceEvent> = defineRecord<AuditComplianceEvent, ValidAuditComplianceEvent>({
  name: 'com.nexora.events.AuditComplianceEvent',
  version: 1,
  schema,
  fingerprint: {
    rabin: 'bd5594755090b7dd',
    sha256: '51bfe85245156c67a061c5d235ea5f6912d15cb4a52c19419f0a44043873df60',
  },
  write: writeAuditComplianceEvent,
  read: readAuditComplianceEvent,
  item: auditComplianceEventItem,
  versions: {},
})
