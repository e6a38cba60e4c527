// Made by ocsf-kafka from OCSF 1.8.0, object dns_query. Do not edit.

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
  checkRecord,
  isWhole,
  readLong,
  readString,
  some,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { OpcodeId } from '../enums/opcode-id.ts'
import { opcodeIdCaptions } from '../enums/opcode-id.ts'

/**
 * DNS Query, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/dns_query
 */
export interface DnsQuery {
  /** Resource Record Class */
  class?: string | undefined
  /** Hostname */
  hostname?: string | undefined
  /** DNS Opcode */
  opcode?: string | undefined
  /** DNS Opcode ID */
  opcode_id?: Open<OpcodeId> | undefined
  /** Packet UID */
  packet_uid?: number | undefined
  /** Resource Record Type */
  type?: string | undefined
}

/** {@link DnsQuery} with what OCSF requires present. */
export interface ValidDnsQuery {
  /** Resource Record Class */
  class?: string | undefined
  /** Hostname */
  hostname: string
  /** DNS Opcode */
  opcode?: string | undefined
  /** DNS Opcode ID */
  opcode_id?: OpcodeId | undefined
  /** Packet UID */
  packet_uid?: number | undefined
  /** Resource Record Type */
  type?: string | undefined
}

/** What OCSF demands of the object dns_query. */
export const dnsQueryRules: ItemRules = {
  name: 'dns_query',
  prove: proveDnsQuery,
  attributes: {
    class: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    hostname: { kind: 'string', type: 'hostname_t', requirement: 'required' },
    opcode: { kind: 'string', type: 'string_t' },
    opcode_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      enum: opcodeIdCaptions,
    },
    packet_uid: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    type: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidDnsQuery}; false leaves it open. */
export function proveDnsQuery(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.class
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.hostname
  if (typeof x === 'string') n++
  else return false
  x = v.opcode
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.opcode_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (opcodeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.packet_uid
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.DnsQuery at `p` and returns the position after it. */
export function writeDnsQuery(b: Buffer, p: number, v: DnsQuery | ValidDnsQuery): number {
  checkRecord(v)
  if (v.class === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.class)
  }
  if (v.hostname === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.hostname)
  }
  if (v.opcode === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.opcode)
  }
  if (v.opcode_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.opcode_id)
  }
  if (v.packet_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.packet_uid)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  return p
}

/** Reads one org.ocsf.DnsQuery. */
export function readDnsQuery(r: Source, p: number): DnsQuery {
  const { b } = r
  const v = {} as DnsQuery
  if (b[p] === 0) p++
  else {
    v.class = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hostname = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.opcode = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.opcode_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.packet_uid = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.DnsQuery. */
export const dnsQueryItem: ReaderItem = { name: 'org.ocsf.DnsQuery', read: readDnsQuery, ocsf: {} }
