// Made by ocsf-kafka from OCSF 1.8.0, object metric. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * Metric, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/metric
 */
export interface Metric {
  /** Name */
  name?: string | undefined
  /** Value */
  value?: string | undefined
}

/** {@link Metric} with what OCSF requires present. */
export interface ValidMetric {
  /** Name */
  name: string
  /** Value */
  value: string
}

/** What OCSF demands of the object metric. */
export const metricRules: ItemRules = {
  name: 'metric',
  prove: proveMetric,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    value: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidMetric}; false leaves it open. */
export function proveMetric(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.value
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Metric at `p` and returns the position after it. */
export function writeMetric(b: Buffer, p: number, v: Metric | ValidMetric): number {
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
  return p
}

/** Reads one org.ocsf.Metric. */
export function readMetric(r: Source, p: number): Metric {
  const { b } = r
  const v = {} as Metric
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
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Metric. */
export const metricItem: ReaderItem = { name: 'org.ocsf.Metric', read: readMetric, ocsf: {} }
