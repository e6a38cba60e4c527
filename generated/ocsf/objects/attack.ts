// Made by ocsf-kafka from OCSF 1.8.0, object attack. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  readArray,
  readString,
  some,
  writeCount,
  writeString,
} from '../../../runtime/index.ts'
import type { Mitigation, ValidMitigation } from './mitigation.ts'
import {
  mitigationItem,
  mitigationRules,
  proveMitigation,
  readMitigation,
  writeMitigation,
} from './mitigation.ts'
import type { SubTechnique, ValidSubTechnique } from './sub-technique.ts'
import {
  proveSubTechnique,
  readSubTechnique,
  subTechniqueItem,
  subTechniqueRules,
  writeSubTechnique,
} from './sub-technique.ts'
import type { Tactic, ValidTactic } from './tactic.ts'
import { proveTactic, readTactic, tacticItem, tacticRules, writeTactic } from './tactic.ts'
import type { Technique, ValidTechnique } from './technique.ts'
import { proveTechnique, readTechnique, techniqueItem, techniqueRules, writeTechnique } from './technique.ts'

/**
 * MITRE ATT&CK® & ATLAS™, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/attack
 */
export interface Attack {
  /** MITRE Mitigation */
  mitigation?: Mitigation | undefined
  /** MITRE Sub-technique */
  sub_technique?: SubTechnique | undefined
  /** MITRE Tactic */
  tactic?: Tactic | undefined
  /**
   * Tactics
   * @deprecated since OCSF 1.1.0; use tactic
   */
  tactics?: readonly Tactic[] | undefined
  /** MITRE Technique */
  technique?: Technique | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Attack} with what OCSF requires present. */
export interface ValidAttack {
  /** MITRE Mitigation */
  mitigation?: ValidMitigation | undefined
  /** MITRE Sub-technique */
  sub_technique?: ValidSubTechnique | undefined
  /** MITRE Tactic */
  tactic?: ValidTactic | undefined
  /**
   * Tactics
   * @deprecated since OCSF 1.1.0; use tactic
   */
  tactics?: readonly ValidTactic[] | undefined
  /** MITRE Technique */
  technique?: ValidTechnique | undefined
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object attack. */
export const attackRules: ItemRules = {
  name: 'attack',
  constraints: { at_least_one: ['tactic', 'technique', 'sub_technique'] },
  prove: proveAttack,
  attributes: {
    mitigation: { kind: 'record', type: 'mitigation', of: () => mitigationRules },
    sub_technique: {
      kind: 'record',
      type: 'sub_technique',
      requirement: 'recommended',
      of: () => subTechniqueRules,
    },
    tactic: { kind: 'record', type: 'tactic', requirement: 'recommended', of: () => tacticRules },
    tactics: {
      kind: 'record',
      type: 'tactic',
      array: true,
      deprecated: { since: '1.1.0', replaced_by: ['tactic'] },
      of: () => tacticRules,
    },
    technique: {
      kind: 'record',
      type: 'technique',
      requirement: 'recommended',
      of: () => techniqueRules,
    },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAttack}; false leaves it open. */
export function proveAttack(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.mitigation
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveMitigation(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.sub_technique
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveSubTechnique(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.tactic
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveTactic(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.tactics
  if (false) n++
  else if (x !== undefined) return false
  x = v.technique
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveTechnique(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.tactic === undefined && v.technique === undefined && v.sub_technique === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Attack at `p` and returns the position after it. */
export function writeAttack(b: Buffer, p: number, v: Attack | ValidAttack): number {
  checkRecord(v)
  if (v.mitigation === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeMitigation(b, p, v.mitigation)
  }
  if (v.sub_technique === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeSubTechnique(b, p, v.sub_technique)
  }
  if (v.tactic === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeTactic(b, p, v.tactic)
  }
  if (v.tactics === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.tactics)
    for (const item of v.tactics) {
      p = writeTactic(b, p, item)
    }
    b[p++] = 0
  }
  if (v.technique === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeTechnique(b, p, v.technique)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Attack. */
export function readAttack(r: Source, p: number): Attack {
  const { b } = r
  const v = {} as Attack
  if (b[p] === 0) p++
  else {
    v.mitigation = readMitigation(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.sub_technique = readSubTechnique(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tactic = readTactic(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tactics = readArray(r, some(r, p), readTactic)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.technique = readTechnique(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Attack. */
export const attackItem: ReaderItem = {
  name: 'org.ocsf.Attack',
  read: readAttack,
  ocsf: {},
  of: () => [mitigationItem, subTechniqueItem, tacticItem, techniqueItem],
}
