// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readLong, readString, some } from '../../../runtime/index.ts'
import type { NetworkConnectionInfo } from './network-connection-info.ts'
import { readSession } from './session.ts'

export function readPreviousNetworkConnectionInfo(r: Source, p: number): NetworkConnectionInfo {
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
