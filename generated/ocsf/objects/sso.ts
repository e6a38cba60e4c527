// Made by ocsf-kafka from OCSF 1.8.0, object sso. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  isTexts,
  isWhole,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { AuthProtocolId } from '../enums/auth-protocol-id.ts'
import { authProtocolIdCaptions } from '../enums/auth-protocol-id.ts'
import type { Certificate, ValidCertificate } from './certificate.ts'
import {
  certificateItem,
  certificateRules,
  proveCertificate,
  readCertificate,
  writeCertificate,
} from './certificate.ts'

/**
 * SSO, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/sso
 */
export interface Sso {
  /** Auth Protocol */
  auth_protocol?: string | undefined
  /** Auth Protocol ID */
  auth_protocol_id?: Open<AuthProtocolId> | undefined
  /** SAML Certificate */
  certificate?: Certificate | undefined
  /** Created Time */
  created_time?: number | undefined
  /** SSO Session Duration */
  duration_mins?: number | undefined
  /** SSO Idle Timeout */
  idle_timeout?: number | undefined
  /** SSO Login Endpoint */
  login_endpoint?: string | undefined
  /** SSO Logout Endpoint */
  logout_endpoint?: string | undefined
  /** SSO Metadata Endpoint */
  metadata_endpoint?: string | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Supported Protocol */
  protocol_name?: string | undefined
  /** Scopes */
  scopes?: readonly string[] | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Service Provider */
  vendor_name?: string | undefined
}

/** {@link Sso} with what OCSF requires present. */
export interface ValidSso {
  /** Auth Protocol */
  auth_protocol?: string | undefined
  /** Auth Protocol ID */
  auth_protocol_id?: AuthProtocolId | undefined
  /** SAML Certificate */
  certificate?: ValidCertificate | undefined
  /** Created Time */
  created_time?: number | undefined
  /** SSO Session Duration */
  duration_mins?: number | undefined
  /** SSO Idle Timeout */
  idle_timeout?: number | undefined
  /** SSO Login Endpoint */
  login_endpoint?: string | undefined
  /** SSO Logout Endpoint */
  logout_endpoint?: string | undefined
  /** SSO Metadata Endpoint */
  metadata_endpoint?: string | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Supported Protocol */
  protocol_name?: string | undefined
  /** Scopes */
  scopes?: readonly string[] | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Service Provider */
  vendor_name?: string | undefined
}

/** What OCSF demands of the object sso. */
export const ssoRules: ItemRules = {
  name: 'sso',
  unused: { datetime: ['created_time_dt', 'modified_time_dt'] },
  prove: proveSso,
  attributes: {
    auth_protocol: { kind: 'string', type: 'string_t' },
    auth_protocol_id: {
      kind: 'integer',
      type: 'integer_t',
      sibling: 'auth_protocol',
      enum: authProtocolIdCaptions,
    },
    certificate: {
      kind: 'record',
      type: 'certificate',
      requirement: 'recommended',
      of: () => certificateRules,
    },
    created_time: { kind: 'long', type: 'timestamp_t' },
    duration_mins: { kind: 'integer', type: 'integer_t' },
    idle_timeout: { kind: 'integer', type: 'integer_t' },
    login_endpoint: { kind: 'string', type: 'url_t' },
    logout_endpoint: { kind: 'string', type: 'url_t' },
    metadata_endpoint: { kind: 'string', type: 'url_t' },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    protocol_name: { kind: 'string', type: 'string_t' },
    scopes: { kind: 'string', type: 'string_t', array: true },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    vendor_name: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidSso}; false leaves it open. */
export function proveSso(v: Dictionary, proof: Proof, depth: number): boolean {
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
  x = v.certificate
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveCertificate(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.duration_mins
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.idle_timeout
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.login_endpoint
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.logout_endpoint
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.metadata_endpoint
  if (typeof x === 'string') n++
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
  x = v.scopes
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vendor_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (!agrees(v.auth_protocol, v.auth_protocol_id, (authProtocolIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Sso at `p` and returns the position after it. */
export function writeSso(b: Buffer, p: number, v: Sso | ValidSso): number {
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
  if (v.certificate === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCertificate(b, p, v.certificate)
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.duration_mins === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.duration_mins)
  }
  if (v.idle_timeout === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.idle_timeout)
  }
  if (v.login_endpoint === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.login_endpoint)
  }
  if (v.logout_endpoint === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.logout_endpoint)
  }
  if (v.metadata_endpoint === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.metadata_endpoint)
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
  if (v.scopes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.scopes)
    for (const item of v.scopes) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.vendor_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vendor_name)
  }
  return p
}

/** Reads one org.ocsf.Sso. */
export function readSso(r: Source, p: number): Sso {
  const { b } = r
  const v = {} as Sso
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
    v.certificate = readCertificate(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.duration_mins = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.idle_timeout = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.login_endpoint = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.logout_endpoint = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.metadata_endpoint = readString(r, some(r, p))
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
    v.scopes = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vendor_name = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Sso. */
export const ssoItem: ReaderItem = { name: 'org.ocsf.Sso', read: readSso, ocsf: {}, of: () => [certificateItem] }
