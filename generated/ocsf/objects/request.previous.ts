// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readString, some } from '../../../runtime/index.ts'
import { readPreviousContainer } from './container.previous.ts'
import type { Request } from './request.ts'

export function readPreviousRequest(r: Source, p: number): Request {
  const { b } = r
  const v = {} as Request
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
    v.flags = readArray(r, some(r, p), readString)
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
