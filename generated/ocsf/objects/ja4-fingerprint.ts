// Made by ocsf-kafka from OCSF 1.8.0, object ja4_fingerprint. Do not edit.

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
 * JA4+ Fingerprint, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/ja4_fingerprint
 */
export interface Ja4Fingerprint {
  /** JA4 Section A */
  section_a?: string | undefined
  /** JA4 Section B */
  section_b?: string | undefined
  /** JA4 Section C */
  section_c?: string | undefined
  /** JA4 Section D */
  section_d?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<Ja4FingerprintTypeId> | undefined
  /** Value */
  value?: string | undefined
}

/** {@link Ja4Fingerprint} with what OCSF requires present. */
export interface ValidJa4Fingerprint {
  /** JA4 Section A */
  section_a?: string | undefined
  /** JA4 Section B */
  section_b?: string | undefined
  /** JA4 Section C */
  section_c?: string | undefined
  /** JA4 Section D */
  section_d?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id: Ja4FingerprintTypeId
  /** Value */
  value: string
}

/** Type ID */
export const Ja4FingerprintTypeId = {
  Unknown: 0,
  JA4: 1,
  JA4Server: 2,
  JA4HTTP: 3,
  JA4Latency: 4,
  JA4X509: 5,
  JA4SSH: 6,
  JA4TCP: 7,
  JA4TCPServer: 8,
  JA4TCPScan: 9,
  Other: 99,
} as const
export type Ja4FingerprintTypeId = (typeof Ja4FingerprintTypeId)[keyof typeof Ja4FingerprintTypeId]

/** The caption of each {@link Ja4FingerprintTypeId}. */
export const ja4FingerprintTypeIdCaptions = {
  0: 'Unknown',
  1: 'JA4',
  2: 'JA4Server',
  3: 'JA4HTTP',
  4: 'JA4Latency',
  5: 'JA4X509',
  6: 'JA4SSH',
  7: 'JA4TCP',
  8: 'JA4TCPServer',
  9: 'JA4TCPScan',
  99: 'Other',
} as const

/** What OCSF demands of the object ja4_fingerprint. */
export const ja4FingerprintRules: ItemRules = {
  name: 'ja4_fingerprint',
  prove: proveJa4Fingerprint,
  attributes: {
    section_a: { kind: 'string', type: 'string_t' },
    section_b: { kind: 'string', type: 'string_t' },
    section_c: { kind: 'string', type: 'string_t' },
    section_d: { kind: 'string', type: 'string_t' },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'type',
      enum: ja4FingerprintTypeIdCaptions,
    },
    value: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidJa4Fingerprint}; false leaves it open. */
export function proveJa4Fingerprint(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.section_a
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.section_b
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.section_c
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.section_d
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (typeof x === 'number' && (ja4FingerprintTypeIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.value
  if (typeof x === 'string') n++
  else return false
  if (!agrees(v.type, v.type_id, (ja4FingerprintTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Ja4Fingerprint at `p` and returns the position after it. */
export function writeJa4Fingerprint(b: Buffer, p: number, v: Ja4Fingerprint | ValidJa4Fingerprint): number {
  checkRecord(v)
  if (v.section_a === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.section_a)
  }
  if (v.section_b === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.section_b)
  }
  if (v.section_c === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.section_c)
  }
  if (v.section_d === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.section_d)
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
  if (v.value === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.value)
  }
  return p
}

/** Reads one org.ocsf.Ja4Fingerprint. */
export function readJa4Fingerprint(r: Source, p: number): Ja4Fingerprint {
  const { b } = r
  const v = {} as Ja4Fingerprint
  if (b[p] === 0) p++
  else {
    v.section_a = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.section_b = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.section_c = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.section_d = readString(r, some(r, p))
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
    v.value = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Ja4Fingerprint. */
export const ja4FingerprintItem: ReaderItem = { name: 'org.ocsf.Ja4Fingerprint', read: readJa4Fingerprint, ocsf: {} }
