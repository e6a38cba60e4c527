// Made by ocsf-kafka from OCSF 1.8.0, object response. Do not edit.

import type {
  Dictionary,
  ItemRules,
  JsonInput,
  JsonText,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  checkRecord,
  isTexts,
  isWhole,
  proveAll,
  proveAttribute,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeJson,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Container, ValidContainer } from './container.ts'
import { containerItem, containerRules, proveContainer, readContainer, writeContainer } from './container.ts'

/**
 * Response Elements, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/response
 */
export interface Response {
  /** Response Code */
  code?: number | undefined
  /** Containers */
  containers?: readonly Container[] | undefined
  /** Data */
  data?: JsonText | undefined
  /** Error Code */
  error?: string | undefined
  /** Error Message */
  error_message?: string | undefined
  /** Flags */
  flags?: readonly string[] | undefined
  /** Message */
  message?: string | undefined
}

/** {@link Response} with what OCSF requires present. */
export interface ValidResponse {
  /** Response Code */
  code?: number | undefined
  /** Containers */
  containers?: readonly ValidContainer[] | undefined
  /** Data */
  data?: JsonInput | undefined
  /** Error Code */
  error?: string | undefined
  /** Error Message */
  error_message?: string | undefined
  /** Flags */
  flags?: readonly string[] | undefined
  /** Message */
  message?: string | undefined
}

/** What OCSF demands of the object response. */
export const responseRules: ItemRules = {
  name: 'response',
  prove: proveResponse,
  attributes: {
    code: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    containers: { kind: 'record', type: 'container', array: true, of: () => containerRules },
    data: { kind: 'json', type: 'json_t' },
    error: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    error_message: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    flags: { kind: 'string', type: 'string_t', array: true },
    message: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidResponse}; false leaves it open. */
export function proveResponse(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.code
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.containers
  if (x !== undefined) {
    if (!(proveAll(proveContainer, x, proof, depth - 1))) return false
    n++
  }
  x = v.data
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(responseRules, 'data', x, proof, depth))) return false
    n++
  }
  x = v.error
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.error_message
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.flags
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.message
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Response at `p` and returns the position after it. */
export function writeResponse(b: Buffer, p: number, v: Response | ValidResponse): number {
  checkRecord(v)
  if (v.code === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.code)
  }
  if (v.containers === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.containers)
    for (const item of v.containers) {
      p = writeContainer(b, p, item)
    }
    b[p++] = 0
  }
  if (v.data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.data)
  }
  if (v.error === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.error)
  }
  if (v.error_message === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.error_message)
  }
  if (v.flags === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.flags)
    for (const item of v.flags) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.message === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.message)
  }
  return p
}

/** Reads one org.ocsf.Response. */
export function readResponse(r: Source, p: number): Response {
  const { b } = r
  const v = {} as Response
  if (b[p] === 0) p++
  else {
    v.code = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.containers = readArray(r, some(r, p), readContainer)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.error = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.error_message = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.flags = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.message = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Response. */
export const responseItem: ReaderItem = { name: 'org.ocsf.Response', read: readResponse, ocsf: {}, of: () => [containerItem] }
