// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readString, some } from '../../../runtime/index.ts'
import type { Idp } from './idp.ts'

export function readPreviousIdp(r: Source, p: number): Idp {
  const { b } = r
  const v = {} as Idp
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
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
