// Made by ocsf-kafka from OCSF 1.8.0, object organization. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'

/**
 * Organization, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/organization
 */
export interface Organization {
  /** Name */
  name?: string | undefined
  /** Org Unit Name */
  ou_name?: string | undefined
  /** Org Unit ID */
  ou_uid?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Organization} with what OCSF requires present. */
export interface ValidOrganization {
  /** Name */
  name?: string | undefined
  /** Org Unit Name */
  ou_name?: string | undefined
  /** Org Unit ID */
  ou_uid?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** What OCSF demands of the object organization. */
export const organizationRules: ItemRules = {
  name: 'organization',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveOrganization,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    ou_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    ou_uid: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidOrganization}; false leaves it open. */
export function proveOrganization(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.ou_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.ou_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Organization at `p` and returns the position after it. */
export function writeOrganization(b: Buffer, p: number, v: Organization | ValidOrganization): number {
  checkRecord(v)
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.ou_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.ou_name)
  }
  if (v.ou_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.ou_uid)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Organization. */
export function readOrganization(r: Source, p: number): Organization {
  const { b } = r
  const v = {} as Organization
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ou_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ou_uid = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Organization. */
export const organizationItem: ReaderItem = { name: 'org.ocsf.Organization', read: readOrganization, ocsf: {} }
