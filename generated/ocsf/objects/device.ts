// Made by ocsf-kafka from OCSF 1.8.0, object device. Do not edit.

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
  isTexts,
  isWhole,
  proveAll,
  proveAttribute,
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
import type { RiskLevelId } from '../enums/risk-level-id.ts'
import { riskLevelIdCaptions } from '../enums/risk-level-id.ts'
import { ipT, macT, subnetT, uuidT } from '../types.ts'
import type { Agent, ValidAgent } from './agent.ts'
import { agentItem, agentRules, proveAgent, readAgent, writeAgent } from './agent.ts'
import type { DeviceHwInfo, ValidDeviceHwInfo } from './device-hw-info.ts'
import {
  deviceHwInfoItem,
  deviceHwInfoRules,
  proveDeviceHwInfo,
  readDeviceHwInfo,
  writeDeviceHwInfo,
} from './device-hw-info.ts'
import type { Group, ValidGroup } from './group.ts'
import { groupItem, groupRules, proveGroup, readGroup, writeGroup } from './group.ts'
import type { Image, ValidImage } from './image.ts'
import { imageItem, imageRules, proveImage, readImage, writeImage } from './image.ts'
import type { Location, ValidLocation } from './location.ts'
import { locationItem, locationRules, proveLocation, readLocation, writeLocation } from './location.ts'
import type { NetworkInterface, ValidNetworkInterface } from './network-interface.ts'
import {
  networkInterfaceItem,
  networkInterfaceRules,
  proveNetworkInterface,
  readNetworkInterface,
  writeNetworkInterface,
} from './network-interface.ts'
import type { Organization, ValidOrganization } from './organization.ts'
import {
  organizationItem,
  organizationRules,
  proveOrganization,
  readOrganization,
  writeOrganization,
} from './organization.ts'
import type { Os, ValidOs } from './os.ts'
import { osItem, osRules, proveOs, readOs, writeOs } from './os.ts'
import type { User, ValidUser } from './user.ts'
import { proveUser, readUser, userItem, userRules, writeUser } from './user.ts'

/**
 * Device, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/device
 */
export interface Device {
  /** Agent List */
  agent_list?: readonly Agent[] | undefined
  /** Autoscale UID */
  autoscale_uid?: string | undefined
  /** Boot Time */
  boot_time?: number | undefined
  /** Boot UID */
  boot_uid?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Description */
  desc?: string | undefined
  /** Domain */
  domain?: string | undefined
  /** EID */
  eid?: string | undefined
  /** First Seen */
  first_seen_time?: number | undefined
  /** Groups */
  groups?: readonly Group[] | undefined
  /** Hostname */
  hostname?: string | undefined
  /** Hardware Info */
  hw_info?: DeviceHwInfo | undefined
  /** Hypervisor */
  hypervisor?: string | undefined
  /** ICCID */
  iccid?: string | undefined
  /** Image */
  image?: Image | undefined
  /**
   * IMEI
   * @deprecated since OCSF 1.4.0; use imei_list
   */
  imei?: string | undefined
  /** IMEI List */
  imei_list?: readonly string[] | undefined
  /** Instance ID */
  instance_uid?: string | undefined
  /** Network Interface Name */
  interface_name?: string | undefined
  /** Network Interface ID */
  interface_uid?: string | undefined
  /** IP Address */
  ip?: string | undefined
  /** Back Ups Configured */
  is_backed_up?: boolean | undefined
  /** Compliant Device */
  is_compliant?: boolean | undefined
  /** Managed Device */
  is_managed?: boolean | undefined
  /** Mobile Account Active */
  is_mobile_account_active?: boolean | undefined
  /** Personal Device */
  is_personal?: boolean | undefined
  /** Shared Device */
  is_shared?: boolean | undefined
  /** Supervised Device */
  is_supervised?: boolean | undefined
  /** Trusted Device */
  is_trusted?: boolean | undefined
  /** Last Seen */
  last_seen_time?: number | undefined
  /** Geo Location */
  location?: Location | undefined
  /** MAC Address */
  mac?: string | undefined
  /** MAC Vendor */
  mac_vendor?: string | undefined
  /** MEID */
  meid?: string | undefined
  /** Model */
  model?: string | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Network Interfaces */
  network_interfaces?: readonly NetworkInterface[] | undefined
  /** Organization */
  org?: Organization | undefined
  /** OS */
  os?: Os | undefined
  /** OS Machine UUID */
  os_machine_uuid?: string | undefined
  /** Owner */
  owner?: User | undefined
  /** Pool */
  pool?: Group | undefined
  /** Region */
  region?: string | undefined
  /** Risk Level */
  risk_level?: string | undefined
  /** Risk Level ID */
  risk_level_id?: Open<RiskLevelId> | undefined
  /** Risk Score */
  risk_score?: number | undefined
  /** Subnet */
  subnet?: string | undefined
  /** Subnet UID */
  subnet_uid?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<DeviceTypeId> | undefined
  /** Unique Device Identifier */
  udid?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Alternate ID */
  uid_alt?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** VLAN */
  vlan_uid?: string | undefined
  /** VPC UID */
  vpc_uid?: string | undefined
  /** Network Zone */
  zone?: string | undefined
}

/** {@link Device} with what OCSF requires present. */
export interface ValidDevice {
  /** Agent List */
  agent_list?: readonly ValidAgent[] | undefined
  /** Autoscale UID */
  autoscale_uid?: string | undefined
  /** Boot Time */
  boot_time?: number | undefined
  /** Boot UID */
  boot_uid?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Description */
  desc?: string | undefined
  /** Domain */
  domain?: string | undefined
  /** EID */
  eid?: string | undefined
  /** First Seen */
  first_seen_time?: number | undefined
  /** Groups */
  groups?: readonly ValidGroup[] | undefined
  /** Hostname */
  hostname?: string | undefined
  /** Hardware Info */
  hw_info?: ValidDeviceHwInfo | undefined
  /** Hypervisor */
  hypervisor?: string | undefined
  /** ICCID */
  iccid?: string | undefined
  /** Image */
  image?: ValidImage | undefined
  /**
   * IMEI
   * @deprecated since OCSF 1.4.0; use imei_list
   */
  imei?: string | undefined
  /** IMEI List */
  imei_list?: readonly string[] | undefined
  /** Instance ID */
  instance_uid?: string | undefined
  /** Network Interface Name */
  interface_name?: string | undefined
  /** Network Interface ID */
  interface_uid?: string | undefined
  /** IP Address */
  ip?: string | undefined
  /** Back Ups Configured */
  is_backed_up?: boolean | undefined
  /** Compliant Device */
  is_compliant?: boolean | undefined
  /** Managed Device */
  is_managed?: boolean | undefined
  /** Mobile Account Active */
  is_mobile_account_active?: boolean | undefined
  /** Personal Device */
  is_personal?: boolean | undefined
  /** Shared Device */
  is_shared?: boolean | undefined
  /** Supervised Device */
  is_supervised?: boolean | undefined
  /** Trusted Device */
  is_trusted?: boolean | undefined
  /** Last Seen */
  last_seen_time?: number | undefined
  /** Geo Location */
  location?: ValidLocation | undefined
  /** MAC Address */
  mac?: string | undefined
  /** MAC Vendor */
  mac_vendor?: string | undefined
  /** MEID */
  meid?: string | undefined
  /** Model */
  model?: string | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Name */
  name?: string | undefined
  /** Network Interfaces */
  network_interfaces?: readonly ValidNetworkInterface[] | undefined
  /** Organization */
  org?: ValidOrganization | undefined
  /** OS */
  os?: ValidOs | undefined
  /** OS Machine UUID */
  os_machine_uuid?: string | undefined
  /** Owner */
  owner?: ValidUser | undefined
  /** Pool */
  pool?: ValidGroup | undefined
  /** Region */
  region?: string | undefined
  /** Risk Level */
  risk_level?: string | undefined
  /** Risk Level ID */
  risk_level_id?: RiskLevelId | undefined
  /** Risk Score */
  risk_score?: number | undefined
  /** Subnet */
  subnet?: string | undefined
  /** Subnet UID */
  subnet_uid?: string | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id: DeviceTypeId
  /** Unique Device Identifier */
  udid?: string | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Alternate ID */
  uid_alt?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** VLAN */
  vlan_uid?: string | undefined
  /** VPC UID */
  vpc_uid?: string | undefined
  /** Network Zone */
  zone?: string | undefined
}

/** Type ID */
export const DeviceTypeId = {
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
export type DeviceTypeId = (typeof DeviceTypeId)[keyof typeof DeviceTypeId]

/** The caption of each {@link DeviceTypeId}. */
export const deviceTypeIdCaptions = {
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

/** What OCSF demands of the object device. */
export const deviceRules: ItemRules = {
  name: 'device',
  constraints: {
    at_least_one: ['ip', 'uid', 'name', 'hostname', 'instance_uid', 'interface_uid', 'interface_name'],
  },
  unused: {
    datetime: [
      'boot_time_dt',
      'created_time_dt',
      'first_seen_time_dt',
      'last_seen_time_dt',
      'modified_time_dt',
    ],
    container: ['container', 'namespace_pid'],
  },
  prove: proveDevice,
  attributes: {
    agent_list: { kind: 'record', type: 'agent', array: true, of: () => agentRules },
    autoscale_uid: { kind: 'string', type: 'string_t' },
    boot_time: { kind: 'long', type: 'timestamp_t' },
    boot_uid: { kind: 'string', type: 'string_t' },
    created_time: { kind: 'long', type: 'timestamp_t' },
    desc: { kind: 'string', type: 'string_t' },
    domain: { kind: 'string', type: 'string_t' },
    eid: { kind: 'string', type: 'string_t' },
    first_seen_time: { kind: 'long', type: 'timestamp_t' },
    groups: { kind: 'record', type: 'group', array: true, of: () => groupRules },
    hostname: { kind: 'string', type: 'hostname_t', requirement: 'recommended' },
    hw_info: { kind: 'record', type: 'device_hw_info', of: () => deviceHwInfoRules },
    hypervisor: { kind: 'string', type: 'string_t' },
    iccid: { kind: 'string', type: 'string_t' },
    image: { kind: 'record', type: 'image', of: () => imageRules },
    imei: {
      kind: 'string',
      type: 'string_t',
      deprecated: { since: '1.4.0', replaced_by: ['imei_list'] },
    },
    imei_list: { kind: 'string', type: 'string_t', array: true },
    instance_uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    interface_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    interface_uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    ip: { kind: 'string', type: 'ip_t', checks: ipT },
    is_backed_up: { kind: 'boolean', type: 'boolean_t' },
    is_compliant: { kind: 'boolean', type: 'boolean_t' },
    is_managed: { kind: 'boolean', type: 'boolean_t' },
    is_mobile_account_active: { kind: 'boolean', type: 'boolean_t' },
    is_personal: { kind: 'boolean', type: 'boolean_t' },
    is_shared: { kind: 'boolean', type: 'boolean_t' },
    is_supervised: { kind: 'boolean', type: 'boolean_t' },
    is_trusted: { kind: 'boolean', type: 'boolean_t' },
    last_seen_time: { kind: 'long', type: 'timestamp_t' },
    location: { kind: 'record', type: 'location', of: () => locationRules },
    mac: { kind: 'string', type: 'mac_t', checks: macT },
    mac_vendor: { kind: 'string', type: 'string_t' },
    meid: { kind: 'string', type: 'string_t' },
    model: { kind: 'string', type: 'string_t' },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    name: { kind: 'string', type: 'string_t' },
    network_interfaces: {
      kind: 'record',
      type: 'network_interface',
      array: true,
      of: () => networkInterfaceRules,
    },
    org: { kind: 'record', type: 'organization', of: () => organizationRules },
    os: { kind: 'record', type: 'os', of: () => osRules },
    os_machine_uuid: { kind: 'string', type: 'uuid_t', checks: uuidT },
    owner: { kind: 'record', type: 'user', requirement: 'recommended', of: () => userRules },
    pool: { kind: 'record', type: 'group', of: () => groupRules },
    region: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    risk_level: { kind: 'string', type: 'string_t' },
    risk_level_id: { kind: 'integer', type: 'integer_t', sibling: 'risk_level', enum: riskLevelIdCaptions },
    risk_score: { kind: 'integer', type: 'integer_t' },
    subnet: { kind: 'string', type: 'subnet_t', checks: subnetT },
    subnet_uid: { kind: 'string', type: 'string_t' },
    type: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'type',
      enum: deviceTypeIdCaptions,
    },
    udid: { kind: 'string', type: 'string_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid_alt: { kind: 'string', type: 'string_t' },
    vendor_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    vlan_uid: { kind: 'string', type: 'string_t' },
    vpc_uid: { kind: 'string', type: 'string_t' },
    zone: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidDevice}; false leaves it open. */
export function proveDevice(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.agent_list
  if (x !== undefined) {
    if (!(proveAll(proveAgent, x, proof, depth - 1))) return false
    n++
  }
  x = v.autoscale_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.boot_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.boot_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.domain
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.eid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.first_seen_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.groups
  if (x !== undefined) {
    if (!(proveAll(proveGroup, x, proof, depth - 1))) return false
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
  x = v.hypervisor
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.iccid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.image
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveImage(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.imei
  if (false) n++
  else if (x !== undefined) return false
  x = v.imei_list
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
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
  x = v.ip
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(deviceRules, 'ip', x, proof, depth))) return false
    n++
  }
  x = v.is_backed_up
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_compliant
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_managed
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_mobile_account_active
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_personal
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_shared
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_supervised
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.is_trusted
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.last_seen_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.location
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveLocation(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.mac
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(deviceRules, 'mac', x, proof, depth))) return false
    n++
  }
  x = v.mac_vendor
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.meid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.model
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.network_interfaces
  if (x !== undefined) {
    if (!(proveAll(proveNetworkInterface, x, proof, depth - 1))) return false
    n++
  }
  x = v.org
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveOrganization(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.os
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveOs(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.os_machine_uuid
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(deviceRules, 'os_machine_uuid', x, proof, depth))) return false
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
  x = v.region
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.risk_level
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.risk_level_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (riskLevelIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.risk_score
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.subnet
  if (typeof x === 'string' && x.length <= 42) n++
  else if (x !== undefined) return false
  x = v.subnet_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (typeof x === 'number' && (deviceTypeIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.udid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid_alt
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vendor_name
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
  if (v.ip === undefined && v.uid === undefined && v.name === undefined && v.hostname === undefined && v.instance_uid === undefined && v.interface_uid === undefined && v.interface_name === undefined) return false
  if (!agrees(v.risk_level, v.risk_level_id, (riskLevelIdCaptions as Captions), 99)) return false
  if (!agrees(v.type, v.type_id, (deviceTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Device at `p` and returns the position after it. */
export function writeDevice(b: Buffer, p: number, v: Device | ValidDevice): number {
  checkRecord(v)
  if (v.agent_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.agent_list)
    for (const item of v.agent_list) {
      p = writeAgent(b, p, item)
    }
    b[p++] = 0
  }
  if (v.autoscale_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.autoscale_uid)
  }
  if (v.boot_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.boot_time)
  }
  if (v.boot_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.boot_uid)
  }
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
  if (v.domain === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.domain)
  }
  if (v.eid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.eid)
  }
  if (v.first_seen_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.first_seen_time)
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
  if (v.hypervisor === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.hypervisor)
  }
  if (v.iccid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.iccid)
  }
  if (v.image === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeImage(b, p, v.image)
  }
  if (v.imei === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.imei)
  }
  if (v.imei_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.imei_list)
    for (const item of v.imei_list) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
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
  if (v.ip === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.ip)
  }
  if (v.is_backed_up === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_backed_up)
  }
  if (v.is_compliant === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_compliant)
  }
  if (v.is_managed === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_managed)
  }
  if (v.is_mobile_account_active === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_mobile_account_active)
  }
  if (v.is_personal === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_personal)
  }
  if (v.is_shared === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_shared)
  }
  if (v.is_supervised === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_supervised)
  }
  if (v.is_trusted === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_trusted)
  }
  if (v.last_seen_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.last_seen_time)
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
  if (v.meid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.meid)
  }
  if (v.model === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.model)
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
  if (v.network_interfaces === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.network_interfaces)
    for (const item of v.network_interfaces) {
      p = writeNetworkInterface(b, p, item)
    }
    b[p++] = 0
  }
  if (v.org === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeOrganization(b, p, v.org)
  }
  if (v.os === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeOs(b, p, v.os)
  }
  if (v.os_machine_uuid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.os_machine_uuid)
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
  if (v.region === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.region)
  }
  if (v.risk_level === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.risk_level)
  }
  if (v.risk_level_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.risk_level_id)
  }
  if (v.risk_score === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.risk_score)
  }
  if (v.subnet === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.subnet)
  }
  if (v.subnet_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.subnet_uid)
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
  if (v.udid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.udid)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.uid_alt === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid_alt)
  }
  if (v.vendor_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vendor_name)
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
  return p
}

/** Reads one org.ocsf.Device. */
export function readDevice(r: Source, p: number): Device {
  const { b } = r
  const v = {} as Device
  if (b[p] === 0) p++
  else {
    v.agent_list = readArray(r, some(r, p), readAgent)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.autoscale_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.boot_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.boot_uid = readString(r, some(r, p))
    p = r.p
  }
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
    v.domain = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.eid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.first_seen_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.groups = readArray(r, some(r, p), readGroup)
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
    v.hypervisor = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.iccid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.image = readImage(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.imei = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.imei_list = readArray(r, some(r, p), readString)
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
    v.ip = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_backed_up = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_compliant = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_managed = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_mobile_account_active = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_personal = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_shared = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_supervised = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_trusted = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.last_seen_time = readLong(r, some(r, p))
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
    v.meid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.model = readString(r, some(r, p))
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
    v.network_interfaces = readArray(r, some(r, p), readNetworkInterface)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.org = readOrganization(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.os = readOs(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.os_machine_uuid = readString(r, some(r, p))
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
    v.region = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.risk_level = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.risk_level_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.risk_score = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.subnet = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.subnet_uid = readString(r, some(r, p))
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
    v.udid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid_alt = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vendor_name = readString(r, some(r, p))
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
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Device. */
export const deviceItem: ReaderItem = {
  name: 'org.ocsf.Device',
  read: readDevice,
  ocsf: {},
  of: () => [
    agentItem,
    groupItem,
    deviceHwInfoItem,
    imageItem,
    locationItem,
    networkInterfaceItem,
    organizationItem,
    osItem,
    userItem,
  ],
}
