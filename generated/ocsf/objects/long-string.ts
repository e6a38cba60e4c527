// Made by ocsf-kafka from OCSF 1.8.0, object long_string. Do not edit.

import type { ItemRules, Source } from '../../../runtime/index.ts'
import {
  readBoolean,
  readBranch,
  readLong,
  readString,
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
  attributes: {
    is_truncated: { kind: 'boolean', type: 'boolean_t' },
    untruncated_size: { kind: 'integer', type: 'integer_t' },
    value: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Writes the Avro encoding of org.ocsf.LongString at `p` and returns the position after it. */
export function writeLongString(b: Buffer, p: number, v: LongString | ValidLongString): number {
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
export function readLongString(r: Source): LongString {
  const v = {} as LongString
  if (readBranch(r, 2) === 1) v.is_truncated = readBoolean(r)
  if (readBranch(r, 2) === 1) v.untruncated_size = readLong(r)
  if (readBranch(r, 2) === 1) v.value = readString(r)
  return v
}
