// Made by ocsf-kafka from OCSF 1.8.0, object vendor_attributes. Do not edit.

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
import type { SeverityId } from '../enums/severity-id.ts'
import { severityIdCaptions } from '../enums/severity-id.ts'

/**
 * Vendor Attributes, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/vendor_attributes
 */
export interface VendorAttributes {
  /** Severity */
  severity?: string | undefined
  /** Severity ID */
  severity_id?: Open<SeverityId> | undefined
}

/** {@link VendorAttributes} with what OCSF requires present. */
export interface ValidVendorAttributes {
  /** Severity */
  severity?: string | undefined
  /** Severity ID */
  severity_id?: SeverityId | undefined
}

/** What OCSF demands of the object vendor_attributes. */
export const vendorAttributesRules: ItemRules = {
  name: 'vendor_attributes',
  prove: proveVendorAttributes,
  attributes: {
    severity: { kind: 'string', type: 'string_t' },
    severity_id: { kind: 'integer', type: 'integer_t', sibling: 'severity', enum: severityIdCaptions },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidVendorAttributes}; false leaves it open. */
export function proveVendorAttributes(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.severity
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.severity_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (severityIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  if (!agrees(v.severity, v.severity_id, (severityIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.VendorAttributes at `p` and returns the position after it. */
export function writeVendorAttributes(b: Buffer, p: number, v: VendorAttributes | ValidVendorAttributes): number {
  checkRecord(v)
  if (v.severity === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.severity)
  }
  if (v.severity_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.severity_id)
  }
  return p
}

/** Reads one org.ocsf.VendorAttributes. */
export function readVendorAttributes(r: Source, p: number): VendorAttributes {
  const { b } = r
  const v = {} as VendorAttributes
  if (b[p] === 0) p++
  else {
    v.severity = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.severity_id = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.VendorAttributes. */
export const vendorAttributesItem: ReaderItem = { name: 'org.ocsf.VendorAttributes', read: readVendorAttributes, ocsf: {} }
