// Made by ocsf-kafka from avro/CorrelatedThreat.avsc. Do not edit.

import type { ReaderItem, RecordCodec, Source } from '../../runtime/index.ts'
import {
  checkRecord,
  defineRecord,
  readDouble,
  readLong,
  readString,
  writeDouble,
  writeLong,
  writeString,
} from '../../runtime/index.ts'
import { schema } from './correlated-threat.schema.ts'

/** A threat to an entity that changed within the same few minutes. */
export interface CorrelatedThreat {
  /** The tenant that the entity belongs to. */
  tenant_id: string
  /** The entity under threat. */
  entity_id: string
  /** The threat: threat_id of its ThreatEvent. */
  threat_id: string
  /** How serious the threat is, from 0 to 10: threat_score of its ThreatEvent. */
  threat_score: number
  /** How strongly the change of the entity and the threat belong together, from 0 to 1. */
  correlation_score: number
  /** When the two were correlated, in milliseconds since the epoch. */
  timestamp: number
}

/** Writes the Avro encoding of com.nexora.events.CorrelatedThreat at `p` and returns the position after it. */
export function writeCorrelatedThreat(b: Buffer, p: number, v: CorrelatedThreat): number {
  checkRecord(v)
  p = writeString(b, p, v.tenant_id)
  p = writeString(b, p, v.entity_id)
  p = writeString(b, p, v.threat_id)
  p = writeDouble(b, p, v.threat_score)
  p = writeDouble(b, p, v.correlation_score)
  p = writeLong(b, p, v.timestamp)
  return p
}

/** Reads one com.nexora.events.CorrelatedThreat. */
export function readCorrelatedThreat(r: Source, p: number): CorrelatedThreat {
  const { b } = r
  const v = {} as CorrelatedThreat
  v.tenant_id = readString(r, p)
  p = r.p
  v.entity_id = readString(r, p)
  p = r.p
  v.threat_id = readString(r, p)
  p = r.p
  v.threat_score = readDouble(r, p)
  p = r.p
  v.correlation_score = readDouble(r, p)
  p = r.p
  v.timestamp = readLong(r, p)
  p = r.p
  r.p = p
  return v
}

/** What decoders of other versions know of com.nexora.events.CorrelatedThreat. */
export const correlatedThreatItem: ReaderItem = { name: 'com.nexora.events.CorrelatedThreat', read: readCorrelatedThreat }

/** The record com.nexora.events.CorrelatedThreat, version 1. */
export const correlatedThreat: RecordCodec<CorrelatedThreat> = defineRecord<CorrelatedThreat>({
  name: 'com.nexora.events.CorrelatedThreat',
  version: 1,
  schema,
  fingerprint: {
    rabin: '5cf46098d7a2a6d0',
    sha256: '5819520710673bec64fb2cfd5cd5003d6341d4b5d4ab4d65f46e6a8ad49b9479',
  },
  write: writeCorrelatedThreat,
  read: readCorrelatedThreat,
  item: correlatedThreatItem,
  versions: {},
})
