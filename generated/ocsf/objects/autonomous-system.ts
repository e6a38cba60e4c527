// Made by ocsf-kafka from OCSF 1.8.0, object autonomous_system. Do not edit.

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

/**
 * Autonomous System, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/autonomous_system
 */
export interface AutonomousSystem {
  /** Name */
  name?: string | undefined
  /** Number */
  number?: number | undefined
}

/** {@link AutonomousSystem} with what OCSF requires present. */
export interface ValidAutonomousSystem {
  /** Name */
  name?: string | undefined
  /** Number */
  number?: number | undefined
}

/** What OCSF demands of the object autonomous_system. */
export const autonomousSystemRules: ItemRules = {
  name: 'autonomous_system',
  constraints: { at_least_one: ['number', 'name'] },
  prove: proveAutonomousSystem,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    number: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAutonomousSystem}; false leaves it open. */
export function proveAutonomousSystem(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.number
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  if (v.number === undefined && v.name === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.AutonomousSystem at `p` and returns the position after it. */
export function writeAutonomousSystem(b: Buffer, p: number, v: AutonomousSystem | ValidAutonomousSystem): number {
  checkRecord(v)
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.number === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.number)
  }
  return p
}

/** Reads one org.ocsf.AutonomousSystem. */
export function readAutonomousSystem(r: Source, p: number): AutonomousSystem {
  const { b } = r
  const v = {} as AutonomousSystem
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.number = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.AutonomousSystem. */
export const autonomousSystemItem: ReaderItem = { name: 'org.ocsf.AutonomousSystem', read: readAutonomousSystem, ocsf: {} }
