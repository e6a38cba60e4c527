// Made by ocsf-kafka from OCSF 1.8.0, object cve. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isTexts,
  isWhole,
  proveAll,
  readArray,
  readBranch,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Cvss, ValidCvss } from './cvss.ts'
import { cvssItem, cvssRules, proveCvss, readCvss, writeCvss } from './cvss.ts'
import type { Cwe, ValidCwe } from './cwe.ts'
import { cweItem, cweRules, proveCwe, readCwe, writeCwe } from './cwe.ts'
import type { Epss, ValidEpss } from './epss.ts'
import { epssItem, epssRules, proveEpss, readEpss, writeEpss } from './epss.ts'
import type { Product, ValidProduct } from './product.ts'
import { productItem, productRules, proveProduct, readProduct, writeProduct } from './product.ts'

/**
 * CVE, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/cve
 */
export interface Cve {
  /** Created Time */
  created_time?: number | undefined
  /** CVSS Score */
  cvss?: readonly Cvss[] | undefined
  /**
   * CWE
   * @deprecated since OCSF 1.4.0; use related_cwes
   */
  cwe?: Cwe | undefined
  /**
   * CWE UID
   * @deprecated since OCSF 1.1.0; use related_cwes
   */
  cwe_uid?: string | undefined
  /**
   * CWE URL
   * @deprecated since OCSF 1.1.0; use related_cwes
   */
  cwe_url?: string | undefined
  /** Description */
  desc?: string | undefined
  /** EPSS */
  epss?: Epss | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Product */
  product?: Product | undefined
  /** References */
  references?: readonly string[] | undefined
  /** Related CWEs */
  related_cwes?: readonly Cwe[] | undefined
  /** Title */
  title?: string | undefined
  /** Vulnerability Type */
  type?: string | undefined
  /** CVE ID */
  uid?: string | undefined
}

/** {@link Cve} with what OCSF requires present. */
export interface ValidCve {
  /** Created Time */
  created_time?: number | undefined
  /** CVSS Score */
  cvss?: readonly ValidCvss[] | undefined
  /**
   * CWE
   * @deprecated since OCSF 1.4.0; use related_cwes
   */
  cwe?: ValidCwe | undefined
  /**
   * CWE UID
   * @deprecated since OCSF 1.1.0; use related_cwes
   */
  cwe_uid?: string | undefined
  /**
   * CWE URL
   * @deprecated since OCSF 1.1.0; use related_cwes
   */
  cwe_url?: string | undefined
  /** Description */
  desc?: string | undefined
  /** EPSS */
  epss?: ValidEpss | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** Product */
  product?: ValidProduct | undefined
  /** References */
  references?: readonly string[] | undefined
  /** Related CWEs */
  related_cwes?: readonly ValidCwe[] | undefined
  /** Title */
  title?: string | undefined
  /** Vulnerability Type */
  type?: string | undefined
  /** CVE ID */
  uid: string
}

/** What OCSF demands of the object cve. */
export const cveRules: ItemRules = {
  name: 'cve',
  unused: { datetime: ['created_time_dt', 'modified_time_dt'] },
  prove: proveCve,
  attributes: {
    created_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    cvss: {
      kind: 'record',
      type: 'cvss',
      array: true,
      requirement: 'recommended',
      of: () => cvssRules,
    },
    cwe: {
      kind: 'record',
      type: 'cwe',
      deprecated: { since: '1.4.0', replaced_by: ['related_cwes'] },
      of: () => cweRules,
    },
    cwe_uid: {
      kind: 'string',
      type: 'string_t',
      deprecated: { since: '1.1.0', replaced_by: ['related_cwes'] },
    },
    cwe_url: {
      kind: 'string',
      type: 'url_t',
      deprecated: { since: '1.1.0', replaced_by: ['related_cwes'] },
    },
    desc: { kind: 'string', type: 'string_t' },
    epss: { kind: 'record', type: 'epss', of: () => epssRules },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    product: { kind: 'record', type: 'product', of: () => productRules },
    references: { kind: 'string', type: 'string_t', array: true, requirement: 'recommended' },
    related_cwes: { kind: 'record', type: 'cwe', array: true, of: () => cweRules },
    title: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    type: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidCve}; false leaves it open. */
export function proveCve(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.cvss
  if (x !== undefined) {
    if (!(proveAll(proveCvss, x, proof, depth - 1))) return false
    n++
  }
  x = v.cwe
  if (false) n++
  else if (x !== undefined) return false
  x = v.cwe_uid
  if (false) n++
  else if (x !== undefined) return false
  x = v.cwe_url
  if (false) n++
  else if (x !== undefined) return false
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.epss
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveEpss(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.product
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveProduct(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.references
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.related_cwes
  if (x !== undefined) {
    if (!(proveAll(proveCwe, x, proof, depth - 1))) return false
    n++
  }
  x = v.title
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Cve at `p` and returns the position after it. */
export function writeCve(b: Buffer, p: number, v: Cve | ValidCve): number {
  checkRecord(v)
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.cvss === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.cvss)
    for (const item of v.cvss) {
      p = writeCvss(b, p, item)
    }
    b[p++] = 0
  }
  if (v.cwe === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCwe(b, p, v.cwe)
  }
  if (v.cwe_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cwe_uid)
  }
  if (v.cwe_url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cwe_url)
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.epss === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeEpss(b, p, v.epss)
  }
  if (v.modified_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.modified_time)
  }
  if (v.product === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeProduct(b, p, v.product)
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
  if (v.related_cwes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.related_cwes)
    for (const item of v.related_cwes) {
      p = writeCwe(b, p, item)
    }
    b[p++] = 0
  }
  if (v.title === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.title)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Cve. */
export function readCve(r: Source, p: number): Cve {
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
      v.cvss = readArray(r, r.p, readCvss)
      break
    case 2:
      v.cvss = [readCvss(r, r.p)]
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
    v.related_cwes = readArray(r, some(r, p), readCwe)
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

/** What decoders of other versions know of org.ocsf.Cve. */
export const cveItem: ReaderItem = {
  name: 'org.ocsf.Cve',
  read: readCve,
  ocsf: { convert: { cvss: { 'org.ocsf.Cvss': (value: never, v: Cve) => [value] } } },
  of: () => [cvssItem, cweItem, epssItem, productItem],
}
