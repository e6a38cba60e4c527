// Made by ocsf-kafka from OCSF 1.8.0, object scan. Do not edit.

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
 * Scan, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/scan
 */
export interface Scan {
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<ScanTypeId> | undefined
  /** Scan UID */
  uid?: string | undefined
}

/** {@link Scan} with what OCSF requires present. */
export interface ValidScan {
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id: ScanTypeId
  /** Scan UID */
  uid?: string | undefined
}

/** Type ID */
export const ScanTypeId = {
  Unknown: 0,
  Manual: 1,
  Scheduled: 2,
  UpdatedContent: 3,
  QuarantinedItems: 4,
  AttachedMedia: 5,
  UserLogon: 6,
  ELAM: 7,
  Other: 99,
} as const
export type ScanTypeId = (typeof ScanTypeId)[keyof typeof ScanTypeId]

/** The caption of each {@link ScanTypeId}. */
export const scanTypeIdCaptions = {
  0: 'Unknown',
  1: 'Manual',
  2: 'Scheduled',
  3: 'Updated Content',
  4: 'Quarantined Items',
  5: 'Attached Media',
  6: 'User Logon',
  7: 'ELAM',
  99: 'Other',
} as const

/** What OCSF demands of the object scan. */
export const scanRules: ItemRules = {
  name: 'scan',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveScan,
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'type',
      enum: scanTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidScan}; false leaves it open. */
export function proveScan(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (typeof x === 'number' && (scanTypeIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  if (!agrees(v.type, v.type_id, (scanTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Scan at `p` and returns the position after it. */
export function writeScan(b: Buffer, p: number, v: Scan | ValidScan): number {
  checkRecord(v)
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
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
  return p
}

/** Reads one org.ocsf.Scan. */
export function readScan(r: Source, p: number): Scan {
  const { b } = r
  const v = {} as Scan
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
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
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Scan. */
export const scanItem: ReaderItem = { name: 'org.ocsf.Scan', read: readScan, ocsf: {} }
