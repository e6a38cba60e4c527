// Made by ocsf-kafka from OCSF 1.8.0, object network_interface. Do not edit.

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
  proveAttribute,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import { ipT, macT } from '../types.ts'
import type { PortInfo, ValidPortInfo } from './port-info.ts'
import { portInfoItem, portInfoRules, provePortInfo, readPortInfo, writePortInfo } from './port-info.ts'

/**
 * Network Interface, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/network_interface
 */
export interface NetworkInterface {
  /** Hostname */
  hostname?: string | undefined
  /** IP Address */
  ip?: string | undefined
  /** MAC Address */
  mac?: string | undefined
  /** Name */
  name?: string | undefined
  /** Namespace */
  namespace?: string | undefined
  /** Open Ports */
  open_ports?: readonly PortInfo[] | undefined
  /** Subnet Prefix Length */
  subnet_prefix?: number | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<NetworkInterfaceTypeId> | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link NetworkInterface} with what OCSF requires present. */
export interface ValidNetworkInterface {
  /** Hostname */
  hostname?: string | undefined
  /** IP Address */
  ip?: string | undefined
  /** MAC Address */
  mac?: string | undefined
  /** Name */
  name?: string | undefined
  /** Namespace */
  namespace?: string | undefined
  /** Open Ports */
  open_ports?: readonly ValidPortInfo[] | undefined
  /** Subnet Prefix Length */
  subnet_prefix?: number | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: NetworkInterfaceTypeId | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** Type ID */
export const NetworkInterfaceTypeId = {
  Unknown: 0,
  Wired: 1,
  Wireless: 2,
  Mobile: 3,
  Tunnel: 4,
  Other: 99,
} as const
export type NetworkInterfaceTypeId = (typeof NetworkInterfaceTypeId)[keyof typeof NetworkInterfaceTypeId]

/** The caption of each {@link NetworkInterfaceTypeId}. */
export const networkInterfaceTypeIdCaptions = {
  0: 'Unknown',
  1: 'Wired',
  2: 'Wireless',
  3: 'Mobile',
  4: 'Tunnel',
  99: 'Other',
} as const

/** What OCSF demands of the object network_interface. */
export const networkInterfaceRules: ItemRules = {
  name: 'network_interface',
  constraints: { at_least_one: ['ip', 'mac', 'name', 'hostname', 'uid'] },
  prove: proveNetworkInterface,
  attributes: {
    hostname: { kind: 'string', type: 'hostname_t', requirement: 'recommended' },
    ip: { kind: 'string', type: 'ip_t', requirement: 'recommended', checks: ipT },
    mac: { kind: 'string', type: 'mac_t', requirement: 'recommended', checks: macT },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    namespace: { kind: 'string', type: 'string_t' },
    open_ports: { kind: 'record', type: 'port_info', array: true, of: () => portInfoRules },
    subnet_prefix: { kind: 'integer', type: 'integer_t' },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'type',
      enum: networkInterfaceTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidNetworkInterface}; false leaves it open. */
export function proveNetworkInterface(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.hostname
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.ip
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(networkInterfaceRules, 'ip', x, proof, depth))) return false
    n++
  }
  x = v.mac
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(networkInterfaceRules, 'mac', x, proof, depth))) return false
    n++
  }
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.namespace
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.open_ports
  if (x !== undefined) {
    if (!(proveAll(provePortInfo, x, proof, depth - 1))) return false
    n++
  }
  x = v.subnet_prefix
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (networkInterfaceTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.ip === undefined && v.mac === undefined && v.name === undefined && v.hostname === undefined && v.uid === undefined) return false
  if (!agrees(v.type, v.type_id, (networkInterfaceTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.NetworkInterface at `p` and returns the position after it. */
export function writeNetworkInterface(b: Buffer, p: number, v: NetworkInterface | ValidNetworkInterface): number {
  checkRecord(v)
  if (v.hostname === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.hostname)
  }
  if (v.ip === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.ip)
  }
  if (v.mac === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.mac)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.namespace === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.namespace)
  }
  if (v.open_ports === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.open_ports)
    for (const item of v.open_ports) {
      p = writePortInfo(b, p, item)
    }
    b[p++] = 0
  }
  if (v.subnet_prefix === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.subnet_prefix)
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

/** Reads one org.ocsf.NetworkInterface. */
export function readNetworkInterface(r: Source, p: number): NetworkInterface {
  const { b } = r
  const v = {} as NetworkInterface
  if (b[p] === 0) p++
  else {
    v.hostname = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ip = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.mac = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.namespace = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.open_ports = readArray(r, some(r, p), readPortInfo)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.subnet_prefix = readLong(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.NetworkInterface. */
export const networkInterfaceItem: ReaderItem = {
  name: 'org.ocsf.NetworkInterface',
  read: readNetworkInterface,
  ocsf: {},
  of: () => [portInfoItem],
}
