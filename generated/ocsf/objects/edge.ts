// Made by ocsf-kafka from OCSF 1.8.0, object edge. Do not edit.

import type { ItemRules, JsonInput, JsonText, Source } from '../../../runtime/index.ts'
import {
  readBoolean,
  readBranch,
  readString,
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

/** Writes the Avro encoding of org.ocsf.Edge at `p` and returns the position after it. */
export function writeEdge(b: Buffer, p: number, v: Edge | ValidEdge): number {
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
export function readEdge(r: Source): Edge {
  const v = {} as Edge
  if (readBranch(r, 2) === 1) v.data = readString(r)
  if (readBranch(r, 2) === 1) v.is_directed = readBoolean(r)
  if (readBranch(r, 2) === 1) v.name = readString(r)
  if (readBranch(r, 2) === 1) v.relation = readString(r)
  if (readBranch(r, 2) === 1) v.source = readString(r)
  if (readBranch(r, 2) === 1) v.target = readString(r)
  if (readBranch(r, 2) === 1) v.uid = readString(r)
  return v
}
