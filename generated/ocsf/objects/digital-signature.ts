// Made by ocsf-kafka from OCSF 1.8.0, object digital_signature. Do not edit.

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
  readLong,
  readString,
  some,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Certificate, ValidCertificate } from './certificate.ts'
import {
  certificateItem,
  certificateRules,
  proveCertificate,
  readCertificate,
  writeCertificate,
} from './certificate.ts'
import type { Fingerprint, ValidFingerprint } from './fingerprint.ts'
import {
  fingerprintItem,
  fingerprintRules,
  proveFingerprint,
  readFingerprint,
  writeFingerprint,
} from './fingerprint.ts'

/**
 * Digital Signature, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/digital_signature
 */
export interface DigitalSignature {
  /** Algorithm */
  algorithm?: string | undefined
  /** Algorithm ID */
  algorithm_id?: Open<DigitalSignatureAlgorithmId> | undefined
  /** Certificate */
  certificate?: Certificate | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Developer UID */
  developer_uid?: string | undefined
  /** Message Digest */
  digest?: Fingerprint | undefined
  /** State */
  state?: string | undefined
  /** State ID */
  state_id?: Open<DigitalSignatureStateId> | undefined
}

/** {@link DigitalSignature} with what OCSF requires present. */
export interface ValidDigitalSignature {
  /** Algorithm */
  algorithm?: string | undefined
  /** Algorithm ID */
  algorithm_id: DigitalSignatureAlgorithmId
  /** Certificate */
  certificate?: ValidCertificate | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Developer UID */
  developer_uid?: string | undefined
  /** Message Digest */
  digest?: ValidFingerprint | undefined
  /** State */
  state?: string | undefined
  /** State ID */
  state_id?: DigitalSignatureStateId | undefined
}

/** Algorithm ID */
export const DigitalSignatureAlgorithmId = {
  Unknown: 0,
  DSA: 1,
  RSA: 2,
  ECDSA: 3,
  Authenticode: 4,
  Other: 99,
} as const
export type DigitalSignatureAlgorithmId = (typeof DigitalSignatureAlgorithmId)[keyof typeof DigitalSignatureAlgorithmId]

/** The caption of each {@link DigitalSignatureAlgorithmId}. */
export const digitalSignatureAlgorithmIdCaptions = {
  0: 'Unknown',
  1: 'DSA',
  2: 'RSA',
  3: 'ECDSA',
  4: 'Authenticode',
  99: 'Other',
} as const

/** State ID */
export const DigitalSignatureStateId = {
  Unknown: 0,
  Valid: 1,
  Expired: 2,
  Revoked: 3,
  Suspended: 4,
  Pending: 5,
  Untrusted: 6,
  Distrusted: 7,
  WrongUsage: 8,
  Bad: 9,
  Broken: 10,
  Other: 99,
} as const
export type DigitalSignatureStateId = (typeof DigitalSignatureStateId)[keyof typeof DigitalSignatureStateId]

/** The caption of each {@link DigitalSignatureStateId}. */
export const digitalSignatureStateIdCaptions = {
  0: 'Unknown',
  1: 'Valid',
  2: 'Expired',
  3: 'Revoked',
  4: 'Suspended',
  5: 'Pending',
  6: 'Untrusted',
  7: 'Distrusted',
  8: 'WrongUsage',
  9: 'Bad',
  10: 'Broken',
  99: 'Other',
} as const

/** What OCSF demands of the object digital_signature. */
export const digitalSignatureRules: ItemRules = {
  name: 'digital_signature',
  unused: { datetime: ['created_time_dt'] },
  prove: proveDigitalSignature,
  attributes: {
    algorithm: { kind: 'string', type: 'string_t' },
    algorithm_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'algorithm',
      enum: digitalSignatureAlgorithmIdCaptions,
    },
    certificate: {
      kind: 'record',
      type: 'certificate',
      requirement: 'recommended',
      of: () => certificateRules,
    },
    created_time: { kind: 'long', type: 'timestamp_t' },
    developer_uid: { kind: 'string', type: 'string_t' },
    digest: { kind: 'record', type: 'fingerprint', of: () => fingerprintRules },
    state: { kind: 'string', type: 'string_t' },
    state_id: {
      kind: 'integer',
      type: 'integer_t',
      sibling: 'state',
      enum: digitalSignatureStateIdCaptions,
    },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidDigitalSignature}; false leaves it open. */
export function proveDigitalSignature(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.algorithm
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.algorithm_id
  if (typeof x === 'number' && (digitalSignatureAlgorithmIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.certificate
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveCertificate(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.developer_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.digest
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFingerprint(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.state
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.state_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (digitalSignatureStateIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  if (!agrees(v.algorithm, v.algorithm_id, (digitalSignatureAlgorithmIdCaptions as Captions), 99)) return false
  if (!agrees(v.state, v.state_id, (digitalSignatureStateIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.DigitalSignature at `p` and returns the position after it. */
export function writeDigitalSignature(b: Buffer, p: number, v: DigitalSignature | ValidDigitalSignature): number {
  checkRecord(v)
  if (v.algorithm === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.algorithm)
  }
  if (v.algorithm_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.algorithm_id)
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
  if (v.developer_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.developer_uid)
  }
  if (v.digest === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFingerprint(b, p, v.digest)
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
  return p
}

/** Reads one org.ocsf.DigitalSignature. */
export function readDigitalSignature(r: Source, p: number): DigitalSignature {
  const { b } = r
  const v = {} as DigitalSignature
  if (b[p] === 0) p++
  else {
    v.algorithm = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.algorithm_id = readLong(r, some(r, p))
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
    v.developer_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.digest = readFingerprint(r, some(r, p))
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
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.DigitalSignature. */
export const digitalSignatureItem: ReaderItem = {
  name: 'org.ocsf.DigitalSignature',
  read: readDigitalSignature,
  ocsf: {},
  of: () => [certificateItem, fingerprintItem],
}
