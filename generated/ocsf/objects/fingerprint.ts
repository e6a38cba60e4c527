// Made by ocsf-kafka from OCSF 1.8.0, object fingerprint. Do not edit.

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
 * Fingerprint, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/fingerprint
 */
export interface Fingerprint {
  /** Algorithm */
  algorithm?: string | undefined
  /** Algorithm ID */
  algorithm_id?: Open<FingerprintAlgorithmId> | undefined
  /** Value */
  value?: string | undefined
}

/** {@link Fingerprint} with what OCSF requires present. */
export interface ValidFingerprint {
  /** Algorithm */
  algorithm?: string | undefined
  /** Algorithm ID */
  algorithm_id: FingerprintAlgorithmId
  /** Value */
  value: string
}

/** Algorithm ID */
export const FingerprintAlgorithmId = {
  Unknown: 0,
  MD5: 1,
  SHA1: 2,
  SHA256: 3,
  SHA512: 4,
  CTPH: 5,
  TLSH: 6,
  QuickXorHash: 7,
  SHA224: 8,
  SHA384: 9,
  SHA512_224: 10,
  SHA512_256: 11,
  SHA3_224: 12,
  SHA3_256: 13,
  SHA3_384: 14,
  SHA3_512: 15,
  XxHashH3_64Bit: 16,
  XxHashH3_128Bit: 17,
  Imphash: 18,
  NPF: 19,
  HASSH: 20,
  Other: 99,
} as const
export type FingerprintAlgorithmId = (typeof FingerprintAlgorithmId)[keyof typeof FingerprintAlgorithmId]

/** The caption of each {@link FingerprintAlgorithmId}. */
export const fingerprintAlgorithmIdCaptions = {
  0: 'Unknown',
  1: 'MD5',
  2: 'SHA-1',
  3: 'SHA-256',
  4: 'SHA-512',
  5: 'CTPH',
  6: 'TLSH',
  7: 'quickXorHash',
  8: 'SHA-224',
  9: 'SHA-384',
  10: 'SHA-512/224',
  11: 'SHA-512/256',
  12: 'SHA3-224',
  13: 'SHA3-256',
  14: 'SHA3-384',
  15: 'SHA3-512',
  16: 'xxHash H3 64-bit',
  17: 'xxHash H3 128-bit',
  18: 'Imphash',
  19: 'NPF',
  20: 'HASSH',
  99: 'Other',
} as const

/** What OCSF demands of the object fingerprint. */
export const fingerprintRules: ItemRules = {
  name: 'fingerprint',
  prove: proveFingerprint,
  attributes: {
    algorithm: { kind: 'string', type: 'string_t' },
    algorithm_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'algorithm',
      enum: fingerprintAlgorithmIdCaptions,
    },
    value: { kind: 'string', type: 'file_hash_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidFingerprint}; false leaves it open. */
export function proveFingerprint(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.algorithm
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.algorithm_id
  if (typeof x === 'number' && (fingerprintAlgorithmIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.value
  if (typeof x === 'string') n++
  else return false
  if (!agrees(v.algorithm, v.algorithm_id, (fingerprintAlgorithmIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Fingerprint at `p` and returns the position after it. */
export function writeFingerprint(b: Buffer, p: number, v: Fingerprint | ValidFingerprint): number {
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
  if (v.value === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.value)
  }
  return p
}

/** Reads one org.ocsf.Fingerprint. */
export function readFingerprint(r: Source, p: number): Fingerprint {
  const { b } = r
  const v = {} as Fingerprint
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
    v.value = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Fingerprint. */
export const fingerprintItem: ReaderItem = { name: 'org.ocsf.Fingerprint', read: readFingerprint, ocsf: {} }
