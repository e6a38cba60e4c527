// Made by ocsf-kafka from OCSF 1.8.0, object policy. Do not edit.

import type { ItemRules, JsonInput, JsonText, Source } from '../../../runtime/index.ts'
import {
  readBoolean,
  readBranch,
  readString,
  writeBoolean,
  writeJson,
  writeString,
} from '../../../runtime/index.ts'
import type { Group, ValidGroup } from './group.ts'
import { groupRules, readGroup, writeGroup } from './group.ts'

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

/** Writes the Avro encoding of org.ocsf.Policy at `p` and returns the position after it. */
export function writePolicy(b: Buffer, p: number, v: Policy | ValidPolicy): number {
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
export function readPolicy(r: Source): Policy {
  const v = {} as Policy
  if (readBranch(r, 2) === 1) v.data = readString(r)
  if (readBranch(r, 2) === 1) v.desc = readString(r)
  if (readBranch(r, 2) === 1) v.group = readGroup(r)
  if (readBranch(r, 2) === 1) v.is_applied = readBoolean(r)
  if (readBranch(r, 2) === 1) v.name = readString(r)
  if (readBranch(r, 2) === 1) v.type = readString(r)
  if (readBranch(r, 2) === 1) v.uid = readString(r)
  if (readBranch(r, 2) === 1) v.version = readString(r)
  return v
}
