// Made by ocsf-kafka from OCSF 1.8.0, object kill_chain_phase. Do not edit.

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
  readLong,
  readString,
  some,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { PhaseId } from '../enums/phase-id.ts'
import { phaseIdCaptions } from '../enums/phase-id.ts'

/**
 * Kill Chain Phase, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/kill_chain_phase
 */
export interface KillChainPhase {
  /** Kill Chain Phase */
  phase?: string | undefined
  /** Kill Chain Phase ID */
  phase_id?: Open<PhaseId> | undefined
}

/** {@link KillChainPhase} with what OCSF requires present. */
export interface ValidKillChainPhase {
  /** Kill Chain Phase */
  phase?: string | undefined
  /** Kill Chain Phase ID */
  phase_id: PhaseId
}

/** What OCSF demands of the object kill_chain_phase. */
export const killChainPhaseRules: ItemRules = {
  name: 'kill_chain_phase',
  prove: proveKillChainPhase,
  attributes: {
    phase: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    phase_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'phase',
      enum: phaseIdCaptions,
    },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidKillChainPhase}; false leaves it open. */
export function proveKillChainPhase(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.phase
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.phase_id
  if (typeof x === 'number' && (phaseIdCaptions as Captions)[x] !== undefined) n++
  else return false
  if (!agrees(v.phase, v.phase_id, (phaseIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.KillChainPhase at `p` and returns the position after it. */
export function writeKillChainPhase(b: Buffer, p: number, v: KillChainPhase | ValidKillChainPhase): number {
  checkRecord(v)
  if (v.phase === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.phase)
  }
  if (v.phase_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.phase_id)
  }
  return p
}

/** Reads one org.ocsf.KillChainPhase. */
export function readKillChainPhase(r: Source, p: number): KillChainPhase {
  const { b } = r
  const v = {} as KillChainPhase
  if (b[p] === 0) p++
  else {
    v.phase = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.phase_id = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.KillChainPhase. */
export const killChainPhaseItem: ReaderItem = { name: 'org.ocsf.KillChainPhase', read: readKillChainPhase, ocsf: {} }
