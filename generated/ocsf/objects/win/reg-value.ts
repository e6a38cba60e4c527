// Made by ocsf-kafka from OCSF 1.8.0, object win/reg_value. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  JsonInput,
  JsonText,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  isTexts,
  isWhole,
  proveAttribute,
  readArray,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeCount,
  writeJson,
  writeLong,
  writeString,
} from '../../../../runtime/index.ts'
import { bytestringT } from '../../types.ts'

/**
 * Registry Value, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/win/reg_value
 */
export interface WinRegValue {
  /** Data */
  data?: JsonText | undefined
  /** Default Value */
  is_default?: boolean | undefined
  /** System */
  is_system?: boolean | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Path */
  path?: string | undefined
  /** Registry Binary Data */
  reg_binary_data?: string | undefined
  /** Registry Integer Data */
  reg_integer_data?: number | undefined
  /** Registry String Data */
  reg_string_data?: string | undefined
  /** Registry String List Data */
  reg_string_list_data?: readonly string[] | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<WinRegValueTypeId> | undefined
}

/** {@link WinRegValue} with what OCSF requires present. */
export interface ValidWinRegValue {
  /** Data */
  data?: JsonInput | undefined
  /** Default Value */
  is_default?: boolean | undefined
  /** System */
  is_system?: boolean | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name: string
  /** Path */
  path: string
  /** Registry Binary Data */
  reg_binary_data?: string | undefined
  /** Registry Integer Data */
  reg_integer_data?: number | undefined
  /** Registry String Data */
  reg_string_data?: string | undefined
  /** Registry String List Data */
  reg_string_list_data?: readonly string[] | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: WinRegValueTypeId | undefined
}

/** Type ID */
export const WinRegValueTypeId = {
  Unknown: 0,
  REGBINARY: 1,
  REGDWORD: 2,
  REGDWORDBIGENDIAN: 3,
  REGEXPANDSZ: 4,
  REGLINK: 5,
  REGMULTISZ: 6,
  REGNONE: 7,
  REGQWORD: 8,
  /** @deprecated since OCSF 1.6.0 */
  REGQWORDLITTLEENDIAN: 9,
  REGSZ: 10,
  Other: 99,
} as const
export type WinRegValueTypeId = (typeof WinRegValueTypeId)[keyof typeof WinRegValueTypeId]

/** The caption of each {@link WinRegValueTypeId}. */
export const winRegValueTypeIdCaptions = {
  0: 'Unknown',
  1: 'REG_BINARY',
  2: 'REG_DWORD',
  3: 'REG_DWORD_BIG_ENDIAN',
  4: 'REG_EXPAND_SZ',
  5: 'REG_LINK',
  6: 'REG_MULTI_SZ',
  7: 'REG_NONE',
  8: 'REG_QWORD',
  9: 'REG_QWORD_LITTLE_ENDIAN',
  10: 'REG_SZ',
  99: 'Other',
} as const

/** What OCSF demands of the object win/reg_value. */
export const winRegValueRules: ItemRules = {
  name: 'win/reg_value',
  unused: { datetime: ['modified_time_dt'] },
  prove: proveWinRegValue,
  attributes: {
    data: { kind: 'json', type: 'json_t' },
    is_default: { kind: 'boolean', type: 'boolean_t' },
    is_system: { kind: 'boolean', type: 'boolean_t' },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    path: { kind: 'string', type: 'reg_key_path_t', requirement: 'required' },
    reg_binary_data: { kind: 'string', type: 'bytestring_t', checks: bytestringT },
    reg_integer_data: { kind: 'long', type: 'long_t' },
    reg_string_data: { kind: 'string', type: 'string_t' },
    reg_string_list_data: { kind: 'string', type: 'string_t', array: true },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'type',
      deprecated_values: { 9: { since: '1.6.0', replaced_by: ['REG_QWORD'] } },
      enum: winRegValueTypeIdCaptions,
    },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidWinRegValue}; false leaves it open. */
export function proveWinRegValue(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.data
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(winRegValueRules, 'data', x, proof, depth))) return false
    n++
  }
  x = v.is_default
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_system
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.path
  if (typeof x === 'string') n++
  else return false
  x = v.reg_binary_data
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(winRegValueRules, 'reg_binary_data', x, proof, depth))) return false
    n++
  }
  x = v.reg_integer_data
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.reg_string_data
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.reg_string_list_data
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (winRegValueTypeIdCaptions as Captions)[x] !== undefined && x !== 9)) return false
    n++
  }
  if (!agrees(v.type, v.type_id, (winRegValueTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.win.RegValue at `p` and returns the position after it. */
export function writeWinRegValue(b: Buffer, p: number, v: WinRegValue | ValidWinRegValue): number {
  checkRecord(v)
  if (v.data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.data)
  }
  if (v.is_default === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_default)
  }
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
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.path === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.path)
  }
  if (v.reg_binary_data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.reg_binary_data)
  }
  if (v.reg_integer_data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.reg_integer_data)
  }
  if (v.reg_string_data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.reg_string_data)
  }
  if (v.reg_string_list_data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.reg_string_list_data)
    for (const item of v.reg_string_list_data) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.type_id)
  }
  return p
}

/** Reads one org.ocsf.win.RegValue. */
export function readWinRegValue(r: Source, p: number): WinRegValue {
  const { b } = r
  const v = {} as WinRegValue
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_default = readBoolean(r, some(r, p))
    p = r.p
  }
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
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.path = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.reg_binary_data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.reg_integer_data = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.reg_string_data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.reg_string_list_data = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_id = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.win.RegValue. */
export const winRegValueItem: ReaderItem = { name: 'org.ocsf.win.RegValue', read: readWinRegValue, ocsf: {} }
