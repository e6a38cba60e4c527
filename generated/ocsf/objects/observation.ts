// Made by ocsf-kafka from OCSF 1.8.0, object observation. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  readLong,
  readString,
  some,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Timespan, ValidTimespan } from './timespan.ts'
import { proveTimespan, readTimespan, timespanItem, timespanRules, writeTimespan } from './timespan.ts'

/**
 * Observation, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/observation
 */
export interface Observation {
  /** Count */
  count?: number | undefined
  /** Time Span */
  timespan?: Timespan | undefined
  /** Value */
  value?: string | undefined
}

/** {@link Observation} with what OCSF requires present. */
export interface ValidObservation {
  /** Count */
  count?: number | undefined
  /** Time Span */
  timespan?: ValidTimespan | undefined
  /** Value */
  value: string
}

/** What OCSF demands of the object observation. */
export const observationRules: ItemRules = {
  name: 'observation',
  prove: proveObservation,
  attributes: {
    count: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    timespan: {
      kind: 'record',
      type: 'timespan',
      requirement: 'recommended',
      of: () => timespanRules,
    },
    value: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidObservation}; false leaves it open. */
export function proveObservation(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.count
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.timespan
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveTimespan(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.value
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Observation at `p` and returns the position after it. */
export function writeObservation(b: Buffer, p: number, v: Observation | ValidObservation): number {
  checkRecord(v)
  if (v.count === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.count)
  }
  if (v.timespan === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeTimespan(b, p, v.timespan)
  }
  if (v.value === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.value)
  }
  return p
}

/** Reads one org.ocsf.Observation. */
export function readObservation(r: Source, p: number): Observation {
  const { b } = r
  const v = {} as Observation
  if (b[p] === 0) p++
  else {
    v.count = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.timespan = readTimespan(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Observation. */
export const observationItem: ReaderItem = {
  name: 'org.ocsf.Observation',
  read: readObservation,
  ocsf: {},
  of: () => [timespanItem],
}
