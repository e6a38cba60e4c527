// Made by ocsf-kafka from OCSF 1.8.0, object process_entity. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  proveAttribute,
  readLong,
  readString,
  some,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import { uuidT } from '../types.ts'

/**
 * Process Entity, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/process_entity
 */
export interface ProcessEntity {
  /** Command Line */
  cmd_line?: string | undefined
  /** Common Process Identifier */
  cpid?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Path */
  path?: string | undefined
  /** Process ID */
  pid?: number | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link ProcessEntity} with what OCSF requires present. */
export interface ValidProcessEntity {
  /** Command Line */
  cmd_line?: string | undefined
  /** Common Process Identifier */
  cpid?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Path */
  path?: string | undefined
  /** Process ID */
  pid?: number | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** What OCSF demands of the object process_entity. */
export const processEntityRules: ItemRules = {
  name: 'process_entity',
  constraints: { at_least_one: ['cmd_line', 'name', 'path', 'pid', 'uid', 'cpid'] },
  unused: { datetime: ['created_time_dt'] },
  prove: proveProcessEntity,
  attributes: {
    cmd_line: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    cpid: { kind: 'string', type: 'uuid_t', requirement: 'recommended', checks: uuidT },
    created_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    name: { kind: 'string', type: 'process_name_t', requirement: 'recommended' },
    path: { kind: 'string', type: 'string_t' },
    pid: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidProcessEntity}; false leaves it open. */
export function proveProcessEntity(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.cmd_line
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.cpid
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(processEntityRules, 'cpid', x, proof, depth))) return false
    n++
  }
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.path
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.pid
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.cmd_line === undefined && v.name === undefined && v.path === undefined && v.pid === undefined && v.uid === undefined && v.cpid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.ProcessEntity at `p` and returns the position after it. */
export function writeProcessEntity(b: Buffer, p: number, v: ProcessEntity | ValidProcessEntity): number {
  checkRecord(v)
  if (v.cmd_line === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cmd_line)
  }
  if (v.cpid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cpid)
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.path === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.path)
  }
  if (v.pid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.pid)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.ProcessEntity. */
export function readProcessEntity(r: Source, p: number): ProcessEntity {
  const { b } = r
  const v = {} as ProcessEntity
  if (b[p] === 0) p++
  else {
    v.cmd_line = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cpid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.path = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.pid = readLong(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.ProcessEntity. */
export const processEntityItem: ReaderItem = { name: 'org.ocsf.ProcessEntity', read: readProcessEntity, ocsf: {} }
