// Made by ocsf-kafka from OCSF 1.8.0, object group. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isTexts,
  isWhole,
  readArray,
  readString,
  some,
  writeCount,
  writeString,
} from '../../../runtime/index.ts'

/**
 * Group, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/group
 */
export interface Group {
  /** Description */
  desc?: string | undefined
  /** Domain */
  domain?: string | undefined
  /** Name */
  name?: string | undefined
  /** Privileges */
  privileges?: readonly string[] | undefined
  /** Group Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Alternate ID */
  uid_alt?: string | undefined
}

/** {@link Group} with what OCSF requires present. */
export interface ValidGroup {
  /** Description */
  desc?: string | undefined
  /** Domain */
  domain?: string | undefined
  /** Name */
  name?: string | undefined
  /** Privileges */
  privileges?: readonly string[] | undefined
  /** Group Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Alternate ID */
  uid_alt?: string | undefined
}

/** What OCSF demands of the object group. */
export const groupRules: ItemRules = {
  name: 'group',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveGroup,
  attributes: {
    desc: { kind: 'string', type: 'string_t' },
    domain: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    privileges: { kind: 'string', type: 'string_t', array: true },
    type: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid_alt: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidGroup}; false leaves it open. */
export function proveGroup(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.domain
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.privileges
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid_alt
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Group at `p` and returns the position after it. */
export function writeGroup(b: Buffer, p: number, v: Group | ValidGroup): number {
  checkRecord(v)
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.domain === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.domain)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.privileges === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.privileges)
    for (const item of v.privileges) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.uid_alt === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid_alt)
  }
  return p
}

/** Reads one org.ocsf.Group. */
export function readGroup(r: Source, p: number): Group {
  const { b } = r
  const v = {} as Group
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.domain = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.privileges = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid_alt = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Group. */
export const groupItem: ReaderItem = { name: 'org.ocsf.Group', read: readGroup, ocsf: {} }
