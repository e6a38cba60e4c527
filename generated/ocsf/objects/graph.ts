// Made by ocsf-kafka from OCSF 1.8.0, object graph. Do not edit.

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
  proveAll,
  readArray,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Edge, ValidEdge } from './edge.ts'
import { edgeItem, edgeRules, proveEdge, readEdge, writeEdge } from './edge.ts'
import type { Node, ValidNode } from './node.ts'
import { nodeItem, nodeRules, proveNode, readNode, writeNode } from './node.ts'

/**
 * Graph, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/graph
 */
export interface Graph {
  /** Description */
  desc?: string | undefined
  /** Edges */
  edges?: readonly Edge[] | undefined
  /** Directed */
  is_directed?: boolean | undefined
  /** Name */
  name?: string | undefined
  /** Nodes */
  nodes?: readonly Node[] | undefined
  /** Query Language */
  query_language?: string | undefined
  /** Query Language ID */
  query_language_id?: Open<GraphQueryLanguageId> | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Graph} with what OCSF requires present. */
export interface ValidGraph {
  /** Description */
  desc?: string | undefined
  /** Edges */
  edges?: readonly ValidEdge[] | undefined
  /** Directed */
  is_directed?: boolean | undefined
  /** Name */
  name?: string | undefined
  /** Nodes */
  nodes: readonly ValidNode[]
  /** Query Language */
  query_language?: string | undefined
  /** Query Language ID */
  query_language_id?: GraphQueryLanguageId | undefined
  /** Type */
  type?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** Query Language ID */
export const GraphQueryLanguageId = {
  Unknown: 0,
  Cypher: 1,
  GraphQL: 2,
  Gremlin: 3,
  GQL: 4,
  GCORE: 5,
  PGQL: 6,
  SPARQL: 7,
  Other: 99,
} as const
export type GraphQueryLanguageId = (typeof GraphQueryLanguageId)[keyof typeof GraphQueryLanguageId]

/** The caption of each {@link GraphQueryLanguageId}. */
export const graphQueryLanguageIdCaptions = {
  0: 'Unknown',
  1: 'Cypher',
  2: 'GraphQL',
  3: 'Gremlin',
  4: 'GQL',
  5: 'G-CORE',
  6: 'PGQL',
  7: 'SPARQL',
  99: 'Other',
} as const

/** What OCSF demands of the object graph. */
export const graphRules: ItemRules = {
  name: 'graph',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveGraph,
  attributes: {
    desc: { kind: 'string', type: 'string_t' },
    edges: { kind: 'record', type: 'edge', array: true, of: () => edgeRules },
    is_directed: { kind: 'boolean', type: 'boolean_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    nodes: {
      kind: 'record',
      type: 'node',
      array: true,
      requirement: 'required',
      of: () => nodeRules,
    },
    query_language: { kind: 'string', type: 'string_t' },
    query_language_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'query_language',
      enum: graphQueryLanguageIdCaptions,
    },
    type: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidGraph}; false leaves it open. */
export function proveGraph(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.edges
  if (x !== undefined) {
    if (!(proveAll(proveEdge, x, proof, depth - 1))) return false
    n++
  }
  x = v.is_directed
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.nodes
  if (proveAll(proveNode, x, proof, depth - 1)) n++
  else return false
  x = v.query_language
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.query_language_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (graphQueryLanguageIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  if (!agrees(v.query_language, v.query_language_id, (graphQueryLanguageIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Graph at `p` and returns the position after it. */
export function writeGraph(b: Buffer, p: number, v: Graph | ValidGraph): number {
  checkRecord(v)
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.edges === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.edges)
    for (const item of v.edges) {
      p = writeEdge(b, p, item)
    }
    b[p++] = 0
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
  if (v.nodes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.nodes)
    for (const item of v.nodes) {
      p = writeNode(b, p, item)
    }
    b[p++] = 0
  }
  if (v.query_language === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.query_language)
  }
  if (v.query_language_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.query_language_id)
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

/** Reads one org.ocsf.Graph. */
export function readGraph(r: Source, p: number): Graph {
  const { b } = r
  const v = {} as Graph
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.edges = readArray(r, some(r, p), readEdge)
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
    v.nodes = readArray(r, some(r, p), readNode)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.query_language = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.query_language_id = readLong(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Graph. */
export const graphItem: ReaderItem = { name: 'org.ocsf.Graph', read: readGraph, ocsf: {}, of: () => [edgeItem, nodeItem] }
