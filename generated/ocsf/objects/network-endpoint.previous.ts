// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readLong, readString, some } from '../../../runtime/index.ts'
import { readPreviousDeviceHwInfo } from './device-hw-info.previous.ts'
import { readPreviousLocation } from './location.previous.ts'
import type { NetworkEndpoint } from './network-endpoint.ts'
import { readPreviousNetworkProxy } from './network-proxy.previous.ts'
import { readPreviousOs } from './os.previous.ts'

export function readPreviousNetworkEndpoint(r: Source, p: number): NetworkEndpoint {
  const { b } = r
  const v = {} as NetworkEndpoint
  if (b[p] === 0) p++
  else {
    v.domain = readString(r, some(r, p))
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
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.os = readPreviousOs(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.port = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.proxy_endpoint = readPreviousNetworkProxy(r, some(r, p))
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
  r.p = p
  return v
}
