// Made by ocsf-kafka from OCSF 1.8.0, object idp. Do not edit.

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
  proveAll,
  readArray,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { AuthFactor, ValidAuthFactor } from './auth-factor.ts'
import {
  authFactorItem,
  authFactorRules,
  proveAuthFactor,
  readAuthFactor,
  writeAuthFactor,
} from './auth-factor.ts'
import type { Fingerprint, ValidFingerprint } from './fingerprint.ts'
import {
  fingerprintItem,
  fingerprintRules,
  proveFingerprint,
  readFingerprint,
  writeFingerprint,
} from './fingerprint.ts'
import type { Scim, ValidScim } from './scim.ts'
import { proveScim, readScim, scimItem, scimRules, writeScim } from './scim.ts'
import type { Sso, ValidSso } from './sso.ts'
import { proveSso, readSso, ssoItem, ssoRules, writeSso } from './sso.ts'

/**
 * Identity Provider, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/idp
 */
export interface Idp {
  /** Authentication Factors */
  auth_factors?: readonly AuthFactor[] | undefined
  /** Domain */
  domain?: string | undefined
  /** Certificate Fingerprint */
  fingerprint?: Fingerprint | undefined
  /** MFA Enforced */
  has_mfa?: boolean | undefined
  /** Issuer Details */
  issuer?: string | undefined
  /** Name */
  name?: string | undefined
  /** Supported Protocol */
  protocol_name?: string | undefined
  /** SCIM */
  scim?: Scim | undefined
  /** SSO */
  sso?: Sso | undefined
  /** State */
  state?: string | undefined
  /** State ID */
  state_id?: Open<IdpStateId> | undefined
  /** Tenant UID */
  tenant_uid?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Configuration URL */
  url_string?: string | undefined
}

/** {@link Idp} with what OCSF requires present. */
export interface ValidIdp {
  /** Authentication Factors */
  auth_factors?: readonly ValidAuthFactor[] | undefined
  /** Domain */
  domain?: string | undefined
  /** Certificate Fingerprint */
  fingerprint?: ValidFingerprint | undefined
  /** MFA Enforced */
  has_mfa?: boolean | undefined
  /** Issuer Details */
  issuer?: string | undefined
  /** Name */
  name?: string | undefined
  /** Supported Protocol */
  protocol_name?: string | undefined
  /** SCIM */
  scim?: ValidScim | undefined
  /** SSO */
  sso?: ValidSso | undefined
  /** State */
  state?: string | undefined
  /** State ID */
  state_id?: IdpStateId | undefined
  /** Tenant UID */
  tenant_uid?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Configuration URL */
  url_string?: string | undefined
}

/** State ID */
export const IdpStateId = {
  Unknown: 0,
  Active: 1,
  Suspended: 2,
  Deprecated: 3,
  Deleted: 4,
  Other: 99,
} as const
export type IdpStateId = (typeof IdpStateId)[keyof typeof IdpStateId]

/** The caption of each {@link IdpStateId}. */
export const idpStateIdCaptions = {
  0: 'Unknown',
  1: 'Active',
  2: 'Suspended',
  3: 'Deprecated',
  4: 'Deleted',
  99: 'Other',
} as const

/** What OCSF demands of the object idp. */
export const idpRules: ItemRules = {
  name: 'idp',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveIdp,
  attributes: {
    auth_factors: { kind: 'record', type: 'auth_factor', array: true, of: () => authFactorRules },
    domain: { kind: 'string', type: 'string_t' },
    fingerprint: { kind: 'record', type: 'fingerprint', of: () => fingerprintRules },
    has_mfa: { kind: 'boolean', type: 'boolean_t' },
    issuer: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    protocol_name: { kind: 'string', type: 'string_t' },
    scim: { kind: 'record', type: 'scim', of: () => scimRules },
    sso: { kind: 'record', type: 'sso', of: () => ssoRules },
    state: { kind: 'string', type: 'string_t' },
    state_id: { kind: 'integer', type: 'integer_t', sibling: 'state', enum: idpStateIdCaptions },
    tenant_uid: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    url_string: { kind: 'string', type: 'url_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidIdp}; false leaves it open. */
export function proveIdp(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.auth_factors
  if (x !== undefined) {
    if (!(proveAll(proveAuthFactor, x, proof, depth - 1))) return false
    n++
  }
  x = v.domain
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.fingerprint
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFingerprint(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.has_mfa
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.issuer
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.protocol_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.scim
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveScim(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.sso
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveSso(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.state
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.state_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (idpStateIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.tenant_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.url_string
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  if (!agrees(v.state, v.state_id, (idpStateIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Idp at `p` and returns the position after it. */
export function writeIdp(b: Buffer, p: number, v: Idp | ValidIdp): number {
  checkRecord(v)
  if (v.auth_factors === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.auth_factors)
    for (const item of v.auth_factors) {
      p = writeAuthFactor(b, p, item)
    }
    b[p++] = 0
  }
  if (v.domain === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.domain)
  }
  if (v.fingerprint === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFingerprint(b, p, v.fingerprint)
  }
  if (v.has_mfa === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.has_mfa)
  }
  if (v.issuer === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.issuer)
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
  if (v.scim === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeScim(b, p, v.scim)
  }
  if (v.sso === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeSso(b, p, v.sso)
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
  if (v.tenant_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.tenant_uid)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.url_string === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.url_string)
  }
  return p
}

/** Reads one org.ocsf.Idp. */
export function readIdp(r: Source, p: number): Idp {
  const { b } = r
  const v = {} as Idp
  if (b[p] === 0) p++
  else {
    v.auth_factors = readArray(r, some(r, p), readAuthFactor)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.domain = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.fingerprint = readFingerprint(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.has_mfa = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.issuer = readString(r, some(r, p))
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
    v.scim = readScim(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.sso = readSso(r, some(r, p))
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
    v.tenant_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.url_string = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Idp. */
export const idpItem: ReaderItem = {
  name: 'org.ocsf.Idp',
  read: readIdp,
  ocsf: {},
  of: () => [authFactorItem, fingerprintItem, scimItem, ssoItem],
}
