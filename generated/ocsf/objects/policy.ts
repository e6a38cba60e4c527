// Made by ocsf-kafka from OCSF 1.8.0, object policy. Do not edit.

import type {
  Dictionary,
  ItemRules,
  JsonInput,
  JsonText,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  proveAttribute,
  readBoolean,
  readString,
  some,
  writeBoolean,
  writeJson,
  writeString,
} from '../../../runtime/index.ts'
import type { Group, ValidGroup } from './group.ts'
import { groupItem, groupRules, proveGroup, readGroup, writeGroup } from './group.ts'

/**
 * Policy, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/policy
 */
export interface Policy {
  /** Data */
  data?: JsonText | undefined
  /** Description */
  desc?: string | undefined
  /** Group */
  group?: Group | undefined
  /** Applied */
  is_applied?: boolean | undefined
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Policy} with what OCSF requires present. */
export interface ValidPolicy {
  /** Data */
  data?: JsonInput | undefined
  /** Description */
  desc?: string | undefined
  /** Group */
  group?: ValidGroup | undefined
  /** Applied */
  is_applied?: boolean | undefined
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object policy. */
export const policyRules: ItemRules = {
  name: 'policy',
  constraints: { at_least_one: ['name', 'type', 'uid'] },
  prove: provePolicy,
  attributes: {
    data: { kind: 'json', type: 'json_t' },
    desc: { kind: 'string', type: 'string_t' },
    group: { kind: 'record', type: 'group', of: () => groupRules },
    is_applied: { kind: 'boolean', type: 'boolean_t', requirement: 'recommended' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    type: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidPolicy}; false leaves it open. */
export function provePolicy(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.data
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(policyRules, 'data', x, proof, depth))) return false
    n++
  }
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.group
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveGroup(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.is_applied
  if (typeof x === 'boolean') n++
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
  if (v.name === undefined && v.type === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Policy at `p` and returns the position after it. */
export function writePolicy(b: Buffer, p: number, v: Policy | ValidPolicy): number {
  checkRecord(v)
  if (v.data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.data)
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.group === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeGroup(b, p, v.group)
  }
  if (v.is_applied === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_applied)
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

/** Reads one org.ocsf.Policy. */
export function readPolicy(r: Source, p: number): Policy {
  const { b } = r
  const v = {} as Policy
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.group = readGroup(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_applied = readBoolean(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Policy. */
export const policyItem: ReaderItem = { name: 'org.ocsf.Policy', read: readPolicy, ocsf: {}, of: () => [groupItem] }
