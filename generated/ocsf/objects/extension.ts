// Made by ocsf-kafka from OCSF 1.8.0, object extension. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * Schema Extension, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/extension
 */
export interface Extension {
  /** Name */
  name?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Extension} with what OCSF requires present. */
export interface ValidExtension {
  /** Name */
  name?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version: string
}

/** What OCSF demands of the object extension. */
export const extensionRules: ItemRules = {
  name: 'extension',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveExtension,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    version: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidExtension}; false leaves it open. */
export function proveExtension(v: Dictionary, proof: Proof, depth: number): boolean {
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
  else return false
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Extension at `p` and returns the position after it. */
export function writeExtension(b: Buffer, p: number, v: Extension | ValidExtension): number {
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

/** Reads one org.ocsf.Extension. */
export function readExtension(r: Source, p: number): Extension {
  const { b } = r
  const v = {} as Extension
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

/** What decoders of other versions know of org.ocsf.Extension. */
export const extensionItem: ReaderItem = { name: 'org.ocsf.Extension', read: readExtension, ocsf: {} }
