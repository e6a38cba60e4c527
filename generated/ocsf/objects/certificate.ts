// Made by ocsf-kafka from OCSF 1.8.0, object certificate. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
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
import type { Fingerprint, ValidFingerprint } from './fingerprint.ts'
import {
  fingerprintItem,
  fingerprintRules,
  proveFingerprint,
  readFingerprint,
  writeFingerprint,
} from './fingerprint.ts'
import type { San, ValidSan } from './san.ts'
import { proveSan, readSan, sanItem, sanRules, writeSan } from './san.ts'

/**
 * Digital Certificate, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/certificate
 */
export interface Certificate {
  /** Created Time */
  created_time?: number | undefined
  /** Expiration Time */
  expiration_time?: number | undefined
  /** Fingerprints */
  fingerprints?: readonly Fingerprint[] | undefined
  /** Certificate Self-Signed */
  is_self_signed?: boolean | undefined
  /** Issuer Distinguished Name */
  issuer?: string | undefined
  /** Subject Alternative Names */
  sans?: readonly San[] | undefined
  /** Certificate Serial Number */
  serial_number?: string | undefined
  /** Subject Distinguished Name */
  subject?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Certificate} with what OCSF requires present. */
export interface ValidCertificate {
  /** Created Time */
  created_time?: number | undefined
  /** Expiration Time */
  expiration_time?: number | undefined
  /** Fingerprints */
  fingerprints?: readonly ValidFingerprint[] | undefined
  /** Certificate Self-Signed */
  is_self_signed?: boolean | undefined
  /** Issuer Distinguished Name */
  issuer: string
  /** Subject Alternative Names */
  sans?: readonly ValidSan[] | undefined
  /** Certificate Serial Number */
  serial_number: string
  /** Subject Distinguished Name */
  subject?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object certificate. */
export const certificateRules: ItemRules = {
  name: 'certificate',
  unused: { datetime: ['created_time_dt', 'expiration_time_dt'] },
  prove: proveCertificate,
  attributes: {
    created_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    expiration_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    fingerprints: {
      kind: 'record',
      type: 'fingerprint',
      array: true,
      requirement: 'recommended',
      of: () => fingerprintRules,
    },
    is_self_signed: { kind: 'boolean', type: 'boolean_t', requirement: 'recommended' },
    issuer: { kind: 'string', type: 'string_t', requirement: 'required' },
    sans: { kind: 'record', type: 'san', array: true, of: () => sanRules },
    serial_number: { kind: 'string', type: 'string_t', requirement: 'required' },
    subject: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid: { kind: 'string', type: 'string_t' },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidCertificate}; false leaves it open. */
export function proveCertificate(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.expiration_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.fingerprints
  if (x !== undefined) {
    if (!(proveAll(proveFingerprint, x, proof, depth - 1))) return false
    n++
  }
  x = v.is_self_signed
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.issuer
  if (typeof x === 'string') n++
  else return false
  x = v.sans
  if (x !== undefined) {
    if (!(proveAll(proveSan, x, proof, depth - 1))) return false
    n++
  }
  x = v.serial_number
  if (typeof x === 'string') n++
  else return false
  x = v.subject
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Certificate at `p` and returns the position after it. */
export function writeCertificate(b: Buffer, p: number, v: Certificate | ValidCertificate): number {
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
  if (v.fingerprints === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.fingerprints)
    for (const item of v.fingerprints) {
      p = writeFingerprint(b, p, item)
    }
    b[p++] = 0
  }
  if (v.is_self_signed === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_self_signed)
  }
  if (v.issuer === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.issuer)
  }
  if (v.sans === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.sans)
    for (const item of v.sans) {
      p = writeSan(b, p, item)
    }
    b[p++] = 0
  }
  if (v.serial_number === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.serial_number)
  }
  if (v.subject === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.subject)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Certificate. */
export function readCertificate(r: Source, p: number): Certificate {
  const { b } = r
  const v = {} as Certificate
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
    v.fingerprints = readArray(r, some(r, p), readFingerprint)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_self_signed = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.issuer = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.sans = readArray(r, some(r, p), readSan)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.serial_number = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.subject = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Certificate. */
export const certificateItem: ReaderItem = {
  name: 'org.ocsf.Certificate',
  read: readCertificate,
  ocsf: {},
  of: () => [fingerprintItem, sanItem],
}
