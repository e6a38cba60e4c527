// Made by ocsf-kafka from OCSF 1.8.0, object cis_control. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * CIS Control, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/cis_control
 */
export interface CisControl {
  /** Removed by this OCSF release; kept so that older data stays readable. */
  control?: string | undefined
  /** Description */
  desc?: string | undefined
  /** Name */
  name?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link CisControl} with what OCSF requires present. */
export interface ValidCisControl {
  /** Removed by this OCSF release; kept so that older data stays readable. */
  control?: string | undefined
  /** Description */
  desc?: string | undefined
  /** Name */
  name: string
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object cis_control. */
export const cisControlRules: ItemRules = {
  name: 'cis_control',
  prove: proveCisControl,
  attributes: {
    desc: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidCisControl}; false leaves it open. */
export function proveCisControl(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.CisControl at `p` and returns the position after it. */
export function writeCisControl(b: Buffer, p: number, v: CisControl | ValidCisControl): number {
  checkRecord(v)
  if (v.control === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.control)
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.CisControl. */
export function readCisControl(r: Source, p: number): CisControl {
  const { b } = r
  const v = {} as CisControl
  if (b[p] === 0) p++
  else {
    v.control = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.CisControl. */
export const cisControlItem: ReaderItem = { name: 'org.ocsf.CisControl', read: readCisControl, ocsf: {} }
