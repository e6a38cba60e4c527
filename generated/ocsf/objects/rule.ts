// Made by ocsf-kafka from OCSF 1.8.0, object rule. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * Rule, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/rule
 */
export interface Rule {
  /** Category */
  category?: string | undefined
  /** Description */
  desc?: string | undefined
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Rule} with what OCSF requires present. */
export interface ValidRule {
  /** Category */
  category?: string | undefined
  /** Description */
  desc?: string | undefined
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object rule. */
export const ruleRules: ItemRules = {
  name: 'rule',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveRule,
  attributes: {
    category: { kind: 'string', type: 'string_t' },
    desc: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    type: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    version: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidRule}; false leaves it open. */
export function proveRule(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.category
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Rule at `p` and returns the position after it. */
export function writeRule(b: Buffer, p: number, v: Rule | ValidRule): number {
  checkRecord(v)
  if (v.category === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.category)
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
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Rule. */
export function readRule(r: Source, p: number): Rule {
  const { b } = r
  const v = {} as Rule
  if (b[p] === 0) p++
  else {
    v.category = readString(r, some(r, p))
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
    v.version = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Rule. */
export const ruleItem: ReaderItem = { name: 'org.ocsf.Rule', read: readRule, ocsf: {} }
