// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { enter, leave, readArray, readLong, readString, some } from '../../../runtime/index.ts'
import type { Analytic } from './analytic.ts'

export function readPreviousAnalytic(r: Source, p: number): Analytic {
  enter(r, p)
  const { b } = r
  const v = {} as Analytic
  if (b[p] === 0) p++
  else {
    v.category = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.related_analytics = readArray(r, some(r, p), readPreviousAnalytic)
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
    v.version = readString(r, some(r, p))
    p = r.p
  }
  leave(r)
  r.p = p
  return v
}
