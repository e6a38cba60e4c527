// Made by ocsf-kafka from OCSF 1.8.0, object reputation. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  agrees,
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
import type { ScoreId } from '../enums/score-id.ts'
import { scoreIdCaptions } from '../enums/score-id.ts'

/**
 * Reputation, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/reputation
 */
export interface Reputation {
  /** Reputation Score */
  base_score?: number | undefined
  /** Provider */
  provider?: string | undefined
  /** Reputation Score */
  score?: string | undefined
  /** Reputation Score ID */
  score_id?: Open<ScoreId> | undefined
}

/** {@link Reputation} with what OCSF requires present. */
export interface ValidReputation {
  /** Reputation Score */
  base_score: number
  /** Provider */
  provider?: string | undefined
  /** Reputation Score */
  score?: string | undefined
  /** Reputation Score ID */
  score_id: ScoreId
}

/** What OCSF demands of the object reputation. */
export const reputationRules: ItemRules = {
  name: 'reputation',
  prove: proveReputation,
  attributes: {
    base_score: { kind: 'float', type: 'float_t', requirement: 'required' },
    provider: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    score: { kind: 'string', type: 'string_t' },
    score_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'score',
      enum: scoreIdCaptions,
    },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidReputation}; false leaves it open. */
export function proveReputation(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.base_score
  if (typeof x === 'number' && Number.isFinite(x)) n++
  else return false
  x = v.provider
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.score
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.score_id
  if (typeof x === 'number' && (scoreIdCaptions as Captions)[x] !== undefined) n++
  else return false
  if (!agrees(v.score, v.score_id, (scoreIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Reputation at `p` and returns the position after it. */
export function writeReputation(b: Buffer, p: number, v: Reputation | ValidReputation): number {
  checkRecord(v)
  if (v.base_score === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDouble(b, p, v.base_score)
  }
  if (v.provider === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.provider)
  }
  if (v.score === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.score)
  }
  if (v.score_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.score_id)
  }
  return p
}

/** Reads one org.ocsf.Reputation. */
export function readReputation(r: Source, p: number): Reputation {
  const { b } = r
  const v = {} as Reputation
  if (b[p] === 0) p++
  else {
    v.base_score = readDouble(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.provider = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.score = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.score_id = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Reputation. */
export const reputationItem: ReaderItem = { name: 'org.ocsf.Reputation', read: readReputation, ocsf: {} }
