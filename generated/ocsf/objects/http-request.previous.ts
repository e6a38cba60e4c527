// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readLong, readString, some } from '../../../runtime/index.ts'
import { readHttpHeader } from './http-header.ts'
import type { HttpRequest } from './http-request.ts'
import { readPreviousUrl } from './url.previous.ts'

export function readPreviousHttpRequest(r: Source, p: number): HttpRequest {
  const { b } = r
  const v = {} as HttpRequest
  if (b[p] === 0) p++
  else {
    v.args = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.http_headers = readArray(r, some(r, p), readHttpHeader)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.http_method = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.length = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.referrer = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.url = readPreviousUrl(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.user_agent = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.version = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.x_forwarded_for = readArray(r, some(r, p), readString)
    p = r.p
  }
  r.p = p
  return v
}
