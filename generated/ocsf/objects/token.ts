// Made by ocsf-kafka from OCSF 1.8.0, object token. Do not edit.

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
  isWhole,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'

/**
 * Token, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/token
 */
export interface Token {
  /** Created Time */
  created_time?: number | undefined
  /** Expiration Time */
  expiration_time?: number | undefined
  /** Renewable */
  is_renewable?: boolean | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Tenant UID */
  tenant_uid?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<TokenTypeId> | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Network Zone */
  zone?: string | undefined
}

/** {@link Token} with what OCSF requires present. */
export interface ValidToken {
  /** Created Time */
  created_time?: number | undefined
  /** Expiration Time */
  expiration_time?: number | undefined
  /** Renewable */
  is_renewable?: boolean | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Tenant UID */
  tenant_uid?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: TokenTypeId | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Network Zone */
  zone?: string | undefined
}

/** Type ID */
export const TokenTypeId = {
  Unknown: 0,
  TicketGrantingTicket: 1,
  ServiceTicket: 2,
  IdentityToken: 3,
  RefreshToken: 4,
  SAMLAssertion: 5,
  ClientToken: 6,
  APIToken: 7,
  Other: 99,
} as const
export type TokenTypeId = (typeof TokenTypeId)[keyof typeof TokenTypeId]

/** The caption of each {@link TokenTypeId}. */
export const tokenTypeIdCaptions = {
  0: 'Unknown',
  1: 'Ticket Granting Ticket',
  2: 'Service Ticket',
  3: 'Identity Token',
  4: 'Refresh Token',
  5: 'SAML Assertion',
  6: 'Client Token',
  7: 'API Token',
  99: 'Other',
} as const

/** What OCSF demands of the object token. */
export const tokenRules: ItemRules = {
  name: 'token',
  unused: { datetime: ['created_time_dt', 'expiration_time_dt', 'modified_time_dt'] },
  prove: proveToken,
  attributes: {
    created_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    expiration_time: { kind: 'long', type: 'timestamp_t' },
    is_renewable: { kind: 'boolean', type: 'boolean_t' },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    name: { kind: 'string', type: 'string_t' },
    tenant_uid: { kind: 'string', type: 'string_t' },
    type: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'type',
      enum: tokenTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t' },
    zone: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidToken}; false leaves it open. */
export function proveToken(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.expiration_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.is_renewable
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.tenant_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (tokenTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.zone
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (!agrees(v.type, v.type_id, (tokenTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Token at `p` and returns the position after it. */
export function writeToken(b: Buffer, p: number, v: Token | ValidToken): number {
  checkRecord(v)
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.expiration_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.expiration_time)
  }
  if (v.is_renewable === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_renewable)
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
  if (v.tenant_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.tenant_uid)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.type_id)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.zone === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.zone)
  }
  return p
}

/** Reads one org.ocsf.Token. */
export function readToken(r: Source, p: number): Token {
  const { b } = r
  const v = {} as Token
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.expiration_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_renewable = readBoolean(r, some(r, p))
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
    v.tenant_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Token. */
export const tokenItem: ReaderItem = { name: 'org.ocsf.Token', read: readToken, ocsf: {} }
