// Made by ocsf-kafka from OCSF 1.8.0, object win/reg_key. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeLong,
  writeString,
} from '../../../../runtime/index.ts'

/**
 * Registry Key, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/win/reg_key
 */
export interface WinRegKey {
  /** System */
  is_system?: boolean | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Path */
  path?: string | undefined
  /** Security Descriptor */
  security_descriptor?: string | undefined
}

/** {@link WinRegKey} with what OCSF requires present. */
export interface ValidWinRegKey {
  /** System */
  is_system?: boolean | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Path */
  path: string
  /** Security Descriptor */
  security_descriptor?: string | undefined
}

/** What OCSF demands of the object win/reg_key. */
export const winRegKeyRules: ItemRules = {
  name: 'win/reg_key',
  unused: { datetime: ['modified_time_dt'] },
  prove: proveWinRegKey,
  attributes: {
    is_system: { kind: 'boolean', type: 'boolean_t' },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    path: { kind: 'string', type: 'reg_key_path_t', requirement: 'required' },
    security_descriptor: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidWinRegKey}; false leaves it open. */
export function proveWinRegKey(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.is_system
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.path
  if (typeof x === 'string') n++
  else return false
  x = v.security_descriptor
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.win.RegKey at `p` and returns the position after it. */
export function writeWinRegKey(b: Buffer, p: number, v: WinRegKey | ValidWinRegKey): number {
  checkRecord(v)
  if (v.is_system === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_system)
  }
  if (v.modified_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.modified_time)
  }
  if (v.path === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.path)
  }
  if (v.security_descriptor === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.security_descriptor)
  }
  return p
}

/** Reads one org.ocsf.win.RegKey. */
export function readWinRegKey(r: Source, p: number): WinRegKey {
  const { b } = r
  const v = {} as WinRegKey
  if (b[p] === 0) p++
  else {
    v.is_system = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.path = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.security_descriptor = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.win.RegKey. */
export const winRegKeyItem: ReaderItem = { name: 'org.ocsf.win.RegKey', read: readWinRegKey, ocsf: {} }
