// Made by ocsf-kafka from OCSF 1.8.0, object programmatic_credential. Do not edit.

import type { Dictionary, ItemRules, Proof, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  readBranch,
  readLong,
  readString,
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
export function readProgrammaticCredential(r: Source): ProgrammaticCredential {
  const v = {} as ProgrammaticCredential
  if (readBranch(r, 2) === 1) v.last_used_time = readLong(r)
  if (readBranch(r, 2) === 1) v.type = readString(r)
  if (readBranch(r, 2) === 1) v.uid = readString(r)
  return v
}
