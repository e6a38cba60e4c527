// Made by ocsf-kafka from OCSF 1.8.0, object feature. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * Feature, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/feature
 */
export interface Feature {
  /** Name */
  name?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Feature} with what OCSF requires present. */
export interface ValidFeature {
  /** Name */
  name?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object feature. */
export const featureRules: ItemRules = {
  name: 'feature',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveFeature,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidFeature}; false leaves it open. */
export function proveFeature(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Feature at `p` and returns the position after it. */
export function writeFeature(b: Buffer, p: number, v: Feature | ValidFeature): number {
  checkRecord(v)
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Feature. */
export function readFeature(r: Source, p: number): Feature {
  const { b } = r
  const v = {} as Feature
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.version = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Feature. */
export const featureItem: ReaderItem = { name: 'org.ocsf.Feature', read: readFeature, ocsf: {} }
