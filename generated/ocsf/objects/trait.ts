// Made by ocsf-kafka from OCSF 1.8.0, object trait. Do not edit.

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
 * Trait, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/trait
 */
export interface Trait {
  /** Category */
  category?: string | undefined
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Values */
  values?: readonly string[] | undefined
}

/** {@link Trait} with what OCSF requires present. */
export interface ValidTrait {
  /** Category */
  category?: string | undefined
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Values */
  values?: readonly string[] | undefined
}

/** What OCSF demands of the object trait. */
export const traitRules: ItemRules = {
  name: 'trait',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveTrait,
  attributes: {
    category: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    type: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    values: { kind: 'string', type: 'string_t', array: true },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidTrait}; false leaves it open. */
export function proveTrait(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.category
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.values
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Trait at `p` and returns the position after it. */
export function writeTrait(b: Buffer, p: number, v: Trait | ValidTrait): number {
  checkRecord(v)
  if (v.category === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.category)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
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

/** Reads one org.ocsf.Trait. */
export function readTrait(r: Source, p: number): Trait {
  const { b } = r
  const v = {} as Trait
  if (b[p] === 0) p++
  else {
    v.category = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
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
  if (b[p] === 0) p++
  else {
    v.values = readArray(r, some(r, p), readString)
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Trait. */
export const traitItem: ReaderItem = { name: 'org.ocsf.Trait', read: readTrait, ocsf: {} }
