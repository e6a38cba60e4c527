// Made by ocsf-kafka from OCSF 1.8.0, object mitigation. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  proveAll,
  readArray,
  readString,
  some,
  writeCount,
  writeString,
} from '../../../runtime/index.ts'
import type { D3fend, ValidD3fend } from './d3fend.ts'
import { d3fendItem, d3fendRules, proveD3fend, readD3fend, writeD3fend } from './d3fend.ts'

/**
 * MITRE Mitigation, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/mitigation
 */
export interface Mitigation {
  /** Countermeasures */
  countermeasures?: readonly D3fend[] | undefined
  /** Name */
  name?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Mitigation} with what OCSF requires present. */
export interface ValidMitigation {
  /** Countermeasures */
  countermeasures?: readonly ValidD3fend[] | undefined
  /** Name */
  name?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** What OCSF demands of the object mitigation. */
export const mitigationRules: ItemRules = {
  name: 'mitigation',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveMitigation,
  attributes: {
    countermeasures: { kind: 'record', type: 'd3fend', array: true, of: () => d3fendRules },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    src_url: { kind: 'string', type: 'url_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidMitigation}; false leaves it open. */
export function proveMitigation(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.countermeasures
  if (x !== undefined) {
    if (!(proveAll(proveD3fend, x, proof, depth - 1))) return false
    n++
  }
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

/** Writes the Avro encoding of org.ocsf.Mitigation at `p` and returns the position after it. */
export function writeMitigation(b: Buffer, p: number, v: Mitigation | ValidMitigation): number {
  checkRecord(v)
  if (v.countermeasures === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.countermeasures)
    for (const item of v.countermeasures) {
      p = writeD3fend(b, p, item)
    }
    b[p++] = 0
  }
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

/** Reads one org.ocsf.Mitigation. */
export function readMitigation(r: Source, p: number): Mitigation {
  const { b } = r
  const v = {} as Mitigation
  if (b[p] === 0) p++
  else {
    v.countermeasures = readArray(r, some(r, p), readD3fend)
    p = r.p
  }
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

/** What decoders of other versions know of org.ocsf.Mitigation. */
export const mitigationItem: ReaderItem = { name: 'org.ocsf.Mitigation', read: readMitigation, ocsf: {}, of: () => [d3fendItem] }
