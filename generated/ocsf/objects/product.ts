// Made by ocsf-kafka from OCSF 1.8.0, object product. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'
import type { Feature, ValidFeature } from './feature.ts'
import { featureItem, featureRules, proveFeature, readFeature, writeFeature } from './feature.ts'

/**
 * Product, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/product
 */
export interface Product {
  /** The product CPE identifier */
  cpe_name?: string | undefined
  /** Feature */
  feature?: Feature | undefined
  /** Language */
  lang?: string | undefined
  /** Name */
  name?: string | undefined
  /** Path */
  path?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** URL String */
  url_string?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Product} with what OCSF requires present. */
export interface ValidProduct {
  /** The product CPE identifier */
  cpe_name?: string | undefined
  /** Feature */
  feature?: ValidFeature | undefined
  /** Language */
  lang?: string | undefined
  /** Name */
  name?: string | undefined
  /** Path */
  path?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** URL String */
  url_string?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object product. */
export const productRules: ItemRules = {
  name: 'product',
  constraints: { at_least_one: ['name', 'uid'] },
  unused: { data_classification: ['data_classification', 'data_classifications'] },
  prove: proveProduct,
  attributes: {
    cpe_name: { kind: 'string', type: 'string_t' },
    feature: { kind: 'record', type: 'feature', of: () => featureRules },
    lang: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    path: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    url_string: { kind: 'string', type: 'url_t' },
    vendor_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidProduct}; false leaves it open. */
export function proveProduct(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.cpe_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.feature
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFeature(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.lang
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.path
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.url_string
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vendor_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Product at `p` and returns the position after it. */
export function writeProduct(b: Buffer, p: number, v: Product | ValidProduct): number {
  checkRecord(v)
  if (v.cpe_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cpe_name)
  }
  if (v.feature === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFeature(b, p, v.feature)
  }
  if (v.lang === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.lang)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.path === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.path)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.url_string === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.url_string)
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

/** Reads one org.ocsf.Product. */
export function readProduct(r: Source, p: number): Product {
  const { b } = r
  const v = {} as Product
  if (b[p] === 0) p++
  else {
    v.cpe_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.feature = readFeature(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.lang = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.path = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.url_string = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Product. */
export const productItem: ReaderItem = { name: 'org.ocsf.Product', read: readProduct, ocsf: {}, of: () => [featureItem] }
