// Made by ocsf-kafka from OCSF 1.8.0, object transformation_info. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  readLong,
  readString,
  some,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Product, ValidProduct } from './product.ts'
import { productItem, productRules, proveProduct, readProduct, writeProduct } from './product.ts'

/**
 * Transformation Info, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/transformation_info
 */
export interface TransformationInfo {
  /** Language */
  lang?: string | undefined
  /** Name */
  name?: string | undefined
  /** Product */
  product?: Product | undefined
  /** Event Time */
  time?: number | undefined
  /** Unique ID */
  uid?: string | undefined
  /** URL String */
  url_string?: string | undefined
}

/** {@link TransformationInfo} with what OCSF requires present. */
export interface ValidTransformationInfo {
  /** Language */
  lang?: string | undefined
  /** Name */
  name?: string | undefined
  /** Product */
  product?: ValidProduct | undefined
  /** Event Time */
  time?: number | undefined
  /** Unique ID */
  uid?: string | undefined
  /** URL String */
  url_string?: string | undefined
}

/** What OCSF demands of the object transformation_info. */
export const transformationInfoRules: ItemRules = {
  name: 'transformation_info',
  constraints: { at_least_one: ['name', 'uid'] },
  unused: { datetime: ['time_dt'] },
  prove: proveTransformationInfo,
  attributes: {
    lang: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    product: { kind: 'record', type: 'product', of: () => productRules },
    time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    uid: { kind: 'string', type: 'string_t' },
    url_string: { kind: 'string', type: 'url_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidTransformationInfo}; false leaves it open. */
export function proveTransformationInfo(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.lang
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.product
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveProduct(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.url_string
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.TransformationInfo at `p` and returns the position after it. */
export function writeTransformationInfo(b: Buffer, p: number, v: TransformationInfo | ValidTransformationInfo): number {
  checkRecord(v)
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
  if (v.product === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeProduct(b, p, v.product)
  }
  if (v.time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.time)
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
  return p
}

/** Reads one org.ocsf.TransformationInfo. */
export function readTransformationInfo(r: Source, p: number): TransformationInfo {
  const { b } = r
  const v = {} as TransformationInfo
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
    v.product = readProduct(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.time = readLong(r, some(r, p))
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
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.TransformationInfo. */
export const transformationInfoItem: ReaderItem = {
  name: 'org.ocsf.TransformationInfo',
  read: readTransformationInfo,
  ocsf: {},
  of: () => [productItem],
}
