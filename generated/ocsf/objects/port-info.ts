// Made by ocsf-kafka from OCSF 1.8.0, object port_info. Do not edit.

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
import { portT } from '../types.ts'

/**
 * Port Information, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/port_info
 */
export interface PortInfo {
  /** Port */
  port?: number | undefined
  /** Protocol Name */
  protocol_name?: string | undefined
  /** Protocol Number */
  protocol_num?: number | undefined
}

/** {@link PortInfo} with what OCSF requires present. */
export interface ValidPortInfo {
  /** Port */
  port: number
  /** Protocol Name */
  protocol_name?: string | undefined
  /** Protocol Number */
  protocol_num?: number | undefined
}

/** What OCSF demands of the object port_info. */
export const portInfoRules: ItemRules = {
  name: 'port_info',
  prove: provePortInfo,
  attributes: {
    port: { kind: 'integer', type: 'port_t', requirement: 'required', checks: portT },
    protocol_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    protocol_num: { kind: 'integer', type: 'integer_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidPortInfo}; false leaves it open. */
export function provePortInfo(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.port
  if (x !== undefined && proveAttribute(portInfoRules, 'port', x, proof, depth)) n++
  else return false
  x = v.protocol_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.protocol_num
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.PortInfo at `p` and returns the position after it. */
export function writePortInfo(b: Buffer, p: number, v: PortInfo | ValidPortInfo): number {
  checkRecord(v)
  if (v.port === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.port)
  }
  if (v.protocol_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.protocol_name)
  }
  if (v.protocol_num === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.protocol_num)
  }
  return p
}

/** Reads one org.ocsf.PortInfo. */
export function readPortInfo(r: Source, p: number): PortInfo {
  const { b } = r
  const v = {} as PortInfo
  if (b[p] === 0) p++
  else {
    v.port = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.protocol_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.protocol_num = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.PortInfo. */
export const portInfoItem: ReaderItem = { name: 'org.ocsf.PortInfo', read: readPortInfo, ocsf: {} }
