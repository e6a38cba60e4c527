// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readBoolean, readLong, readString, some } from '../../../runtime/index.ts'
import { readPreviousDeviceHwInfo } from './device-hw-info.previous.ts'
import type { Device } from './device.ts'
import { readPreviousGroup } from './group.previous.ts'
import { readPreviousImage } from './image.previous.ts'
import { readPreviousLocation } from './location.previous.ts'
import { readPreviousNetworkInterface } from './network-interface.previous.ts'
import { readOrganization } from './organization.ts'
import { readPreviousOs } from './os.previous.ts'

export function readPreviousDevice(r: Source, p: number): Device {
  const { b } = r
  const v = {} as Device
  if (b[p] === 0) p++
  else {
    v.autoscale_uid = readString(r, some(r, p))
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
    v.first_seen_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.groups = readArray(r, some(r, p), readPreviousGroup)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hostname = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hw_info = readPreviousDeviceHwInfo(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hypervisor = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.image = readPreviousImage(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.imei = readString(r, some(r, p))
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
    v.is_personal = readBoolean(r, some(r, p))
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
    v.location = readPreviousLocation(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.mac = readString(r, some(r, p))
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
    v.network_interfaces = readArray(r, some(r, p), readPreviousNetworkInterface)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.org = readOrganization(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.os = readPreviousOs(r, some(r, p))
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
