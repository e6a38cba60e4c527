// Made by ocsf-kafka from OCSF 1.8.0, object http_response. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  proveAll,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { HttpHeader, ValidHttpHeader } from './http-header.ts'
import {
  httpHeaderItem,
  httpHeaderRules,
  proveHttpHeader,
  readHttpHeader,
  writeHttpHeader,
} from './http-header.ts'

/**
 * HTTP Response, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/http_response
 */
export interface HttpResponse {
  /** Response Body Length */
  body_length?: number | undefined
  /** Response Code */
  code?: number | undefined
  /** HTTP Content Type */
  content_type?: string | undefined
  /** HTTP Headers */
  http_headers?: readonly HttpHeader[] | undefined
  /** Latency */
  latency?: number | undefined
  /** Response Length */
  length?: number | undefined
  /** Message */
  message?: string | undefined
  /** Status */
  status?: string | undefined
}

/** {@link HttpResponse} with what OCSF requires present. */
export interface ValidHttpResponse {
  /** Response Body Length */
  body_length?: number | undefined
  /** Response Code */
  code: number
  /** HTTP Content Type */
  content_type?: string | undefined
  /** HTTP Headers */
  http_headers?: readonly ValidHttpHeader[] | undefined
  /** Latency */
  latency?: number | undefined
  /** Response Length */
  length?: number | undefined
  /** Message */
  message?: string | undefined
  /** Status */
  status?: string | undefined
}

/** What OCSF demands of the object http_response. */
export const httpResponseRules: ItemRules = {
  name: 'http_response',
  prove: proveHttpResponse,
  attributes: {
    body_length: { kind: 'integer', type: 'integer_t' },
    code: { kind: 'integer', type: 'integer_t', requirement: 'required' },
    content_type: { kind: 'string', type: 'string_t' },
    http_headers: {
      kind: 'record',
      type: 'http_header',
      array: true,
      requirement: 'recommended',
      of: () => httpHeaderRules,
    },
    latency: { kind: 'integer', type: 'integer_t' },
    length: { kind: 'integer', type: 'integer_t' },
    message: { kind: 'string', type: 'string_t' },
    status: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidHttpResponse}; false leaves it open. */
export function proveHttpResponse(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.body_length
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.code
  if (typeof x === 'number' && (x | 0) === x) n++
  else return false
  x = v.content_type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.http_headers
  if (x !== undefined) {
    if (!(proveAll(proveHttpHeader, x, proof, depth - 1))) return false
    n++
  }
  x = v.latency
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.length
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.message
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.status
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.HttpResponse at `p` and returns the position after it. */
export function writeHttpResponse(b: Buffer, p: number, v: HttpResponse | ValidHttpResponse): number {
  checkRecord(v)
  if (v.body_length === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.body_length)
  }
  if (v.code === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.code)
  }
  if (v.content_type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.content_type)
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
  if (v.latency === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.latency)
  }
  if (v.length === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.length)
  }
  if (v.message === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.message)
  }
  if (v.status === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.status)
  }
  return p
}

/** Reads one org.ocsf.HttpResponse. */
export function readHttpResponse(r: Source, p: number): HttpResponse {
  const { b } = r
  const v = {} as HttpResponse
  if (b[p] === 0) p++
  else {
    v.body_length = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.code = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.content_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.http_headers = readArray(r, some(r, p), readHttpHeader)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.latency = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.length = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.message = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.HttpResponse. */
export const httpResponseItem: ReaderItem = {
  name: 'org.ocsf.HttpResponse',
  read: readHttpResponse,
  ocsf: {},
  of: () => [httpHeaderItem],
}
