// Made by ocsf-kafka from OCSF 1.8.0, object database. Do not edit.

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
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Group, ValidGroup } from './group.ts'
import { groupItem, groupRules, proveGroup, readGroup, writeGroup } from './group.ts'

/**
 * Database, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/database
 */
export interface Database {
  /** Created Time */
  created_time?: number | undefined
  /** Description */
  desc?: string | undefined
  /** Embedding Model */
  embedding_model?: string | undefined
  /** Groups */
  groups?: readonly Group[] | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Size */
  size?: number | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<DatabaseTypeId> | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Database} with what OCSF requires present. */
export interface ValidDatabase {
  /** Created Time */
  created_time?: number | undefined
  /** Description */
  desc?: string | undefined
  /** Embedding Model */
  embedding_model?: string | undefined
  /** Groups */
  groups?: readonly ValidGroup[] | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Size */
  size?: number | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id: DatabaseTypeId
  /** Unique ID */
  uid?: string | undefined
}

/** Type ID */
export const DatabaseTypeId = {
  Unknown: 0,
  Relational: 1,
  Network: 2,
  ObjectOriented: 3,
  Centralized: 4,
  Operational: 5,
  NoSQL: 6,
  Vector: 7,
  KnowledgeGraph: 8,
  Other: 99,
} as const
export type DatabaseTypeId = (typeof DatabaseTypeId)[keyof typeof DatabaseTypeId]

/** The caption of each {@link DatabaseTypeId}. */
export const databaseTypeIdCaptions = {
  0: 'Unknown',
  1: 'Relational',
  2: 'Network',
  3: 'Object Oriented',
  4: 'Centralized',
  5: 'Operational',
  6: 'NoSQL',
  7: 'Vector',
  8: 'Knowledge Graph',
  99: 'Other',
} as const

/** What OCSF demands of the object database. */
export const databaseRules: ItemRules = {
  name: 'database',
  constraints: { at_least_one: ['name', 'uid'] },
  unused: {
    datetime: ['created_time_dt', 'modified_time_dt'],
    data_classification: ['data_classification', 'data_classifications'],
  },
  prove: proveDatabase,
  attributes: {
    created_time: { kind: 'long', type: 'timestamp_t' },
    desc: { kind: 'string', type: 'string_t' },
    embedding_model: { kind: 'string', type: 'string_t' },
    groups: { kind: 'record', type: 'group', array: true, of: () => groupRules },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    size: { kind: 'long', type: 'long_t' },
    type: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'type',
      enum: databaseTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidDatabase}; false leaves it open. */
export function proveDatabase(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.embedding_model
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.groups
  if (x !== undefined) {
    if (!(proveAll(proveGroup, x, proof, depth - 1))) return false
    n++
  }
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.size
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (typeof x === 'number' && (databaseTypeIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  if (!agrees(v.type, v.type_id, (databaseTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Database at `p` and returns the position after it. */
export function writeDatabase(b: Buffer, p: number, v: Database | ValidDatabase): number {
  checkRecord(v)
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.embedding_model === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.embedding_model)
  }
  if (v.groups === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.groups)
    for (const item of v.groups) {
      p = writeGroup(b, p, item)
    }
    b[p++] = 0
  }
  if (v.modified_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.modified_time)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.size === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.size)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.type_id)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Database. */
export function readDatabase(r: Source, p: number): Database {
  const { b } = r
  const v = {} as Database
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.embedding_model = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.groups = readArray(r, some(r, p), readGroup)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.size = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_id = readLong(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Database. */
export const databaseItem: ReaderItem = { name: 'org.ocsf.Database', read: readDatabase, ocsf: {}, of: () => [groupItem] }
