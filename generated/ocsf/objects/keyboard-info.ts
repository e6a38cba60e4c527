// Made by ocsf-kafka from OCSF 1.8.0, object keyboard_info. Do not edit.

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
 * Keyboard Information, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/keyboard_info
 */
export interface KeyboardInfo {
  /** Function Keys */
  function_keys?: number | undefined
  /** IME */
  ime?: string | undefined
  /** Keyboard Layout */
  keyboard_layout?: string | undefined
  /** Keyboard Subtype */
  keyboard_subtype?: number | undefined
  /** Keyboard Type */
  keyboard_type?: string | undefined
}

/** {@link KeyboardInfo} with what OCSF requires present. */
export interface ValidKeyboardInfo {
  /** Function Keys */
  function_keys?: number | undefined
  /** IME */
  ime?: string | undefined
  /** Keyboard Layout */
  keyboard_layout?: string | undefined
  /** Keyboard Subtype */
  keyboard_subtype?: number | undefined
  /** Keyboard Type */
  keyboard_type?: string | undefined
}

/** What OCSF demands of the object keyboard_info. */
export const keyboardInfoRules: ItemRules = {
  name: 'keyboard_info',
  prove: proveKeyboardInfo,
  attributes: {
    function_keys: { kind: 'integer', type: 'integer_t' },
    ime: { kind: 'string', type: 'string_t' },
    keyboard_layout: { kind: 'string', type: 'string_t' },
    keyboard_subtype: { kind: 'integer', type: 'integer_t' },
    keyboard_type: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidKeyboardInfo}; false leaves it open. */
export function proveKeyboardInfo(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.function_keys
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.ime
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.keyboard_layout
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.keyboard_subtype
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.keyboard_type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.KeyboardInfo at `p` and returns the position after it. */
export function writeKeyboardInfo(b: Buffer, p: number, v: KeyboardInfo | ValidKeyboardInfo): number {
  checkRecord(v)
  if (v.function_keys === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.function_keys)
  }
  if (v.ime === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.ime)
  }
  if (v.keyboard_layout === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.keyboard_layout)
  }
  if (v.keyboard_subtype === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.keyboard_subtype)
  }
  if (v.keyboard_type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.keyboard_type)
  }
  return p
}

/** Reads one org.ocsf.KeyboardInfo. */
export function readKeyboardInfo(r: Source, p: number): KeyboardInfo {
  const { b } = r
  const v = {} as KeyboardInfo
  if (b[p] === 0) p++
  else {
    v.function_keys = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ime = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.keyboard_layout = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.keyboard_subtype = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.keyboard_type = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.KeyboardInfo. */
export const keyboardInfoItem: ReaderItem = { name: 'org.ocsf.KeyboardInfo', read: readKeyboardInfo, ocsf: {} }
