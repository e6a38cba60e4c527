// Made by ocsf-kafka from OCSF 1.8.0, object key_value_object. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isTexts,
  isWhole,
  readArray,
  readString,
  some,
  writeCount,
  writeString,
} from '../../../runtime/index.ts'

/**
 * Key:Value object, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/key_value_object
 */
export interface KeyValueObject {
  /** Name */
  name?: string | undefined
  /** Value */
  value?: string | undefined
  /** Values */
  values?: readonly string[] | undefined
}

/** {@link KeyValueObject} with what OCSF requires present. */
export interface ValidKeyValueObject {
  /** Name */
  name: string
  /** Value */
  value?: string | undefined
  /** Values */
  values?: readonly string[] | undefined
}

/** What OCSF demands of the object key_value_object. */
export const keyValueObjectRules: ItemRules = {
  name: 'key_value_object',
  constraints: { at_least_one: ['value', 'values'] },
  prove: proveKeyValueObject,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    value: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    values: { kind: 'string', type: 'string_t', array: true, requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidKeyValueObject}; false leaves it open. */
export function proveKeyValueObject(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.value
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.values
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  if (v.value === undefined && v.values === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.KeyValueObject at `p` and returns the position after it. */
export function writeKeyValueObject(b: Buffer, p: number, v: KeyValueObject | ValidKeyValueObject): number {
  checkRecord(v)
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.value === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.value)
  }
  if (v.values === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.values)
    for (const item of v.values) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  return p
}

/** Reads one org.ocsf.KeyValueObject. */
export function readKeyValueObject(r: Source, p: number): KeyValueObject {
  const { b } = r
  const v = {} as KeyValueObject
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.value = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.values = readArray(r, some(r, p), readString)
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.KeyValueObject. */
export const keyValueObjectItem: ReaderItem = { name: 'org.ocsf.KeyValueObject', read: readKeyValueObject, ocsf: {} }
