// Made by ocsf-kafka from OCSF 1.8.0, object api. Do not edit.

import type { ItemRules, Source } from '../../../runtime/index.ts'
import { readBranch, readString, writeString } from '../../../runtime/index.ts'
import type { Group, ValidGroup } from './group.ts'
import { groupRules, readGroup, writeGroup } from './group.ts'
import type { Request, ValidRequest } from './request.ts'
import { readRequest, requestRules, writeRequest } from './request.ts'
import type { Response, ValidResponse } from './response.ts'
import { readResponse, responseRules, writeResponse } from './response.ts'
import type { Service, ValidService } from './service.ts'
import { readService, serviceRules, writeService } from './service.ts'
import type { Token, ValidToken } from './token.ts'
import { readToken, tokenRules, writeToken } from './token.ts'

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

/** Writes the Avro encoding of org.ocsf.Api at `p` and returns the position after it. */
export function writeApi(b: Buffer, p: number, v: Api | ValidApi): number {
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
export function readApi(r: Source): Api {
  const v = {} as Api
  if (readBranch(r, 2) === 1) v.group = readGroup(r)
  if (readBranch(r, 2) === 1) v.operation = readString(r)
  if (readBranch(r, 2) === 1) v.request = readRequest(r)
  if (readBranch(r, 2) === 1) v.response = readResponse(r)
  if (readBranch(r, 2) === 1) v.service = readService(r)
  if (readBranch(r, 2) === 1) v.token = readToken(r)
  if (readBranch(r, 2) === 1) v.version = readString(r)
  return v
}
