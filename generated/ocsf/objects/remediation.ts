// Made by ocsf-kafka from OCSF 1.8.0, object remediation. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isTexts,
  isWhole,
  proveAll,
  readArray,
  readString,
  some,
  writeCount,
  writeString,
} from '../../../runtime/index.ts'
import type { CisControl, ValidCisControl } from './cis-control.ts'
import {
  cisControlItem,
  cisControlRules,
  proveCisControl,
  readCisControl,
  writeCisControl,
} from './cis-control.ts'
import type { KbArticle, ValidKbArticle } from './kb-article.ts'
import { kbArticleItem, kbArticleRules, proveKbArticle, readKbArticle, writeKbArticle } from './kb-article.ts'

/**
 * Remediation, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/remediation
 */
export interface Remediation {
  /** CIS Controls */
  cis_controls?: readonly CisControl[] | undefined
  /** Description */
  desc?: string | undefined
  /** Knowledgebase Articles */
  kb_article_list?: readonly KbArticle[] | undefined
  /**
   * Knowledgebase Articles
   * @deprecated since OCSF 1.1.0; use kb_article_list
   */
  kb_articles?: readonly string[] | undefined
  /** References */
  references?: readonly string[] | undefined
}

/** {@link Remediation} with what OCSF requires present. */
export interface ValidRemediation {
  /** CIS Controls */
  cis_controls?: readonly ValidCisControl[] | undefined
  /** Description */
  desc: string
  /** Knowledgebase Articles */
  kb_article_list?: readonly ValidKbArticle[] | undefined
  /**
   * Knowledgebase Articles
   * @deprecated since OCSF 1.1.0; use kb_article_list
   */
  kb_articles?: readonly string[] | undefined
  /** References */
  references?: readonly string[] | undefined
}

/** What OCSF demands of the object remediation. */
export const remediationRules: ItemRules = {
  name: 'remediation',
  prove: proveRemediation,
  attributes: {
    cis_controls: { kind: 'record', type: 'cis_control', array: true, of: () => cisControlRules },
    desc: { kind: 'string', type: 'string_t', requirement: 'required' },
    kb_article_list: { kind: 'record', type: 'kb_article', array: true, of: () => kbArticleRules },
    kb_articles: {
      kind: 'string',
      type: 'string_t',
      array: true,
      deprecated: { since: '1.1.0', replaced_by: ['kb_article_list'] },
    },
    references: { kind: 'string', type: 'string_t', array: true },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidRemediation}; false leaves it open. */
export function proveRemediation(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.cis_controls
  if (x !== undefined) {
    if (!(proveAll(proveCisControl, x, proof, depth - 1))) return false
    n++
  }
  x = v.desc
  if (typeof x === 'string') n++
  else return false
  x = v.kb_article_list
  if (x !== undefined) {
    if (!(proveAll(proveKbArticle, x, proof, depth - 1))) return false
    n++
  }
  x = v.kb_articles
  if (false) n++
  else if (x !== undefined) return false
  x = v.references
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Remediation at `p` and returns the position after it. */
export function writeRemediation(b: Buffer, p: number, v: Remediation | ValidRemediation): number {
  checkRecord(v)
  if (v.cis_controls === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.cis_controls)
    for (const item of v.cis_controls) {
      p = writeCisControl(b, p, item)
    }
    b[p++] = 0
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.kb_article_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.kb_article_list)
    for (const item of v.kb_article_list) {
      p = writeKbArticle(b, p, item)
    }
    b[p++] = 0
  }
  if (v.kb_articles === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.kb_articles)
    for (const item of v.kb_articles) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.references === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.references)
    for (const item of v.references) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  return p
}

/** Reads one org.ocsf.Remediation. */
export function readRemediation(r: Source, p: number): Remediation {
  const { b } = r
  const v = {} as Remediation
  if (b[p] === 0) p++
  else {
    v.cis_controls = readArray(r, some(r, p), readCisControl)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.kb_article_list = readArray(r, some(r, p), readKbArticle)
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

/** What decoders of other versions know of org.ocsf.Remediation. */
export const remediationItem: ReaderItem = {
  name: 'org.ocsf.Remediation',
  read: readRemediation,
  ocsf: {},
  of: () => [cisControlItem, kbArticleItem],
}
