// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readString, some } from '../../../runtime/index.ts'
import { readPreviousKbArticle } from './kb-article.previous.ts'
import type { Remediation } from './remediation.ts'

export function readPreviousRemediation(r: Source, p: number): Remediation {
  const { b } = r
  const v = {} as Remediation
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.kb_article_list = readArray(r, some(r, p), readPreviousKbArticle)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.kb_articles = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.references = readArray(r, some(r, p), readString)
    p = r.p
  }
  r.p = p
  return v
}
