// Made by ocsf-kafka from OCSF 1.8.0, object api. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readString, some, writeString } from '../../../runtime/index.ts'
import type { Group, ValidGroup } from './group.ts'
import { groupItem, groupRules, proveGroup, readGroup, writeGroup } from './group.ts'
import type { Request, ValidRequest } from './request.ts'
import { proveRequest, readRequest, requestItem, requestRules, writeRequest } from './request.ts'
import type { Response, ValidResponse } from './response.ts'
import { proveResponse, readResponse, responseItem, responseRules, writeResponse } from './response.ts'
import type { Service, ValidService } from './service.ts'
import { proveService, readService, serviceItem, serviceRules, writeService } from './service.ts'
import type { Token, ValidToken } from './token.ts'
import { proveToken, readToken, tokenItem, tokenRules, writeToken } from './token.ts'

/**
 * API, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/api
 */
export interface Api {
  /** Group */
  group?: Group | undefined
  /** Operation */
  operation?: string | undefined
  /** API Request Details */
  request?: Request | undefined
  /** API Response Details */
  response?: Response | undefined
  /** Service */
  service?: Service | undefined
  /** Token */
  token?: Token | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Api} with what OCSF requires present. */
export interface ValidApi {
  /** Group */
  group?: ValidGroup | undefined
  /** Operation */
  operation: string
  /** API Request Details */
  request?: ValidRequest | undefined
  /** API Response Details */
  response?: ValidResponse | undefined
  /** Service */
  service?: ValidService | undefined
  /** Token */
  token?: ValidToken | undefined
  /** Version */
  version?: string | undefined
}

/** What OCSF demands of the object api. */
export const apiRules: ItemRules = {
  name: 'api',
  prove: proveApi,
  attributes: {
    group: { kind: 'record', type: 'group', of: () => groupRules },
    operation: { kind: 'string', type: 'string_t', requirement: 'required' },
    request: { kind: 'record', type: 'request', requirement: 'recommended', of: () => requestRules },
    response: {
      kind: 'record',
      type: 'response',
      requirement: 'recommended',
      of: () => responseRules,
    },
    service: { kind: 'record', type: 'service', of: () => serviceRules },
    token: { kind: 'record', type: 'token', of: () => tokenRules },
    version: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidApi}; false leaves it open. */
export function proveApi(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.group
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveGroup(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.operation
  if (typeof x === 'string') n++
  else return false
  x = v.request
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveRequest(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.response
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveResponse(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.service
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveService(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.token
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveToken(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Api at `p` and returns the position after it. */
export function writeApi(b: Buffer, p: number, v: Api | ValidApi): number {
  checkRecord(v)
  if (v.group === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeGroup(b, p, v.group)
  }
  if (v.operation === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.operation)
  }
  if (v.request === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeRequest(b, p, v.request)
  }
  if (v.response === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeResponse(b, p, v.response)
  }
  if (v.service === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeService(b, p, v.service)
  }
  if (v.token === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeToken(b, p, v.token)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Api. */
export function readApi(r: Source, p: number): Api {
  const { b } = r
  const v = {} as Api
  if (b[p] === 0) p++
  else {
    v.group = readGroup(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.operation = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.request = readRequest(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.response = readResponse(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.service = readService(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.token = readToken(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.version = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Api. */
export const apiItem: ReaderItem = {
  name: 'org.ocsf.Api',
  read: readApi,
  ocsf: {},
  of: () => [groupItem, requestItem, responseItem, serviceItem, tokenItem],
}
