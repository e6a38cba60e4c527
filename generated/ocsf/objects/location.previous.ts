// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readBoolean, readDouble, readString, some } from '../../../runtime/index.ts'
import type { Location } from './location.ts'

export function readPreviousLocation(r: Source, p: number): Location {
  const { b } = r
  const v = {} as Location
  if (b[p] === 0) p++
  else {
    v.city = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.continent = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.coordinates = readArray(r, some(r, p), readDouble)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.country = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_on_premises = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.isp = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.postal_code = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.provider = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.region = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
