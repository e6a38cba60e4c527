// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readString, some } from '../../../runtime/index.ts'
import { readPreviousActor } from './actor.previous.ts'
import { readPreviousApi } from './api.previous.ts'
import { readDnsQuery } from './dns-query.ts'
import type { Evidences } from './evidences.ts'
import { readPreviousFile } from './file.previous.ts'
import { readPreviousNetworkConnectionInfo } from './network-connection-info.previous.ts'
import { readPreviousNetworkEndpoint } from './network-endpoint.previous.ts'
import { readPreviousProcess } from './process.previous.ts'

export function readPreviousEvidences(r: Source, p: number): Evidences {
  const { b } = r
  const v = {} as Evidences
  if (b[p] === 0) p++
  else {
    v.actor = readPreviousActor(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.api = readPreviousApi(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.connection_info = readPreviousNetworkConnectionInfo(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.dst_endpoint = readPreviousNetworkEndpoint(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.file = readPreviousFile(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.process = readPreviousProcess(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.query = readDnsQuery(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.src_endpoint = readPreviousNetworkEndpoint(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
