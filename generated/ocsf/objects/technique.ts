// Made by ocsf-kafka from OCSF 1.8.0, object technique. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * MITRE Technique, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/technique
 */
export interface Technique {
  /** Name */
  name?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Technique} with what OCSF requires present. */
export interface ValidTechnique {
  /** Name */
  name?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** What OCSF demands of the object technique. */
export const techniqueRules: ItemRules = {
  name: 'technique',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveTechnique,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    src_url: { kind: 'string', type: 'url_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidTechnique}; false leaves it open. */
export function proveTechnique(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.src_url
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Technique at `p` and returns the position after it. */
export function writeTechnique(b: Buffer, p: number, v: Technique | ValidTechnique): number {
  checkRecord(v)
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.src_url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.src_url)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Technique. */
export function readTechnique(r: Source, p: number): Technique {
  const { b } = r
  const v = {} as Technique
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.src_url = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Technique. */
export const techniqueItem: ReaderItem = { name: 'org.ocsf.Technique', read: readTechnique, ocsf: {} }
