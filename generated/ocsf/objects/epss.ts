// Made by ocsf-kafka from OCSF 1.8.0, object epss. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  readDouble,
  readLong,
  readString,
  some,
  writeDouble,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'

/**
 * EPSS, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/epss
 */
export interface Epss {
  /** Created Time */
  created_time?: number | undefined
  /** EPSS Percentile */
  percentile?: number | undefined
  /** EPPS Score */
  score?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Epss} with what OCSF requires present. */
export interface ValidEpss {
  /** Created Time */
  created_time?: number | undefined
  /** EPSS Percentile */
  percentile?: number | undefined
  /** EPPS Score */
  score: string
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object epss. */
export const epssRules: ItemRules = {
  name: 'epss',
  unused: { datetime: ['created_time_dt'] },
  prove: proveEpss,
  attributes: {
    created_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    percentile: { kind: 'float', type: 'float_t' },
    score: { kind: 'string', type: 'string_t', requirement: 'required' },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidEpss}; false leaves it open. */
export function proveEpss(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.percentile
  if (typeof x === 'number' && Number.isFinite(x)) n++
  else if (x !== undefined) return false
  x = v.score
  if (typeof x === 'string') n++
  else return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Epss at `p` and returns the position after it. */
export function writeEpss(b: Buffer, p: number, v: Epss | ValidEpss): number {
  checkRecord(v)
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.percentile === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDouble(b, p, v.percentile)
  }
  if (v.score === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.score)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Epss. */
export function readEpss(r: Source, p: number): Epss {
  const { b } = r
  const v = {} as Epss
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.percentile = readDouble(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.score = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Epss. */
export const epssItem: ReaderItem = { name: 'org.ocsf.Epss', read: readEpss, ocsf: {} }
