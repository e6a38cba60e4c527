// Made by ocsf-kafka from OCSF 1.8.0, object request. Do not edit.

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
  readString,
  some,
  writeCount,
  writeJson,
  writeString,
} from '../../../runtime/index.ts'
import type { Container, ValidContainer } from './container.ts'
import { containerItem, containerRules, proveContainer, readContainer, writeContainer } from './container.ts'

/**
 * Request Elements, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/request
 */
export interface Request {
  /** Containers */
  containers?: readonly Container[] | undefined
  /** Data */
  data?: JsonText | undefined
  /** Flags */
  flags?: readonly string[] | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Request} with what OCSF requires present. */
export interface ValidRequest {
  /** Containers */
  containers?: readonly ValidContainer[] | undefined
  /** Data */
  data?: JsonInput | undefined
  /** Flags */
  flags?: readonly string[] | undefined
  /** Unique ID */
  uid: string
}

/** What OCSF demands of the object request. */
export const requestRules: ItemRules = {
  name: 'request',
  prove: proveRequest,
  attributes: {
    containers: { kind: 'record', type: 'container', array: true, of: () => containerRules },
    data: { kind: 'json', type: 'json_t' },
    flags: { kind: 'string', type: 'string_t', array: true },
    uid: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidRequest}; false leaves it open. */
export function proveRequest(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.containers
  if (x !== undefined) {
    if (!(proveAll(proveContainer, x, proof, depth - 1))) return false
    n++
  }
  x = v.data
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(requestRules, 'data', x, proof, depth))) return false
    n++
  }
  x = v.flags
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Request at `p` and returns the position after it. */
export function writeRequest(b: Buffer, p: number, v: Request | ValidRequest): number {
  checkRecord(v)
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
  if (v.flags === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.flags)
    for (const item of v.flags) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Request. */
export function readRequest(r: Source, p: number): Request {
  const { b } = r
  const v = {} as Request
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
    v.flags = readArray(r, some(r, p), readString)
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

/** What decoders of other versions know of org.ocsf.Request. */
export const requestItem: ReaderItem = { name: 'org.ocsf.Request', read: readRequest, ocsf: {}, of: () => [containerItem] }
