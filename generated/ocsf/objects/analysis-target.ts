// Made by ocsf-kafka from OCSF 1.8.0, object analysis_target. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * Analysis Target, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/analysis_target
 */
export interface AnalysisTarget {
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
}

/** {@link AnalysisTarget} with what OCSF requires present. */
export interface ValidAnalysisTarget {
  /** Name */
  name: string
  /** Type */
  type?: string | undefined
}

/** What OCSF demands of the object analysis_target. */
export const analysisTargetRules: ItemRules = {
  name: 'analysis_target',
  prove: proveAnalysisTarget,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    type: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAnalysisTarget}; false leaves it open. */
export function proveAnalysisTarget(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.AnalysisTarget at `p` and returns the position after it. */
export function writeAnalysisTarget(b: Buffer, p: number, v: AnalysisTarget | ValidAnalysisTarget): number {
  checkRecord(v)
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  return p
}

/** Reads one org.ocsf.AnalysisTarget. */
export function readAnalysisTarget(r: Source, p: number): AnalysisTarget {
  const { b } = r
  const v = {} as AnalysisTarget
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.AnalysisTarget. */
export const analysisTargetItem: ReaderItem = { name: 'org.ocsf.AnalysisTarget', read: readAnalysisTarget, ocsf: {} }
