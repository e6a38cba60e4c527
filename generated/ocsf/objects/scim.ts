// Made by ocsf-kafka from OCSF 1.8.0, object scim. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  JsonInput,
  JsonText,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  isWhole,
  proveAttribute,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeJson,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { AuthProtocolId } from '../enums/auth-protocol-id.ts'
import { authProtocolIdCaptions } from '../enums/auth-protocol-id.ts'

/**
 * SCIM, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/scim
 */
export interface Scim {
  /** Auth Protocol */
  auth_protocol?: string | undefined
  /** Auth Protocol ID */
  auth_protocol_id?: Open<AuthProtocolId> | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Last Error Message */
  error_message?: string | undefined
  /** SCIM Group Provisioning Enabled */
  is_group_provisioning_enabled?: boolean | undefined
  /** SCIM User Provisioning Enabled */
  is_user_provisioning_enabled?: boolean | undefined
  /** Last Sync Time */
  last_run_time?: number | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Supported Protocol */
  protocol_name?: string | undefined
  /** Rate Limit */
  rate_limit?: number | undefined
  /** SCIM Group Schema */
  scim_group_schema?: JsonText | undefined
  /** SCIM User Schema */
  scim_user_schema?: JsonText | undefined
  /** State */
  state?: string | undefined
  /** State ID */
  state_id?: Open<ScimStateId> | undefined
  /** Unique ID */
  uid?: string | undefined
  /** External ID */
  uid_alt?: string | undefined
  /** SCIM Endpoint URL */
  url_string?: string | undefined
  /** Service Provider */
  vendor_name?: string | undefined
  /** SCIM Version */
  version?: string | undefined
}

/** {@link Scim} with what OCSF requires present. */
export interface ValidScim {
  /** Auth Protocol */
  auth_protocol?: string | undefined
  /** Auth Protocol ID */
  auth_protocol_id?: AuthProtocolId | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Last Error Message */
  error_message?: string | undefined
  /** SCIM Group Provisioning Enabled */
  is_group_provisioning_enabled?: boolean | undefined
  /** SCIM User Provisioning Enabled */
  is_user_provisioning_enabled?: boolean | undefined
  /** Last Sync Time */
  last_run_time?: number | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Supported Protocol */
  protocol_name?: string | undefined
  /** Rate Limit */
  rate_limit?: number | undefined
  /** SCIM Group Schema */
  scim_group_schema?: JsonInput | undefined
  /** SCIM User Schema */
  scim_user_schema?: JsonInput | undefined
  /** State */
  state?: string | undefined
  /** State ID */
  state_id?: ScimStateId | undefined
  /** Unique ID */
  uid?: string | undefined
  /** External ID */
  uid_alt?: string | undefined
  /** SCIM Endpoint URL */
  url_string?: string | undefined
  /** Service Provider */
  vendor_name?: string | undefined
  /** SCIM Version */
  version?: string | undefined
}

/** State ID */
export const ScimStateId = {
  Unknown: 0,
  Pending: 1,
  Active: 2,
  Failed: 3,
  Deleted: 4,
  Other: 99,
} as const
export type ScimStateId = (typeof ScimStateId)[keyof typeof ScimStateId]

/** The caption of each {@link ScimStateId}. */
export const scimStateIdCaptions = {
  0: 'Unknown',
  1: 'Pending',
  2: 'Active',
  3: 'Failed',
  4: 'Deleted',
  99: 'Other',
} as const

/** What OCSF demands of the object scim. */
export const scimRules: ItemRules = {
  name: 'scim',
  unused: { datetime: ['created_time_dt', 'last_run_time_dt', 'modified_time_dt'] },
  prove: proveScim,
  attributes: {
    auth_protocol: { kind: 'string', type: 'string_t' },
    auth_protocol_id: {
      kind: 'integer',
      type: 'integer_t',
      sibling: 'auth_protocol',
      enum: authProtocolIdCaptions,
    },
    created_time: { kind: 'long', type: 'timestamp_t' },
    error_message: { kind: 'string', type: 'string_t' },
    is_group_provisioning_enabled: { kind: 'boolean', type: 'boolean_t' },
    is_user_provisioning_enabled: { kind: 'boolean', type: 'boolean_t' },
    last_run_time: { kind: 'long', type: 'timestamp_t' },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    protocol_name: { kind: 'string', type: 'string_t' },
    rate_limit: { kind: 'integer', type: 'integer_t' },
    scim_group_schema: { kind: 'json', type: 'json_t', requirement: 'recommended' },
    scim_user_schema: { kind: 'json', type: 'json_t', requirement: 'recommended' },
    state: { kind: 'string', type: 'string_t' },
    state_id: { kind: 'integer', type: 'integer_t', sibling: 'state', enum: scimStateIdCaptions },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid_alt: { kind: 'string', type: 'string_t' },
    url_string: { kind: 'string', type: 'url_t' },
    vendor_name: { kind: 'string', type: 'string_t' },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidScim}; false leaves it open. */
export function proveScim(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.auth_protocol
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.auth_protocol_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (authProtocolIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.error_message
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.is_group_provisioning_enabled
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_user_provisioning_enabled
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.last_run_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.protocol_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.rate_limit
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.scim_group_schema
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(scimRules, 'scim_group_schema', x, proof, depth))) return false
    n++
  }
  x = v.scim_user_schema
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(scimRules, 'scim_user_schema', x, proof, depth))) return false
    n++
  }
  x = v.state
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.state_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (scimStateIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid_alt
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.url_string
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vendor_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (!agrees(v.auth_protocol, v.auth_protocol_id, (authProtocolIdCaptions as Captions), 99)) return false
  if (!agrees(v.state, v.state_id, (scimStateIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Scim at `p` and returns the position after it. */
export function writeScim(b: Buffer, p: number, v: Scim | ValidScim): number {
  checkRecord(v)
  if (v.auth_protocol === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.auth_protocol)
  }
  if (v.auth_protocol_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.auth_protocol_id)
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.error_message === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.error_message)
  }
  if (v.is_group_provisioning_enabled === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_group_provisioning_enabled)
  }
  if (v.is_user_provisioning_enabled === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_user_provisioning_enabled)
  }
  if (v.last_run_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.last_run_time)
  }
  if (v.modified_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.modified_time)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.protocol_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.protocol_name)
  }
  if (v.rate_limit === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.rate_limit)
  }
  if (v.scim_group_schema === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.scim_group_schema)
  }
  if (v.scim_user_schema === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.scim_user_schema)
  }
  if (v.state === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.state)
  }
  if (v.state_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.state_id)
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
  if (v.url_string === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.url_string)
  }
  if (v.vendor_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vendor_name)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Scim. */
export function readScim(r: Source, p: number): Scim {
  const { b } = r
  const v = {} as Scim
  if (b[p] === 0) p++
  else {
    v.auth_protocol = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.auth_protocol_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.error_message = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_group_provisioning_enabled = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_user_provisioning_enabled = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.last_run_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.protocol_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.rate_limit = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.scim_group_schema = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.scim_user_schema = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.state = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.state_id = readLong(r, some(r, p))
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
  if (b[p] === 0) p++
  else {
    v.url_string = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vendor_name = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Scim. */
export const scimItem: ReaderItem = { name: 'org.ocsf.Scim', read: readScim, ocsf: {} }
