// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readBoolean, readLong, readString, some } from '../../../runtime/index.ts'
import type { KbArticle } from './kb-article.ts'
import { readPreviousOs } from './os.previous.ts'
import { readProduct } from './product.ts'

export function readPreviousKbArticle(r: Source, p: number): KbArticle {
  const { b } = r
  const v = {} as KbArticle
  if (b[p] === 0) p++
  else {
    v.bulletin = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.classification = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_superseded = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.os = readPreviousOs(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.product = readProduct(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.severity = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.size = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.src_url = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.title = readString(r, some(r, p))
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
