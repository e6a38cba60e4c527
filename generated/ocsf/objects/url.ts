// Made by ocsf-kafka from OCSF 1.8.0, object url. Do not edit.

import type { Dictionary, ItemRules, Open, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  proveAttribute,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { CategoryIds } from '../enums/category-ids.ts'
import { categoryIdsCaptions } from '../enums/category-ids.ts'
import { portT } from '../types.ts'

/**
 * Uniform Resource Locator, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/url
 */
export interface Url {
  /** Website Categorization */
  categories?: readonly string[] | undefined
  /** Website Categorization IDs */
  category_ids?: readonly (Open<CategoryIds>)[] | undefined
  /** Domain */
  domain?: string | undefined
  /** Hostname */
  hostname?: string | undefined
  /** Path */
  path?: string | undefined
  /** Port */
  port?: number | undefined
  /** HTTP Query String */
  query_string?: string | undefined
  /** Resource Type */
  resource_type?: string | undefined
  /** Scheme */
  scheme?: string | undefined
  /** Subdomain */
  subdomain?: string | undefined
  /** URL String */
  url_string?: string | undefined
}

/** {@link Url} with what OCSF requires present. */
export interface ValidUrl {
  /** Website Categorization */
  categories?: readonly string[] | undefined
  /** Website Categorization IDs */
  category_ids?: readonly (CategoryIds)[] | undefined
  /** Domain */
  domain?: string | undefined
  /** Hostname */
  hostname?: string | undefined
  /** Path */
  path?: string | undefined
  /** Port */
  port?: number | undefined
  /** HTTP Query String */
  query_string?: string | undefined
  /** Resource Type */
  resource_type?: string | undefined
  /** Scheme */
  scheme?: string | undefined
  /** Subdomain */
  subdomain?: string | undefined
  /** URL String */
  url_string?: string | undefined
}

/** What OCSF demands of the object url. */
export const urlRules: ItemRules = {
  name: 'url',
  constraints: { at_least_one: ['url_string', 'path'] },
  prove: proveUrl,
  attributes: {
    categories: { kind: 'string', type: 'string_t', array: true },
    category_ids: {
      kind: 'integer',
      type: 'integer_t',
      array: true,
      requirement: 'recommended',
      sibling: 'categories',
      enum: categoryIdsCaptions,
    },
    domain: { kind: 'string', type: 'string_t' },
    hostname: { kind: 'string', type: 'hostname_t', requirement: 'recommended' },
    path: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    port: { kind: 'integer', type: 'port_t', requirement: 'recommended', checks: portT },
    query_string: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    resource_type: { kind: 'string', type: 'string_t' },
    scheme: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    subdomain: { kind: 'string', type: 'string_t' },
    url_string: { kind: 'string', type: 'url_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidUrl}; false leaves it open. */
export function proveUrl(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.categories
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(urlRules, 'categories', x, proof, depth))) return false
    n++
  }
  x = v.category_ids
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(urlRules, 'category_ids', x, proof, depth))) return false
    n++
  }
  x = v.domain
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.hostname
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.path
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.port
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(urlRules, 'port', x, proof, depth))) return false
    n++
  }
  x = v.query_string
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.resource_type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.scheme
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.subdomain
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.url_string
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.url_string === undefined && v.path === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Url at `p` and returns the position after it. */
export function writeUrl(b: Buffer, p: number, v: Url | ValidUrl): number {
  checkRecord(v)
  if (v.categories === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.categories)
    for (const item of v.categories) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.category_ids === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.category_ids)
    for (const item of v.category_ids) {
      p = writeLong(b, p, item)
    }
    b[p++] = 0
  }
  if (v.domain === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.domain)
  }
  if (v.hostname === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.hostname)
  }
  if (v.path === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.path)
  }
  if (v.port === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.port)
  }
  if (v.query_string === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.query_string)
  }
  if (v.resource_type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.resource_type)
  }
  if (v.scheme === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.scheme)
  }
  if (v.subdomain === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.subdomain)
  }
  if (v.url_string === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.url_string)
  }
  return p
}

/** Reads one org.ocsf.Url. */
export function readUrl(r: Source, p: number): Url {
  const { b } = r
  const v = {} as Url
  if (b[p] === 0) p++
  else {
    v.categories = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.category_ids = readArray(r, some(r, p), readLong)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.domain = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hostname = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.path = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.port = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.query_string = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.resource_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.scheme = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.subdomain = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Url. */
export const urlItem: ReaderItem = { name: 'org.ocsf.Url', read: readUrl, ocsf: {} }
