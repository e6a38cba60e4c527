// Made by ocsf-kafka from OCSF 1.8.0, object network_proxy. Do not edit.

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
  beginRecord,
  checkRecord,
  endRecord,
  enter,
  isWhole,
  leave,
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
import type { NetworkScopeId } from '../enums/network-scope-id.ts'
import { networkScopeIdCaptions } from '../enums/network-scope-id.ts'
import { ipT, macT, portT } from '../types.ts'
import type { Agent, ValidAgent } from './agent.ts'
import { agentItem, agentRules, proveAgent, readAgent, writeAgent } from './agent.ts'
import type { AutonomousSystem, ValidAutonomousSystem } from './autonomous-system.ts'
import {
  autonomousSystemItem,
  autonomousSystemRules,
  proveAutonomousSystem,
  readAutonomousSystem,
  writeAutonomousSystem,
} from './autonomous-system.ts'
import type { DeviceHwInfo, ValidDeviceHwInfo } from './device-hw-info.ts'
import {
  deviceHwInfoItem,
  deviceHwInfoRules,
  proveDeviceHwInfo,
  readDeviceHwInfo,
  writeDeviceHwInfo,
} from './device-hw-info.ts'
import type { Fingerprint, ValidFingerprint } from './fingerprint.ts'
import {
  fingerprintItem,
  fingerprintRules,
  proveFingerprint,
  readFingerprint,
  writeFingerprint,
} from './fingerprint.ts'
import type { Group, ValidGroup } from './group.ts'
import { groupItem, groupRules, proveGroup, readGroup, writeGroup } from './group.ts'
import type { Location, ValidLocation } from './location.ts'
import { locationItem, locationRules, proveLocation, readLocation, writeLocation } from './location.ts'
import type { Os, ValidOs } from './os.ts'
import { osItem, osRules, proveOs, readOs, writeOs } from './os.ts'
import type { User, ValidUser } from './user.ts'
import { proveUser, readUser, userItem, userRules, writeUser } from './user.ts'

/**
 * Network Proxy Endpoint, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/network_proxy
 */
export interface NetworkProxy {
  /** Agent List */
  agent_list?: readonly Agent[] | undefined
  /** Autonomous System */
  autonomous_system?: AutonomousSystem | undefined
  /** Domain */
  domain?: string | undefined
  /** Fingerprints */
  fingerprints?: readonly Fingerprint[] | undefined
  /** Hostname */
  hostname?: string | undefined
  /** Hardware Info */
  hw_info?: DeviceHwInfo | undefined
  /** Instance ID */
  instance_uid?: string | undefined
  /** Network Interface Name */
  interface_name?: string | undefined
  /** Network Interface ID */
  interface_uid?: string | undefined
  /** Intermediate IP Addresses */
  intermediate_ips?: readonly string[] | undefined
  /** IP Address */
  ip?: string | undefined
  /** ISP Name */
  isp?: string | undefined
  /** ISP Org */
  isp_org?: string | undefined
  /** Geo Location */
  location?: Location | undefined
  /** MAC Address */
  mac?: string | undefined
  /** MAC Vendor */
  mac_vendor?: string | undefined
  /** Name */
  name?: string | undefined
  /** Network Scope */
  network_scope?: string | undefined
  /** Network Scope ID */
  network_scope_id?: Open<NetworkScopeId> | undefined
  /** OS */
  os?: Os | undefined
  /** Owner */
  owner?: User | undefined
  /** Pool */
  pool?: Group | undefined
  /** Port */
  port?: number | undefined
  /** Proxy Endpoint */
  proxy_endpoint?: NetworkProxy | undefined
  /** Subnet UID */
  subnet_uid?: string | undefined
  /** Service Name */
  svc_name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<NetworkProxyTypeId> | undefined
  /** Unique ID */
  uid?: string | undefined
  /** VLAN */
  vlan_uid?: string | undefined
  /** VPC UID */
  vpc_uid?: string | undefined
  /** Network Zone */
  zone?: string | undefined
}

/** {@link NetworkProxy} with what OCSF requires present. */
export interface ValidNetworkProxy {
  /** Agent List */
  agent_list?: readonly ValidAgent[] | undefined
  /** Autonomous System */
  autonomous_system?: ValidAutonomousSystem | undefined
  /** Domain */
  domain?: string | undefined
  /** Fingerprints */
  fingerprints?: readonly ValidFingerprint[] | undefined
  /** Hostname */
  hostname?: string | undefined
  /** Hardware Info */
  hw_info?: ValidDeviceHwInfo | undefined
  /** Instance ID */
  instance_uid?: string | undefined
  /** Network Interface Name */
  interface_name?: string | undefined
  /** Network Interface ID */
  interface_uid?: string | undefined
  /** Intermediate IP Addresses */
  intermediate_ips?: readonly string[] | undefined
  /** IP Address */
  ip?: string | undefined
  /** ISP Name */
  isp?: string | undefined
  /** ISP Org */
  isp_org?: string | undefined
  /** Geo Location */
  location?: ValidLocation | undefined
  /** MAC Address */
  mac?: string | undefined
  /** MAC Vendor */
  mac_vendor?: string | undefined
  /** Name */
  name?: string | undefined
  /** Network Scope */
  network_scope?: string | undefined
  /** Network Scope ID */
  network_scope_id?: NetworkScopeId | undefined
  /** OS */
  os?: ValidOs | undefined
  /** Owner */
  owner?: ValidUser | undefined
  /** Pool */
  pool?: ValidGroup | undefined
  /** Port */
  port?: number | undefined
  /** Proxy Endpoint */
  proxy_endpoint?: ValidNetworkProxy | undefined
  /** Subnet UID */
  subnet_uid?: string | undefined
  /** Service Name */
  svc_name?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: NetworkProxyTypeId | undefined
  /** Unique ID */
  uid?: string | undefined
  /** VLAN */
  vlan_uid?: string | undefined
  /** VPC UID */
  vpc_uid?: string | undefined
  /** Network Zone */
  zone?: string | undefined
}

/** Type ID */
export const NetworkProxyTypeId = {
  Unknown: 0,
  Server: 1,
  Desktop: 2,
  Laptop: 3,
  Tablet: 4,
  Mobile: 5,
  Virtual: 6,
  IOT: 7,
  Browser: 8,
  Firewall: 9,
  Switch: 10,
  Hub: 11,
  Router: 12,
  IDS: 13,
  IPS: 14,
  LoadBalancer: 15,
  Other: 99,
} as const
export type NetworkProxyTypeId = (typeof NetworkProxyTypeId)[keyof typeof NetworkProxyTypeId]

/** The caption of each {@link NetworkProxyTypeId}. */
export const networkProxyTypeIdCaptions = {
  0: 'Unknown',
  1: 'Server',
  2: 'Desktop',
  3: 'Laptop',
  4: 'Tablet',
  5: 'Mobile',
  6: 'Virtual',
  7: 'IOT',
  8: 'Browser',
  9: 'Firewall',
  10: 'Switch',
  11: 'Hub',
  12: 'Router',
  13: 'IDS',
  14: 'IPS',
  15: 'Load Balancer',
  99: 'Other',
} as const

/** What OCSF demands of the object network_proxy. */
export const networkProxyRules: ItemRules = {
  name: 'network_proxy',
  constraints: {
    at_least_one: [
      'ip',
      'uid',
      'name',
      'hostname',
      'svc_name',
      'instance_uid',
      'interface_uid',
      'interface_name',
      'domain',
    ],
  },
  unused: { container: ['container', 'namespace_pid'] },
  prove: proveNetworkProxy,
  attributes: {
    agent_list: { kind: 'record', type: 'agent', array: true, of: () => agentRules },
    autonomous_system: { kind: 'record', type: 'autonomous_system', of: () => autonomousSystemRules },
    domain: { kind: 'string', type: 'string_t' },
    fingerprints: { kind: 'record', type: 'fingerprint', array: true, of: () => fingerprintRules },
    hostname: { kind: 'string', type: 'hostname_t', requirement: 'recommended' },
    hw_info: { kind: 'record', type: 'device_hw_info', of: () => deviceHwInfoRules },
    instance_uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    interface_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    interface_uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    intermediate_ips: { kind: 'string', type: 'ip_t', array: true, checks: ipT },
    ip: { kind: 'string', type: 'ip_t', requirement: 'recommended', checks: ipT },
    isp: { kind: 'string', type: 'string_t' },
    isp_org: { kind: 'string', type: 'string_t' },
    location: { kind: 'record', type: 'location', of: () => locationRules },
    mac: { kind: 'string', type: 'mac_t', checks: macT },
    mac_vendor: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    network_scope: { kind: 'string', type: 'string_t' },
    network_scope_id: {
      kind: 'integer',
      type: 'integer_t',
      sibling: 'network_scope',
      enum: networkScopeIdCaptions,
    },
    os: { kind: 'record', type: 'os', of: () => osRules },
    owner: { kind: 'record', type: 'user', requirement: 'recommended', of: () => userRules },
    pool: { kind: 'record', type: 'group', of: () => groupRules },
    port: { kind: 'integer', type: 'port_t', requirement: 'recommended', checks: portT },
    proxy_endpoint: { kind: 'record', type: 'network_proxy', of: () => networkProxyRules },
    subnet_uid: { kind: 'string', type: 'string_t' },
    svc_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'type',
      enum: networkProxyTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    vlan_uid: { kind: 'string', type: 'string_t' },
    vpc_uid: { kind: 'string', type: 'string_t' },
    zone: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidNetworkProxy}; false leaves it open. */
export function proveNetworkProxy(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.agent_list
  if (x !== undefined) {
    if (!(proveAll(proveAgent, x, proof, depth - 1))) return false
    n++
  }
  x = v.autonomous_system
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveAutonomousSystem(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.domain
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.fingerprints
  if (x !== undefined) {
    if (!(proveAll(proveFingerprint, x, proof, depth - 1))) return false
    n++
  }
  x = v.hostname
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.hw_info
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveDeviceHwInfo(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.instance_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.interface_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.interface_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.intermediate_ips
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(networkProxyRules, 'intermediate_ips', x, proof, depth))) return false
    n++
  }
  x = v.ip
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(networkProxyRules, 'ip', x, proof, depth))) return false
    n++
  }
  x = v.isp
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.isp_org
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.location
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveLocation(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.mac
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(networkProxyRules, 'mac', x, proof, depth))) return false
    n++
  }
  x = v.mac_vendor
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.network_scope
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.network_scope_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (networkScopeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.os
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveOs(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.owner
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.pool
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveGroup(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.port
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(networkProxyRules, 'port', x, proof, depth))) return false
    n++
  }
  x = v.proxy_endpoint
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveNetworkProxy(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.subnet_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.svc_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (networkProxyTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vlan_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vpc_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.zone
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.ip === undefined && v.uid === undefined && v.name === undefined && v.hostname === undefined && v.svc_name === undefined && v.instance_uid === undefined && v.interface_uid === undefined && v.interface_name === undefined && v.domain === undefined) return false
  if (!agrees(v.network_scope, v.network_scope_id, (networkScopeIdCaptions as Captions), 99)) return false
  if (!agrees(v.type, v.type_id, (networkProxyTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.NetworkProxy at `p` and returns the position after it. */
export function writeNetworkProxy(b: Buffer, p: number, v: NetworkProxy | ValidNetworkProxy): number {
  checkRecord(v)
  beginRecord()
  if (v.agent_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.agent_list)
    for (const item of v.agent_list) {
      p = writeAgent(b, p, item)
    }
    b[p++] = 0
  }
  if (v.autonomous_system === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeAutonomousSystem(b, p, v.autonomous_system)
  }
  if (v.domain === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.domain)
  }
  if (v.fingerprints === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.fingerprints)
    for (const item of v.fingerprints) {
      p = writeFingerprint(b, p, item)
    }
    b[p++] = 0
  }
  if (v.hostname === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.hostname)
  }
  if (v.hw_info === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDeviceHwInfo(b, p, v.hw_info)
  }
  if (v.instance_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.instance_uid)
  }
  if (v.interface_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.interface_name)
  }
  if (v.interface_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.interface_uid)
  }
  if (v.intermediate_ips === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.intermediate_ips)
    for (const item of v.intermediate_ips) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.ip === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.ip)
  }
  if (v.isp === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.isp)
  }
  if (v.isp_org === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.isp_org)
  }
  if (v.location === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLocation(b, p, v.location)
  }
  if (v.mac === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.mac)
  }
  if (v.mac_vendor === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.mac_vendor)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.network_scope === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.network_scope)
  }
  if (v.network_scope_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.network_scope_id)
  }
  if (v.os === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeOs(b, p, v.os)
  }
  if (v.owner === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.owner)
  }
  if (v.pool === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeGroup(b, p, v.pool)
  }
  if (v.port === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.port)
  }
  if (v.proxy_endpoint === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeNetworkProxy(b, p, v.proxy_endpoint)
  }
  if (v.subnet_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.subnet_uid)
  }
  if (v.svc_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.svc_name)
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
  if (v.vlan_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vlan_uid)
  }
  if (v.vpc_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vpc_uid)
  }
  if (v.zone === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.zone)
  }
  endRecord()
  return p
}

/** Reads one org.ocsf.NetworkProxy. */
export function readNetworkProxy(r: Source, p: number): NetworkProxy {
  enter(r, p)
  const { b } = r
  const v = {} as NetworkProxy
  if (b[p] === 0) p++
  else {
    v.agent_list = readArray(r, some(r, p), readAgent)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.autonomous_system = readAutonomousSystem(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.domain = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.fingerprints = readArray(r, some(r, p), readFingerprint)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hostname = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hw_info = readDeviceHwInfo(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.instance_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.interface_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.interface_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.intermediate_ips = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ip = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.isp = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.isp_org = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.location = readLocation(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.mac = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.mac_vendor = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.network_scope = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.network_scope_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.os = readOs(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.owner = readUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.pool = readGroup(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.port = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.proxy_endpoint = readNetworkProxy(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.subnet_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.svc_name = readString(r, some(r, p))
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
  if (b[p] === 0) p++
  else {
    v.vlan_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vpc_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.zone = readString(r, some(r, p))
    p = r.p
  }
  leave(r)
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.NetworkProxy. */
export const networkProxyItem: ReaderItem = {
  name: 'org.ocsf.NetworkProxy',
  read: readNetworkProxy,
  ocsf: {},
  of: () => [
    agentItem,
    autonomousSystemItem,
    fingerprintItem,
    deviceHwInfoItem,
    locationItem,
    osItem,
    userItem,
    groupItem,
    networkProxyItem,
  ],
}
