// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readLong, readString, some } from '../../../runtime/index.ts'
import type { Url } from './url.ts'

export function readPreviousUrl(r: Source, p: number): Url {
  const { b } = r
  const v = {} as Url
  if (b[p] === 0) p++
  else {
    v.categories = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.category_ids = readArray(r, some(r, p), readLong)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.hostname = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.path = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.port = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.query_string = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.resource_type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.scheme = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.subdomain = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.url_string = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
