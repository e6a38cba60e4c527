// Made by ocsf-kafka from OCSF 1.8.0, object authorization. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'
import type { Policy, ValidPolicy } from './policy.ts'
import { policyItem, policyRules, provePolicy, readPolicy, writePolicy } from './policy.ts'

/**
 * Authorization Result, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/authorization
 */
export interface Authorization {
  /** Authorization Decision/Outcome */
  decision?: string | undefined
  /** Policy */
  policy?: Policy | undefined
}

/** {@link Authorization} with what OCSF requires present. */
export interface ValidAuthorization {
  /** Authorization Decision/Outcome */
  decision?: string | undefined
  /** Policy */
  policy?: ValidPolicy | undefined
}

/** What OCSF demands of the object authorization. */
export const authorizationRules: ItemRules = {
  name: 'authorization',
  prove: proveAuthorization,
  attributes: {
    decision: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    policy: { kind: 'record', type: 'policy', of: () => policyRules },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAuthorization}; false leaves it open. */
export function proveAuthorization(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.decision
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.policy
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && provePolicy(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Authorization at `p` and returns the position after it. */
export function writeAuthorization(b: Buffer, p: number, v: Authorization | ValidAuthorization): number {
  checkRecord(v)
  if (v.decision === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.decision)
  }
  if (v.policy === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writePolicy(b, p, v.policy)
  }
  return p
}

/** Reads one org.ocsf.Authorization. */
export function readAuthorization(r: Source, p: number): Authorization {
  const { b } = r
  const v = {} as Authorization
  if (b[p] === 0) p++
  else {
    v.decision = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.policy = readPolicy(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Authorization. */
export const authorizationItem: ReaderItem = {
  name: 'org.ocsf.Authorization',
  read: readAuthorization,
  ocsf: {},
  of: () => [policyItem],
}
