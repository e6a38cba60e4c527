// Made by ocsf-kafka from OCSF 1.8.0, object d3f_tactic. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * MITRE D3FEND™ Tactic, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/d3f_tactic
 */
export interface D3fTactic {
  /** Name */
  name?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link D3fTactic} with what OCSF requires present. */
export interface ValidD3fTactic {
  /** Name */
  name?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** What OCSF demands of the object d3f_tactic. */
export const d3fTacticRules: ItemRules = {
  name: 'd3f_tactic',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveD3fTactic,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    src_url: { kind: 'string', type: 'url_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidD3fTactic}; false leaves it open. */
export function proveD3fTactic(v: Dictionary, proof: Proof, depth: number): boolean {
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

/** Writes the Avro encoding of org.ocsf.D3fTactic at `p` and returns the position after it. */
export function writeD3fTactic(b: Buffer, p: number, v: D3fTactic | ValidD3fTactic): number {
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

/** Reads one org.ocsf.D3fTactic. */
export function readD3fTactic(r: Source, p: number): D3fTactic {
  const { b } = r
  const v = {} as D3fTactic
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

/** What decoders of other versions know of org.ocsf.D3fTactic. */
export const d3fTacticItem: ReaderItem = { name: 'org.ocsf.D3fTactic', read: readD3fTactic, ocsf: {} }
