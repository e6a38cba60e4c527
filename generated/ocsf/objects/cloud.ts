// Made by ocsf-kafka from OCSF 1.8.0, object cloud. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'
import type { Account, ValidAccount } from './account.ts'
import { accountItem, accountRules, proveAccount, readAccount, writeAccount } from './account.ts'
import type { Organization, ValidOrganization } from './organization.ts'
import {
  organizationItem,
  organizationRules,
  proveOrganization,
  readOrganization,
  writeOrganization,
} from './organization.ts'

/**
 * Cloud, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/cloud
 */
export interface Cloud {
  /** Account */
  account?: Account | undefined
  /** Cloud Partition */
  cloud_partition?: string | undefined
  /** Organization */
  org?: Organization | undefined
  /**
   * Project ID
   * @deprecated since OCSF 1.4.0; use account.uid
   */
  project_uid?: string | undefined
  /** Cloud Provider */
  provider?: string | undefined
  /** Region */
  region?: string | undefined
  /** Cloud Availability Zone */
  zone?: string | undefined
}

/** {@link Cloud} with what OCSF requires present. */
export interface ValidCloud {
  /** Account */
  account?: ValidAccount | undefined
  /** Cloud Partition */
  cloud_partition?: string | undefined
  /** Organization */
  org?: ValidOrganization | undefined
  /**
   * Project ID
   * @deprecated since OCSF 1.4.0; use account.uid
   */
  project_uid?: string | undefined
  /** Cloud Provider */
  provider: string
  /** Region */
  region?: string | undefined
  /** Cloud Availability Zone */
  zone?: string | undefined
}

/** What OCSF demands of the object cloud. */
export const cloudRules: ItemRules = {
  name: 'cloud',
  prove: proveCloud,
  attributes: {
    account: { kind: 'record', type: 'account', of: () => accountRules },
    cloud_partition: { kind: 'string', type: 'string_t' },
    org: { kind: 'record', type: 'organization', of: () => organizationRules },
    project_uid: {
      kind: 'string',
      type: 'string_t',
      deprecated: { since: '1.4.0', replaced_by: ['account.uid'] },
    },
    provider: { kind: 'string', type: 'string_t', requirement: 'required' },
    region: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    zone: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidCloud}; false leaves it open. */
export function proveCloud(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.account
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveAccount(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.cloud_partition
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.org
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveOrganization(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.project_uid
  if (false) n++
  else if (x !== undefined) return false
  x = v.provider
  if (typeof x === 'string') n++
  else return false
  x = v.region
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.zone
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Cloud at `p` and returns the position after it. */
export function writeCloud(b: Buffer, p: number, v: Cloud | ValidCloud): number {
  checkRecord(v)
  if (v.account === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeAccount(b, p, v.account)
  }
  if (v.cloud_partition === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cloud_partition)
  }
  if (v.org === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeOrganization(b, p, v.org)
  }
  if (v.project_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.project_uid)
  }
  if (v.provider === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.provider)
  }
  if (v.region === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.region)
  }
  if (v.zone === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.zone)
  }
  return p
}

/** Reads one org.ocsf.Cloud. */
export function readCloud(r: Source, p: number): Cloud {
  const { b } = r
  const v = {} as Cloud
  if (b[p] === 0) p++
  else {
    v.account = readAccount(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cloud_partition = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.org = readOrganization(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.project_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.provider = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.region = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.zone = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Cloud. */
export const cloudItem: ReaderItem = {
  name: 'org.ocsf.Cloud',
  read: readCloud,
  ocsf: {},
  of: () => [accountItem, organizationItem],
}
