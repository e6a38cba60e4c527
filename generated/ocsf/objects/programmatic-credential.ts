// Made by ocsf-kafka from OCSF 1.8.0, object programmatic_credential. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  readLong,
  readString,
  some,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'

/**
 * Programmatic Credential, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/programmatic_credential
 */
export interface ProgrammaticCredential {
  /** Last Used Time */
  last_used_time?: number | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link ProgrammaticCredential} with what OCSF requires present. */
export interface ValidProgrammaticCredential {
  /** Last Used Time */
  last_used_time?: number | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid: string
}

/** What OCSF demands of the object programmatic_credential. */
export const programmaticCredentialRules: ItemRules = {
  name: 'programmatic_credential',
  unused: { datetime: ['last_used_time_dt'] },
  prove: proveProgrammaticCredential,
  attributes: {
    last_used_time: { kind: 'long', type: 'timestamp_t' },
    type: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidProgrammaticCredential}; false leaves it open. */
export function proveProgrammaticCredential(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.last_used_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.ProgrammaticCredential at `p` and returns the position after it. */
export function writeProgrammaticCredential(b: Buffer, p: number, v: ProgrammaticCredential | ValidProgrammaticCredential): number {
  checkRecord(v)
  if (v.last_used_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.last_used_time)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.ProgrammaticCredential. */
export function readProgrammaticCredential(r: Source, p: number): ProgrammaticCredential {
  const { b } = r
  const v = {} as ProgrammaticCredential
  if (b[p] === 0) p++
  else {
    v.last_used_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.ProgrammaticCredential. */
export const programmaticCredentialItem: ReaderItem = { name: 'org.ocsf.ProgrammaticCredential', read: readProgrammaticCredential, ocsf: {} }
