// Made by ocsf-kafka from OCSF 1.8.0, object cwe. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * CWE, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/cwe
 */
export interface Cwe {
  /** Caption */
  caption?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** CWE ID */
  uid?: string | undefined
}

/** {@link Cwe} with what OCSF requires present. */
export interface ValidCwe {
  /** Caption */
  caption?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** CWE ID */
  uid: string
}

/** What OCSF demands of the object cwe. */
export const cweRules: ItemRules = {
  name: 'cwe',
  prove: proveCwe,
  attributes: {
    caption: { kind: 'string', type: 'string_t' },
    src_url: { kind: 'string', type: 'url_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidCwe}; false leaves it open. */
export function proveCwe(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.caption
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.src_url
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Cwe at `p` and returns the position after it. */
export function writeCwe(b: Buffer, p: number, v: Cwe | ValidCwe): number {
  checkRecord(v)
  if (v.caption === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.caption)
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

/** Reads one org.ocsf.Cwe. */
export function readCwe(r: Source, p: number): Cwe {
  const { b } = r
  const v = {} as Cwe
  if (b[p] === 0) p++
  else {
    v.caption = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Cwe. */
export const cweItem: ReaderItem = { name: 'org.ocsf.Cwe', read: readCwe, ocsf: {} }
