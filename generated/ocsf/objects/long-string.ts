// Made by ocsf-kafka from OCSF 1.8.0, object long_string. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
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
} from '../../../runtime/index.ts'

/**
 * Long String, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/long_string
 */
export interface LongString {
  /** Is Truncated */
  is_truncated?: boolean | undefined
  /** Untruncated Size */
  untruncated_size?: number | undefined
  /** Value */
  value?: string | undefined
}

/** {@link LongString} with what OCSF requires present. */
export interface ValidLongString {
  /** Is Truncated */
  is_truncated?: boolean | undefined
  /** Untruncated Size */
  untruncated_size?: number | undefined
  /** Value */
  value: string
}

/** What OCSF demands of the object long_string. */
export const longStringRules: ItemRules = {
  name: 'long_string',
  prove: proveLongString,
  attributes: {
    is_truncated: { kind: 'boolean', type: 'boolean_t' },
    untruncated_size: { kind: 'integer', type: 'integer_t' },
    value: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidLongString}; false leaves it open. */
export function proveLongString(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.is_truncated
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.untruncated_size
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.value
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.LongString at `p` and returns the position after it. */
export function writeLongString(b: Buffer, p: number, v: LongString | ValidLongString): number {
  checkRecord(v)
  if (v.is_truncated === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_truncated)
  }
  if (v.untruncated_size === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.untruncated_size)
  }
  if (v.value === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.value)
  }
  return p
}

/** Reads one org.ocsf.LongString. */
export function readLongString(r: Source, p: number): LongString {
  const { b } = r
  const v = {} as LongString
  if (b[p] === 0) p++
  else {
    v.is_truncated = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.untruncated_size = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.value = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.LongString. */
export const longStringItem: ReaderItem = { name: 'org.ocsf.LongString', read: readLongString, ocsf: {} }
