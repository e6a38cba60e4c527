// Made by ocsf-kafka from OCSF 1.8.0, object http_request. Do not edit.

import type { Dictionary, ItemRules, Open, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  proveAll,
  proveAttribute,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import { ipT } from '../types.ts'
import type { HttpHeader, ValidHttpHeader } from './http-header.ts'
import {
  httpHeaderItem,
  httpHeaderRules,
  proveHttpHeader,
  readHttpHeader,
  writeHttpHeader,
} from './http-header.ts'
import type { Url, ValidUrl } from './url.ts'
import { proveUrl, readUrl, urlItem, urlRules, writeUrl } from './url.ts'

/**
 * HTTP Request, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/http_request
 */
export interface HttpRequest {
  /** HTTP Arguments */
  args?: string | undefined
  /** Request Body Length */
  body_length?: number | undefined
  /** HTTP Headers */
  http_headers?: readonly HttpHeader[] | undefined
  /** HTTP Method */
  http_method?: Open<HttpRequestHttpMethod> | undefined
  /** Request Length */
  length?: number | undefined
  /** HTTP Referrer */
  referrer?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** URL */
  url?: Url | undefined
  /** HTTP User-Agent */
  user_agent?: string | undefined
  /** HTTP Version */
  version?: string | undefined
  /** X-Forwarded-For */
  x_forwarded_for?: readonly string[] | undefined
}

/** {@link HttpRequest} with what OCSF requires present. */
export interface ValidHttpRequest {
  /** HTTP Arguments */
  args?: string | undefined
  /** Request Body Length */
  body_length?: number | undefined
  /** HTTP Headers */
  http_headers?: readonly ValidHttpHeader[] | undefined
  /** HTTP Method */
  http_method?: HttpRequestHttpMethod | undefined
  /** Request Length */
  length?: number | undefined
  /** HTTP Referrer */
  referrer?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** URL */
  url?: ValidUrl | undefined
  /** HTTP User-Agent */
  user_agent?: string | undefined
  /** HTTP Version */
  version?: string | undefined
  /** X-Forwarded-For */
  x_forwarded_for?: readonly string[] | undefined
}

/** HTTP Method */
export const HttpRequestHttpMethod = {
  Connect: 'CONNECT',
  Delete: 'DELETE',
  Get: 'GET',
  Head: 'HEAD',
  Options: 'OPTIONS',
  Patch: 'PATCH',
  Post: 'POST',
  Put: 'PUT',
  Trace: 'TRACE',
} as const
export type HttpRequestHttpMethod = (typeof HttpRequestHttpMethod)[keyof typeof HttpRequestHttpMethod]

/** The caption of each {@link HttpRequestHttpMethod}. */
export const httpRequestHttpMethodCaptions = {
  CONNECT: 'Connect',
  DELETE: 'Delete',
  GET: 'Get',
  HEAD: 'Head',
  OPTIONS: 'Options',
  PATCH: 'Patch',
  POST: 'Post',
  PUT: 'Put',
  TRACE: 'Trace',
} as const

/** What OCSF demands of the object http_request. */
export const httpRequestRules: ItemRules = {
  name: 'http_request',
  prove: proveHttpRequest,
  attributes: {
    args: { kind: 'string', type: 'string_t' },
    body_length: { kind: 'integer', type: 'integer_t' },
    http_headers: {
      kind: 'record',
      type: 'http_header',
      array: true,
      requirement: 'recommended',
      of: () => httpHeaderRules,
    },
    http_method: {
      kind: 'string',
      type: 'string_t',
      requirement: 'recommended',
      enum: httpRequestHttpMethodCaptions,
    },
    length: { kind: 'integer', type: 'integer_t' },
    referrer: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t' },
    url: { kind: 'record', type: 'url', requirement: 'recommended', of: () => urlRules },
    user_agent: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    version: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    x_forwarded_for: { kind: 'string', type: 'ip_t', array: true, checks: ipT },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidHttpRequest}; false leaves it open. */
export function proveHttpRequest(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.args
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.body_length
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.http_headers
  if (x !== undefined) {
    if (!(proveAll(proveHttpHeader, x, proof, depth - 1))) return false
    n++
  }
  x = v.http_method
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(httpRequestRules, 'http_method', x, proof, depth))) return false
    n++
  }
  x = v.length
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.referrer
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.url
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUrl(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.user_agent
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.x_forwarded_for
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(httpRequestRules, 'x_forwarded_for', x, proof, depth))) return false
    n++
  }
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.HttpRequest at `p` and returns the position after it. */
export function writeHttpRequest(b: Buffer, p: number, v: HttpRequest | ValidHttpRequest): number {
  checkRecord(v)
  if (v.args === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.args)
  }
  if (v.body_length === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.body_length)
  }
  if (v.http_headers === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.http_headers)
    for (const item of v.http_headers) {
      p = writeHttpHeader(b, p, item)
    }
    b[p++] = 0
  }
  if (v.http_method === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.http_method)
  }
  if (v.length === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.length)
  }
  if (v.referrer === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.referrer)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUrl(b, p, v.url)
  }
  if (v.user_agent === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.user_agent)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  if (v.x_forwarded_for === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.x_forwarded_for)
    for (const item of v.x_forwarded_for) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  return p
}

/** Reads one org.ocsf.HttpRequest. */
export function readHttpRequest(r: Source, p: number): HttpRequest {
  const { b } = r
  const v = {} as HttpRequest
  if (b[p] === 0) p++
  else {
    v.args = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.body_length = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.http_headers = readArray(r, some(r, p), readHttpHeader)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.http_method = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.length = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.referrer = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.url = readUrl(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.user_agent = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.version = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.x_forwarded_for = readArray(r, some(r, p), readString)
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.HttpRequest. */
export const httpRequestItem: ReaderItem = {
  name: 'org.ocsf.HttpRequest',
  read: readHttpRequest,
  ocsf: {},
  of: () => [httpHeaderItem, urlItem],
}
