// Made by ocsf-kafka from OCSF 1.8.0, object package. Do not edit.

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
import type { Fingerprint, ValidFingerprint } from './fingerprint.ts'
import {
  fingerprintItem,
  fingerprintRules,
  proveFingerprint,
  readFingerprint,
  writeFingerprint,
} from './fingerprint.ts'

/**
 * Software Package, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/package
 */
export interface Package {
  /** Architecture */
  architecture?: string | undefined
  /** The product CPE identifier */
  cpe_name?: string | undefined
  /** Epoch */
  epoch?: number | undefined
  /** Hash */
  hash?: Fingerprint | undefined
  /** Software License */
  license?: string | undefined
  /** Software License URL */
  license_url?: string | undefined
  /** Name */
  name?: string | undefined
  /** Package Manager */
  package_manager?: string | undefined
  /** Package Manager URL */
  package_manager_url?: string | undefined
  /** Package URL */
  purl?: string | undefined
  /** Software Release Details */
  release?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<PackageTypeId> | undefined
  /** Package UID */
  uid?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Package} with what OCSF requires present. */
export interface ValidPackage {
  /** Architecture */
  architecture?: string | undefined
  /** The product CPE identifier */
  cpe_name?: string | undefined
  /** Epoch */
  epoch?: number | undefined
  /** Hash */
  hash?: ValidFingerprint | undefined
  /** Software License */
  license?: string | undefined
  /** Software License URL */
  license_url?: string | undefined
  /** Name */
  name: string
  /** Package Manager */
  package_manager?: string | undefined
  /** Package Manager URL */
  package_manager_url?: string | undefined
  /** Package URL */
  purl?: string | undefined
  /** Software Release Details */
  release?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: PackageTypeId | undefined
  /** Package UID */
  uid?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** Version */
  version: string
}

/** Type ID */
export const PackageTypeId = {
  Unknown: 0,
  Application: 1,
  OperatingSystem: 2,
  Other: 99,
} as const
export type PackageTypeId = (typeof PackageTypeId)[keyof typeof PackageTypeId]

/** The caption of each {@link PackageTypeId}. */
export const packageTypeIdCaptions = {
  0: 'Unknown',
  1: 'Application',
  2: 'Operating System',
  99: 'Other',
} as const

/** What OCSF demands of the object package. */
export const package_Rules: ItemRules = {
  name: 'package',
  prove: provePackage,
  attributes: {
    architecture: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    cpe_name: { kind: 'string', type: 'string_t' },
    epoch: { kind: 'integer', type: 'integer_t' },
    hash: { kind: 'record', type: 'fingerprint', of: () => fingerprintRules },
    license: { kind: 'string', type: 'string_t' },
    license_url: { kind: 'string', type: 'url_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    package_manager: { kind: 'string', type: 'string_t' },
    package_manager_url: { kind: 'string', type: 'url_t' },
    purl: { kind: 'string', type: 'string_t' },
    release: { kind: 'string', type: 'string_t' },
    src_url: { kind: 'string', type: 'url_t' },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'type',
      enum: packageTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t' },
    vendor_name: { kind: 'string', type: 'string_t' },
    version: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidPackage}; false leaves it open. */
export function provePackage(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.architecture
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.cpe_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.epoch
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.hash
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFingerprint(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.license
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.license_url
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.package_manager
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.package_manager_url
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.purl
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.release
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.src_url
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (packageTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vendor_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else return false
  if (!agrees(v.type, v.type_id, (packageTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Package at `p` and returns the position after it. */
export function writePackage(b: Buffer, p: number, v: Package | ValidPackage): number {
  checkRecord(v)
  if (v.architecture === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.architecture)
  }
  if (v.cpe_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cpe_name)
  }
  if (v.epoch === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.epoch)
  }
  if (v.hash === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFingerprint(b, p, v.hash)
  }
  if (v.license === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.license)
  }
  if (v.license_url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.license_url)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.package_manager === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.package_manager)
  }
  if (v.package_manager_url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.package_manager_url)
  }
  if (v.purl === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.purl)
  }
  if (v.release === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.release)
  }
  if (v.src_url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.src_url)
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
  if (v.vendor_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vendor_name)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Package. */
export function readPackage(r: Source, p: number): Package {
  const { b } = r
  const v = {} as Package
  if (b[p] === 0) p++
  else {
    v.architecture = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpe_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.epoch = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hash = readFingerprint(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.license = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.license_url = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.package_manager = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.package_manager_url = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.purl = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.release = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.src_url = readString(r, some(r, p))
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
  if (b[p] === 0) p++
  else {
    v.vendor_name = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Package. */
export const package_Item: ReaderItem = { name: 'org.ocsf.Package', read: readPackage, ocsf: {}, of: () => [fingerprintItem] }
