// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readBranch, readLong, readString, some } from '../../../runtime/index.ts'
import type { Cve } from './cve.ts'
import { readPreviousCvss } from './cvss.previous.ts'
import { readCwe } from './cwe.ts'
import { readEpss } from './epss.ts'
import { readProduct } from './product.ts'

export function readPreviousCve(r: Source, p: number): Cve {
  const { b } = r
  const v = {} as Cve
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  switch (readBranch(r, p, 3)) {
    case 0:
      break
    case 1:
      v.cvss = readArray(r, r.p, readPreviousCvss)
      break
    case 2:
      v.cvss = [readPreviousCvss(r, r.p)]
      break
  }
  p = r.p
  if (b[p] === 0) p++
  else {
    v.cwe = readCwe(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cwe_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cwe_url = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.epss = readEpss(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.product = readProduct(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.references = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.title = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
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
