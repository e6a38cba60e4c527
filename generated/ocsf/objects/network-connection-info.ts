// Made by ocsf-kafka from OCSF 1.8.0, object network_connection_info. Do not edit.

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
  readLong,
  readString,
  some,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { BoundaryId } from '../enums/boundary-id.ts'
import { boundaryIdCaptions } from '../enums/boundary-id.ts'
import type { DirectionId } from '../enums/direction-id.ts'
import { directionIdCaptions } from '../enums/direction-id.ts'
import type { Session, ValidSession } from './session.ts'
import { proveSession, readSession, sessionItem, sessionRules, writeSession } from './session.ts'

/**
 * Network Connection Information, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/network_connection_info
 */
export interface NetworkConnectionInfo {
  /** Boundary */
  boundary?: string | undefined
  /** Boundary ID */
  boundary_id?: Open<BoundaryId> | undefined
  /** Community ID */
  community_uid?: string | undefined
  /** Direction */
  direction?: string | undefined
  /** Direction ID */
  direction_id?: Open<DirectionId> | undefined
  /** Connection Flag History */
  flag_history?: string | undefined
  /** Protocol Name */
  protocol_name?: string | undefined
  /** Protocol Number */
  protocol_num?: number | undefined
  /** IP Version */
  protocol_ver?: string | undefined
  /** IP Version ID */
  protocol_ver_id?: Open<NetworkConnectionInfoProtocolVerId> | undefined
  /** Session */
  session?: Session | undefined
  /** TCP Flags */
  tcp_flags?: number | undefined
  /** Connection UID */
  uid?: string | undefined
}

/** {@link NetworkConnectionInfo} with what OCSF requires present. */
export interface ValidNetworkConnectionInfo {
  /** Boundary */
  boundary?: string | undefined
  /** Boundary ID */
  boundary_id?: BoundaryId | undefined
  /** Community ID */
  community_uid?: string | undefined
  /** Direction */
  direction?: string | undefined
  /** Direction ID */
  direction_id: DirectionId
  /** Connection Flag History */
  flag_history?: string | undefined
  /** Protocol Name */
  protocol_name?: string | undefined
  /** Protocol Number */
  protocol_num?: number | undefined
  /** IP Version */
  protocol_ver?: string | undefined
  /** IP Version ID */
  protocol_ver_id?: NetworkConnectionInfoProtocolVerId | undefined
  /** Session */
  session?: ValidSession | undefined
  /** TCP Flags */
  tcp_flags?: number | undefined
  /** Connection UID */
  uid?: string | undefined
}

/** IP Version ID */
export const NetworkConnectionInfoProtocolVerId = {
  Unknown: 0,
  InternetProtocolVersion4IPv4: 4,
  InternetProtocolVersion6IPv6: 6,
  Other: 99,
} as const
export type NetworkConnectionInfoProtocolVerId = (typeof NetworkConnectionInfoProtocolVerId)[keyof typeof NetworkConnectionInfoProtocolVerId]

/** The caption of each {@link NetworkConnectionInfoProtocolVerId}. */
export const networkConnectionInfoProtocolVerIdCaptions = {
  0: 'Unknown',
  4: 'Internet Protocol version 4 (IPv4)',
  6: 'Internet Protocol version 6 (IPv6)',
  99: 'Other',
} as const

/** What OCSF demands of the object network_connection_info. */
export const networkConnectionInfoRules: ItemRules = {
  name: 'network_connection_info',
  prove: proveNetworkConnectionInfo,
  attributes: {
    boundary: { kind: 'string', type: 'string_t' },
    boundary_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'boundary',
      enum: boundaryIdCaptions,
    },
    community_uid: { kind: 'string', type: 'string_t' },
    direction: { kind: 'string', type: 'string_t' },
    direction_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'direction',
      enum: directionIdCaptions,
    },
    flag_history: { kind: 'string', type: 'string_t' },
    protocol_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    protocol_num: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    protocol_ver: { kind: 'string', type: 'string_t' },
    protocol_ver_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'protocol_ver',
      enum: networkConnectionInfoProtocolVerIdCaptions,
    },
    session: { kind: 'record', type: 'session', of: () => sessionRules },
    tcp_flags: { kind: 'integer', type: 'integer_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidNetworkConnectionInfo}; false leaves it open. */
export function proveNetworkConnectionInfo(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.boundary
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.boundary_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (boundaryIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.community_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.direction
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.direction_id
  if (typeof x === 'number' && (directionIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.flag_history
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.protocol_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.protocol_num
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.protocol_ver
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.protocol_ver_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (networkConnectionInfoProtocolVerIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.session
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveSession(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.tcp_flags
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (!agrees(v.boundary, v.boundary_id, (boundaryIdCaptions as Captions), 99)) return false
  if (!agrees(v.direction, v.direction_id, (directionIdCaptions as Captions), 99)) return false
  if (!agrees(v.protocol_ver, v.protocol_ver_id, (networkConnectionInfoProtocolVerIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.NetworkConnectionInfo at `p` and returns the position after it. */
export function writeNetworkConnectionInfo(b: Buffer, p: number, v: NetworkConnectionInfo | ValidNetworkConnectionInfo): number {
  checkRecord(v)
  if (v.boundary === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.boundary)
  }
  if (v.boundary_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.boundary_id)
  }
  if (v.community_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.community_uid)
  }
  if (v.direction === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.direction)
  }
  if (v.direction_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.direction_id)
  }
  if (v.flag_history === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.flag_history)
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
  if (v.protocol_ver === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.protocol_ver)
  }
  if (v.protocol_ver_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.protocol_ver_id)
  }
  if (v.session === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeSession(b, p, v.session)
  }
  if (v.tcp_flags === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.tcp_flags)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.NetworkConnectionInfo. */
export function readNetworkConnectionInfo(r: Source, p: number): NetworkConnectionInfo {
  const { b } = r
  const v = {} as NetworkConnectionInfo
  if (b[p] === 0) p++
  else {
    v.boundary = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.boundary_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.community_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.direction = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.direction_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.flag_history = readString(r, some(r, p))
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
  if (b[p] === 0) p++
  else {
    v.protocol_ver = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.protocol_ver_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.session = readSession(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tcp_flags = readLong(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.NetworkConnectionInfo. */
export const networkConnectionInfoItem: ReaderItem = {
  name: 'org.ocsf.NetworkConnectionInfo',
  read: readNetworkConnectionInfo,
  ocsf: {},
  of: () => [sessionItem],
}
