// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readLong, readString, some } from '../../../runtime/index.ts'
import { readPreviousContainer } from './container.previous.ts'
import type { Response } from './response.ts'

export function readPreviousResponse(r: Source, p: number): Response {
  const { b } = r
  const v = {} as Response
  if (b[p] === 0) p++
  else {
    v.code = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.containers = readArray(r, some(r, p), readPreviousContainer)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.error = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.error_message = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.flags = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.message = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
