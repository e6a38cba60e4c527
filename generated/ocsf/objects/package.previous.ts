// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readLong, readString, some } from '../../../runtime/index.ts'
import type { Package } from './package.ts'

export function readPreviousPackage(r: Source, p: number): Package {
  const { b } = r
  const v = {} as Package
  if (b[p] === 0) p++
  else {
    v.architecture = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.epoch = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.license = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.purl = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.release = readString(r, some(r, p))
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
