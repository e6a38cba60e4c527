// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readString, some } from '../../../runtime/index.ts'
import type { Enrichment } from './enrichment.ts'

export function readPreviousEnrichment(r: Source, p: number): Enrichment {
  const { b } = r
  const v = {} as Enrichment
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.provider = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.value = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}
