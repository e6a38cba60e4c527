// Made by ocsf-kafka from OCSF 1.8.0, object san. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * Subject Alternative Name, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/san
 */
export interface San {
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
}

/** {@link San} with what OCSF requires present. */
export interface ValidSan {
  /** Name */
  name: string
  /** Type */
  type: string
}

/** What OCSF demands of the object san. */
export const sanRules: ItemRules = {
  name: 'san',
  prove: proveSan,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    type: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidSan}; false leaves it open. */
export function proveSan(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.type
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.San at `p` and returns the position after it. */
export function writeSan(b: Buffer, p: number, v: San | ValidSan): number {
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

/** Reads one org.ocsf.San. */
export function readSan(r: Source, p: number): San {
  const { b } = r
  const v = {} as San
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

/** What decoders of other versions know of org.ocsf.San. */
export const sanItem: ReaderItem = { name: 'org.ocsf.San', read: readSan, ocsf: {} }
