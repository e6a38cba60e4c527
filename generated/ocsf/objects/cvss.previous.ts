// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readDouble, readString, some } from '../../../runtime/index.ts'
import type { Cvss } from './cvss.ts'
import { readMetric } from './metric.ts'

export function readPreviousCvss(r: Source, p: number): Cvss {
  const { b } = r
  const v = {} as Cvss
  if (b[p] === 0) p++
  else {
    v.base_score = readDouble(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.depth = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.metrics = readArray(r, some(r, p), readMetric)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.overall_score = readDouble(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.severity = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vector_string = readString(r, some(r, p))
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
