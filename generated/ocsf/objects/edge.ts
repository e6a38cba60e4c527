// Made by ocsf-kafka from OCSF 1.8.0, object edge. Do not edit.

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
  isWhole,
  proveAttribute,
  readBoolean,
  readString,
  some,
  writeBoolean,
  writeJson,
  writeString,
} from '../../../runtime/index.ts'

/**
 * Edge, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/edge
 */
export interface Edge {
  /** Data */
  data?: JsonText | undefined
  /** Directed */
  is_directed?: boolean | undefined
  /** Name */
  name?: string | undefined
  /** Relation */
  relation?: string | undefined
  /** Source */
  source?: string | undefined
  /** Target */
  target?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Edge} with what OCSF requires present. */
export interface ValidEdge {
  /** Data */
  data?: JsonInput | undefined
  /** Directed */
  is_directed?: boolean | undefined
  /** Name */
  name?: string | undefined
  /** Relation */
  relation?: string | undefined
  /** Source */
  source: string
  /** Target */
  target: string
  /** Unique ID */
  uid?: string | undefined
}

/** What OCSF demands of the object edge. */
export const edgeRules: ItemRules = {
  name: 'edge',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveEdge,
  attributes: {
    data: { kind: 'json', type: 'json_t' },
    is_directed: { kind: 'boolean', type: 'boolean_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    relation: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    source: { kind: 'string', type: 'string_t', requirement: 'required' },
    target: { kind: 'string', type: 'string_t', requirement: 'required' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidEdge}; false leaves it open. */
export function proveEdge(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.data
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(edgeRules, 'data', x, proof, depth))) return false
    n++
  }
  x = v.is_directed
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.relation
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.source
  if (typeof x === 'string') n++
  else return false
  x = v.target
  if (typeof x === 'string') n++
  else return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Edge at `p` and returns the position after it. */
export function writeEdge(b: Buffer, p: number, v: Edge | ValidEdge): number {
  checkRecord(v)
  if (v.data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.data)
  }
  if (v.is_directed === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_directed)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.relation === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.relation)
  }
  if (v.source === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.source)
  }
  if (v.target === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.target)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Edge. */
export function readEdge(r: Source, p: number): Edge {
  const { b } = r
  const v = {} as Edge
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_directed = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.relation = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.source = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.target = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Edge. */
export const edgeItem: ReaderItem = { name: 'org.ocsf.Edge', read: readEdge, ocsf: {} }
