// Made by ocsf-kafka from OCSF 1.8.0, object reporter. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  proveAttribute,
  readString,
  some,
  writeString,
} from '../../../runtime/index.ts'
import { ipT } from '../types.ts'
import type { Organization, ValidOrganization } from './organization.ts'
import {
  organizationItem,
  organizationRules,
  proveOrganization,
  readOrganization,
  writeOrganization,
} from './organization.ts'

/**
 * Reporter, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/reporter
 */
export interface Reporter {
  /** Hostname */
  hostname?: string | undefined
  /** IP Address */
  ip?: string | undefined
  /** Name */
  name?: string | undefined
  /** Organization */
  org?: Organization | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Reporter} with what OCSF requires present. */
export interface ValidReporter {
  /** Hostname */
  hostname?: string | undefined
  /** IP Address */
  ip?: string | undefined
  /** Name */
  name?: string | undefined
  /** Organization */
  org?: ValidOrganization | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** What OCSF demands of the object reporter. */
export const reporterRules: ItemRules = {
  name: 'reporter',
  constraints: { at_least_one: ['hostname', 'ip', 'name', 'uid'] },
  prove: proveReporter,
  attributes: {
    hostname: { kind: 'string', type: 'hostname_t', requirement: 'recommended' },
    ip: { kind: 'string', type: 'ip_t', requirement: 'recommended', checks: ipT },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    org: { kind: 'record', type: 'organization', of: () => organizationRules },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidReporter}; false leaves it open. */
export function proveReporter(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.hostname
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.ip
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(reporterRules, 'ip', x, proof, depth))) return false
    n++
  }
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.org
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveOrganization(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.hostname === undefined && v.ip === undefined && v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Reporter at `p` and returns the position after it. */
export function writeReporter(b: Buffer, p: number, v: Reporter | ValidReporter): number {
  checkRecord(v)
  if (v.hostname === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.hostname)
  }
  if (v.ip === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.ip)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.org === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeOrganization(b, p, v.org)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Reporter. */
export function readReporter(r: Source, p: number): Reporter {
  const { b } = r
  const v = {} as Reporter
  if (b[p] === 0) p++
  else {
    v.hostname = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ip = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.org = readOrganization(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Reporter. */
export const reporterItem: ReaderItem = {
  name: 'org.ocsf.Reporter',
  read: readReporter,
  ocsf: {},
  of: () => [organizationItem],
}
