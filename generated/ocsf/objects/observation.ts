// Made by ocsf-kafka from OCSF 1.8.0, object observation. Do not edit.

import type { ItemRules, Source } from '../../../runtime/index.ts'
import { readBranch, readLong, readString, writeLong, writeString } from '../../../runtime/index.ts'
import type { Timespan, ValidTimespan } from './timespan.ts'
import { readTimespan, timespanRules, writeTimespan } from './timespan.ts'

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

/** Writes the Avro encoding of org.ocsf.Observation at `p` and returns the position after it. */
export function writeObservation(b: Buffer, p: number, v: Observation | ValidObservation): number {
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
export function readObservation(r: Source): Observation {
  const v = {} as Observation
  if (readBranch(r, 2) === 1) v.count = readLong(r)
  if (readBranch(r, 2) === 1) v.timespan = readTimespan(r)
  if (readBranch(r, 2) === 1) v.value = readString(r)
  return v
}
