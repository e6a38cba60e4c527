// Made by ocsf-kafka from OCSF 1.8.0, object assessment. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  readBoolean,
  readString,
  some,
  writeBoolean,
  writeString,
} from '../../../runtime/index.ts'
import type { Policy, ValidPolicy } from './policy.ts'
import { policyItem, policyRules, provePolicy, readPolicy, writePolicy } from './policy.ts'

/**
 * Assessment, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/assessment
 */
export interface Assessment {
  /** Category */
  category?: string | undefined
  /** Description */
  desc?: string | undefined
  /** Meets Criteria */
  meets_criteria?: boolean | undefined
  /** Name */
  name?: string | undefined
  /** Assessment Policy */
  policy?: Policy | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Assessment} with what OCSF requires present. */
export interface ValidAssessment {
  /** Category */
  category?: string | undefined
  /** Description */
  desc?: string | undefined
  /** Meets Criteria */
  meets_criteria: boolean
  /** Name */
  name?: string | undefined
  /** Assessment Policy */
  policy?: ValidPolicy | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** What OCSF demands of the object assessment. */
export const assessmentRules: ItemRules = {
  name: 'assessment',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveAssessment,
  attributes: {
    category: { kind: 'string', type: 'string_t' },
    desc: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    meets_criteria: { kind: 'boolean', type: 'boolean_t', requirement: 'required' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    policy: { kind: 'record', type: 'policy', of: () => policyRules },
    uid: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAssessment}; false leaves it open. */
export function proveAssessment(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.category
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.meets_criteria
  if (typeof x === 'boolean') n++
  else return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.policy
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && provePolicy(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Assessment at `p` and returns the position after it. */
export function writeAssessment(b: Buffer, p: number, v: Assessment | ValidAssessment): number {
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
  if (v.meets_criteria === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.meets_criteria)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.policy === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writePolicy(b, p, v.policy)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Assessment. */
export function readAssessment(r: Source, p: number): Assessment {
  const { b } = r
  const v = {} as Assessment
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
    v.meets_criteria = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.policy = readPolicy(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Assessment. */
export const assessmentItem: ReaderItem = { name: 'org.ocsf.Assessment', read: readAssessment, ocsf: {}, of: () => [policyItem] }
