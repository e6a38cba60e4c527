// Made by ocsf-kafka from OCSF 1.8.0, object encryption_details. Do not edit.

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

/**
 * Encryption Details, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/encryption_details
 */
export interface EncryptionDetails {
  /** Encryption Algorithm */
  algorithm?: string | undefined
  /** Encryption Algorithm ID */
  algorithm_id?: Open<EncryptionDetailsAlgorithmId> | undefined
  /** Encryption Key Length */
  key_length?: number | undefined
  /** Key UID */
  key_uid?: string | undefined
  /** Encryption Type */
  type?: string | undefined
}

/** {@link EncryptionDetails} with what OCSF requires present. */
export interface ValidEncryptionDetails {
  /** Encryption Algorithm */
  algorithm?: string | undefined
  /** Encryption Algorithm ID */
  algorithm_id?: EncryptionDetailsAlgorithmId | undefined
  /** Encryption Key Length */
  key_length?: number | undefined
  /** Key UID */
  key_uid?: string | undefined
  /** Encryption Type */
  type?: string | undefined
}

/** Encryption Algorithm ID */
export const EncryptionDetailsAlgorithmId = {
  Unknown: 0,
  DES: 1,
  TripleDES: 2,
  AES: 3,
  RSA: 4,
  ECC: 5,
  SM2: 6,
  Other: 99,
} as const
export type EncryptionDetailsAlgorithmId = (typeof EncryptionDetailsAlgorithmId)[keyof typeof EncryptionDetailsAlgorithmId]

/** The caption of each {@link EncryptionDetailsAlgorithmId}. */
export const encryptionDetailsAlgorithmIdCaptions = {
  0: 'Unknown',
  1: 'DES',
  2: 'TripleDES',
  3: 'AES',
  4: 'RSA',
  5: 'ECC',
  6: 'SM2',
  99: 'Other',
} as const

/** What OCSF demands of the object encryption_details. */
export const encryptionDetailsRules: ItemRules = {
  name: 'encryption_details',
  prove: proveEncryptionDetails,
  attributes: {
    algorithm: { kind: 'string', type: 'string_t' },
    algorithm_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'algorithm',
      enum: encryptionDetailsAlgorithmIdCaptions,
    },
    key_length: { kind: 'integer', type: 'integer_t' },
    key_uid: { kind: 'string', type: 'string_t' },
    type: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidEncryptionDetails}; false leaves it open. */
export function proveEncryptionDetails(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.algorithm
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.algorithm_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (encryptionDetailsAlgorithmIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.key_length
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.key_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (!agrees(v.algorithm, v.algorithm_id, (encryptionDetailsAlgorithmIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.EncryptionDetails at `p` and returns the position after it. */
export function writeEncryptionDetails(b: Buffer, p: number, v: EncryptionDetails | ValidEncryptionDetails): number {
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
  if (v.key_length === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.key_length)
  }
  if (v.key_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.key_uid)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  return p
}

/** Reads one org.ocsf.EncryptionDetails. */
export function readEncryptionDetails(r: Source, p: number): EncryptionDetails {
  const { b } = r
  const v = {} as EncryptionDetails
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
    v.key_length = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.key_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.EncryptionDetails. */
export const encryptionDetailsItem: ReaderItem = { name: 'org.ocsf.EncryptionDetails', read: readEncryptionDetails, ocsf: {} }
