// Made by ocsf-kafka from OCSF 1.8.0, object environment_variable. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * Environment Variable, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/environment_variable
 */
export interface EnvironmentVariable {
  /** Name */
  name?: string | undefined
  /** Value */
  value?: string | undefined
}

/** {@link EnvironmentVariable} with what OCSF requires present. */
export interface ValidEnvironmentVariable {
  /** Name */
  name: string
  /** Value */
  value: string
}

/** What OCSF demands of the object environment_variable. */
export const environmentVariableRules: ItemRules = {
  name: 'environment_variable',
  prove: proveEnvironmentVariable,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    value: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidEnvironmentVariable}; false leaves it open. */
export function proveEnvironmentVariable(v: Dictionary, proof: Proof, depth: number): boolean {
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

/** Writes the Avro encoding of org.ocsf.EnvironmentVariable at `p` and returns the position after it. */
export function writeEnvironmentVariable(b: Buffer, p: number, v: EnvironmentVariable | ValidEnvironmentVariable): number {
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

/** Reads one org.ocsf.EnvironmentVariable. */
export function readEnvironmentVariable(r: Source, p: number): EnvironmentVariable {
  const { b } = r
  const v = {} as EnvironmentVariable
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

/** What decoders of other versions know of org.ocsf.EnvironmentVariable. */
export const environmentVariableItem: ReaderItem = { name: 'org.ocsf.EnvironmentVariable', read: readEnvironmentVariable, ocsf: {} }
