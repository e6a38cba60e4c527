// Made by ocsf-kafka from OCSF 1.8.0, object node. Do not edit.

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
  readString,
  some,
  writeJson,
  writeString,
} from '../../../runtime/index.ts'

/**
 * Node, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/node
 */
export interface Node {
  /** Data */
  data?: JsonText | undefined
  /** Description */
  desc?: string | undefined
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Node} with what OCSF requires present. */
export interface ValidNode {
  /** Data */
  data?: JsonInput | undefined
  /** Description */
  desc?: string | undefined
  /** Name */
  name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid: string
}

/** What OCSF demands of the object node. */
export const nodeRules: ItemRules = {
  name: 'node',
  prove: proveNode,
  attributes: {
    data: { kind: 'json', type: 'json_t' },
    desc: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    type: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidNode}; false leaves it open. */
export function proveNode(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.data
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(nodeRules, 'data', x, proof, depth))) return false
    n++
  }
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Node at `p` and returns the position after it. */
export function writeNode(b: Buffer, p: number, v: Node | ValidNode): number {
  checkRecord(v)
  if (v.data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.data)
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Node. */
export function readNode(r: Source, p: number): Node {
  const { b } = r
  const v = {} as Node
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Node. */
export const nodeItem: ReaderItem = { name: 'org.ocsf.Node', read: readNode, ocsf: {} }
