// Made by ocsf-kafka from OCSF 1.8.0, object auth_factor. Do not edit.

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
  proveAttribute,
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
import type { FactorTypeId } from '../enums/factor-type-id.ts'
import { factorTypeIdCaptions } from '../enums/factor-type-id.ts'
import { emailT } from '../types.ts'
import type { Device, ValidDevice } from './device.ts'
import { deviceItem, deviceRules, proveDevice, readDevice, writeDevice } from './device.ts'

/**
 * Authentication Factor, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/auth_factor
 */
export interface AuthFactor {
  /** Device */
  device?: Device | undefined
  /** Email Address */
  email_addr?: string | undefined
  /** Factor Type */
  factor_type?: string | undefined
  /** Factor Type ID */
  factor_type_id?: Open<FactorTypeId> | undefined
  /** HMAC-based One-time Password (HOTP) */
  is_hotp?: boolean | undefined
  /** Time-based One-time Password (TOTP) */
  is_totp?: boolean | undefined
  /** Phone Number */
  phone_number?: string | undefined
  /** Provider */
  provider?: string | undefined
  /** Security Questions */
  security_questions?: readonly string[] | undefined
}

/** {@link AuthFactor} with what OCSF requires present. */
export interface ValidAuthFactor {
  /** Device */
  device?: ValidDevice | undefined
  /** Email Address */
  email_addr?: string | undefined
  /** Factor Type */
  factor_type?: string | undefined
  /** Factor Type ID */
  factor_type_id: FactorTypeId
  /** HMAC-based One-time Password (HOTP) */
  is_hotp?: boolean | undefined
  /** Time-based One-time Password (TOTP) */
  is_totp?: boolean | undefined
  /** Phone Number */
  phone_number?: string | undefined
  /** Provider */
  provider?: string | undefined
  /** Security Questions */
  security_questions?: readonly string[] | undefined
}

/** What OCSF demands of the object auth_factor. */
export const authFactorRules: ItemRules = {
  name: 'auth_factor',
  prove: proveAuthFactor,
  attributes: {
    device: { kind: 'record', type: 'device', requirement: 'recommended', of: () => deviceRules },
    email_addr: { kind: 'string', type: 'email_t', checks: emailT },
    factor_type: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    factor_type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'factor_type',
      enum: factorTypeIdCaptions,
    },
    is_hotp: { kind: 'boolean', type: 'boolean_t', requirement: 'recommended' },
    is_totp: { kind: 'boolean', type: 'boolean_t', requirement: 'recommended' },
    phone_number: { kind: 'string', type: 'string_t' },
    provider: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    security_questions: { kind: 'string', type: 'string_t', array: true },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAuthFactor}; false leaves it open. */
export function proveAuthFactor(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.device
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveDevice(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.email_addr
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(authFactorRules, 'email_addr', x, proof, depth))) return false
    n++
  }
  x = v.factor_type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.factor_type_id
  if (typeof x === 'number' && (factorTypeIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.is_hotp
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_totp
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.phone_number
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.provider
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.security_questions
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  if (!agrees(v.factor_type, v.factor_type_id, (factorTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.AuthFactor at `p` and returns the position after it. */
export function writeAuthFactor(b: Buffer, p: number, v: AuthFactor | ValidAuthFactor): number {
  checkRecord(v)
  if (v.device === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDevice(b, p, v.device)
  }
  if (v.email_addr === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.email_addr)
  }
  if (v.factor_type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.factor_type)
  }
  if (v.factor_type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.factor_type_id)
  }
  if (v.is_hotp === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_hotp)
  }
  if (v.is_totp === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_totp)
  }
  if (v.phone_number === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.phone_number)
  }
  if (v.provider === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.provider)
  }
  if (v.security_questions === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.security_questions)
    for (const item of v.security_questions) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  return p
}

/** Reads one org.ocsf.AuthFactor. */
export function readAuthFactor(r: Source, p: number): AuthFactor {
  const { b } = r
  const v = {} as AuthFactor
  if (b[p] === 0) p++
  else {
    v.device = readDevice(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.email_addr = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.factor_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.factor_type_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_hotp = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_totp = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.phone_number = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.provider = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.security_questions = readArray(r, some(r, p), readString)
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.AuthFactor. */
export const authFactorItem: ReaderItem = { name: 'org.ocsf.AuthFactor', read: readAuthFactor, ocsf: {}, of: () => [deviceItem] }
