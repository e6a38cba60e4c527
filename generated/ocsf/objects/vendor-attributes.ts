// Made by ocsf-kafka from OCSF 1.8.0, object vendor_attributes. Do not edit.

import type { ItemRules, Open, Source } from '../../../runtime/index.ts'
import { readBranch, readLong, readString, writeLong, writeString } from '../../../runtime/index.ts'
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
  attributes: {
    severity: { kind: 'string', type: 'string_t' },
    severity_id: { kind: 'integer', type: 'integer_t', sibling: 'severity', enum: severityIdCaptions },
  },
}

/** Writes the Avro encoding of org.ocsf.VendorAttributes at `p` and returns the position after it. */
export function writeVendorAttributes(b: Buffer, p: number, v: VendorAttributes | ValidVendorAttributes): number {
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
export function readVendorAttributes(r: Source): VendorAttributes {
  const v = {} as VendorAttributes
  if (readBranch(r, 2) === 1) v.severity = readString(r)
  if (readBranch(r, 2) === 1) v.severity_id = readLong(r)
  return v
}
