// Made by ocsf-kafka from OCSF 1.8.0, object baseline. Do not edit.

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
import type { Observation, ValidObservation } from './observation.ts'
import {
  observationItem,
  observationRules,
  proveObservation,
  readObservation,
  writeObservation,
} from './observation.ts'

/**
 * Baseline, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/baseline
 */
export interface Baseline {
  /** Observation Parameter */
  observation_parameter?: string | undefined
  /** Observation Type */
  observation_type?: string | undefined
  /** Observations */
  observations?: readonly Observation[] | undefined
  /** Observed Pattern */
  observed_pattern?: string | undefined
}

/** {@link Baseline} with what OCSF requires present. */
export interface ValidBaseline {
  /** Observation Parameter */
  observation_parameter: string
  /** Observation Type */
  observation_type?: string | undefined
  /** Observations */
  observations: readonly ValidObservation[]
  /** Observed Pattern */
  observed_pattern?: string | undefined
}

/** What OCSF demands of the object baseline. */
export const baselineRules: ItemRules = {
  name: 'baseline',
  prove: proveBaseline,
  attributes: {
    observation_parameter: { kind: 'string', type: 'string_t', requirement: 'required' },
    observation_type: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    observations: {
      kind: 'record',
      type: 'observation',
      array: true,
      requirement: 'required',
      of: () => observationRules,
    },
    observed_pattern: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidBaseline}; false leaves it open. */
export function proveBaseline(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.observation_parameter
  if (typeof x === 'string') n++
  else return false
  x = v.observation_type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.observations
  if (proveAll(proveObservation, x, proof, depth - 1)) n++
  else return false
  x = v.observed_pattern
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Baseline at `p` and returns the position after it. */
export function writeBaseline(b: Buffer, p: number, v: Baseline | ValidBaseline): number {
  checkRecord(v)
  if (v.observation_parameter === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.observation_parameter)
  }
  if (v.observation_type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.observation_type)
  }
  if (v.observations === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.observations)
    for (const item of v.observations) {
      p = writeObservation(b, p, item)
    }
    b[p++] = 0
  }
  if (v.observed_pattern === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.observed_pattern)
  }
  return p
}

/** Reads one org.ocsf.Baseline. */
export function readBaseline(r: Source, p: number): Baseline {
  const { b } = r
  const v = {} as Baseline
  if (b[p] === 0) p++
  else {
    v.observation_parameter = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.observation_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.observations = readArray(r, some(r, p), readObservation)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.observed_pattern = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Baseline. */
export const baselineItem: ReaderItem = { name: 'org.ocsf.Baseline', read: readBaseline, ocsf: {}, of: () => [observationItem] }
