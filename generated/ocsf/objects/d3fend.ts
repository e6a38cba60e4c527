// Made by ocsf-kafka from OCSF 1.8.0, object d3fend. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'
import type { D3fTactic, ValidD3fTactic } from './d3f-tactic.ts'
import { d3fTacticItem, d3fTacticRules, proveD3fTactic, readD3fTactic, writeD3fTactic } from './d3f-tactic.ts'
import type { D3fTechnique, ValidD3fTechnique } from './d3f-technique.ts'
import {
  d3fTechniqueItem,
  d3fTechniqueRules,
  proveD3fTechnique,
  readD3fTechnique,
  writeD3fTechnique,
} from './d3f-technique.ts'

/**
 * MITRE D3FEND™, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/d3fend
 */
export interface D3fend {
  /** MITRE D3FEND™ Tactic */
  d3f_tactic?: D3fTactic | undefined
  /** MITRE D3FEND™ Technique */
  d3f_technique?: D3fTechnique | undefined
  /** Version */
  version?: string | undefined
}

/** {@link D3fend} with what OCSF requires present. */
export interface ValidD3fend {
  /** MITRE D3FEND™ Tactic */
  d3f_tactic?: ValidD3fTactic | undefined
  /** MITRE D3FEND™ Technique */
  d3f_technique?: ValidD3fTechnique | undefined
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object d3fend. */
export const d3fendRules: ItemRules = {
  name: 'd3fend',
  constraints: { at_least_one: ['d3f_tactic', 'd3f_technique'] },
  prove: proveD3fend,
  attributes: {
    d3f_tactic: {
      kind: 'record',
      type: 'd3f_tactic',
      requirement: 'recommended',
      of: () => d3fTacticRules,
    },
    d3f_technique: {
      kind: 'record',
      type: 'd3f_technique',
      requirement: 'recommended',
      of: () => d3fTechniqueRules,
    },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidD3fend}; false leaves it open. */
export function proveD3fend(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.d3f_tactic
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveD3fTactic(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.d3f_technique
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveD3fTechnique(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.d3f_tactic === undefined && v.d3f_technique === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.D3fend at `p` and returns the position after it. */
export function writeD3fend(b: Buffer, p: number, v: D3fend | ValidD3fend): number {
  checkRecord(v)
  if (v.d3f_tactic === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeD3fTactic(b, p, v.d3f_tactic)
  }
  if (v.d3f_technique === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeD3fTechnique(b, p, v.d3f_technique)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.D3fend. */
export function readD3fend(r: Source, p: number): D3fend {
  const { b } = r
  const v = {} as D3fend
  if (b[p] === 0) p++
  else {
    v.d3f_tactic = readD3fTactic(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.d3f_technique = readD3fTechnique(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.D3fend. */
export const d3fendItem: ReaderItem = {
  name: 'org.ocsf.D3fend',
  read: readD3fend,
  ocsf: {},
  of: () => [d3fTacticItem, d3fTechniqueItem],
}
