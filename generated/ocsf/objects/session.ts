// Made by ocsf-kafka from OCSF 1.8.0, object session. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  proveAttribute,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import { uuidT } from '../types.ts'

/**
 * Session, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/session
 */
export interface Session {
  /** Count */
  count?: number | undefined
  /** Created Time */
  created_time?: number | undefined
  /** User Credential ID */
  credential_uid?: string | undefined
  /** Expiration Reason */
  expiration_reason?: string | undefined
  /** Expiration Time */
  expiration_time?: number | undefined
  /** Multi Factor Authentication */
  is_mfa?: boolean | undefined
  /** Remote */
  is_remote?: boolean | undefined
  /** VPN Session */
  is_vpn?: boolean | undefined
  /** Issuer Details */
  issuer?: string | undefined
  /** Terminal */
  terminal?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Alternate ID */
  uid_alt?: string | undefined
  /** UUID */
  uuid?: string | undefined
}

/** {@link Session} with what OCSF requires present. */
export interface ValidSession {
  /** Count */
  count?: number | undefined
  /** Created Time */
  created_time?: number | undefined
  /** User Credential ID */
  credential_uid?: string | undefined
  /** Expiration Reason */
  expiration_reason?: string | undefined
  /** Expiration Time */
  expiration_time?: number | undefined
  /** Multi Factor Authentication */
  is_mfa?: boolean | undefined
  /** Remote */
  is_remote?: boolean | undefined
  /** VPN Session */
  is_vpn?: boolean | undefined
  /** Issuer Details */
  issuer?: string | undefined
  /** Terminal */
  terminal?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Alternate ID */
  uid_alt?: string | undefined
  /** UUID */
  uuid?: string | undefined
}

/** What OCSF demands of the object session. */
export const sessionRules: ItemRules = {
  name: 'session',
  unused: { datetime: ['created_time_dt', 'expiration_time_dt'] },
  prove: proveSession,
  attributes: {
    count: { kind: 'integer', type: 'integer_t' },
    created_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    credential_uid: { kind: 'string', type: 'string_t' },
    expiration_reason: { kind: 'string', type: 'string_t' },
    expiration_time: { kind: 'long', type: 'timestamp_t' },
    is_mfa: { kind: 'boolean', type: 'boolean_t' },
    is_remote: { kind: 'boolean', type: 'boolean_t', requirement: 'recommended' },
    is_vpn: { kind: 'boolean', type: 'boolean_t' },
    issuer: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    terminal: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid_alt: { kind: 'string', type: 'string_t' },
    uuid: { kind: 'string', type: 'uuid_t', checks: uuidT },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidSession}; false leaves it open. */
export function proveSession(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.count
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.credential_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.expiration_reason
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.expiration_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.is_mfa
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_remote
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_vpn
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.issuer
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.terminal
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid_alt
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uuid
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(sessionRules, 'uuid', x, proof, depth))) return false
    n++
  }
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Session at `p` and returns the position after it. */
export function writeSession(b: Buffer, p: number, v: Session | ValidSession): number {
  checkRecord(v)
  if (v.count === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.count)
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.credential_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.credential_uid)
  }
  if (v.expiration_reason === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.expiration_reason)
  }
  if (v.expiration_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.expiration_time)
  }
  if (v.is_mfa === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_mfa)
  }
  if (v.is_remote === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_remote)
  }
  if (v.is_vpn === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_vpn)
  }
  if (v.issuer === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.issuer)
  }
  if (v.terminal === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.terminal)
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
  if (v.uuid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uuid)
  }
  return p
}

/** Reads one org.ocsf.Session. */
export function readSession(r: Source, p: number): Session {
  const { b } = r
  const v = {} as Session
  if (b[p] === 0) p++
  else {
    v.count = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.credential_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.expiration_reason = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.expiration_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_mfa = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_remote = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_vpn = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.issuer = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.terminal = readString(r, some(r, p))
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
    v.uuid = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Session. */
export const sessionItem: ReaderItem = { name: 'org.ocsf.Session', read: readSession, ocsf: {} }
