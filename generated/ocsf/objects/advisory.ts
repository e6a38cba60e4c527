// Made by ocsf-kafka from OCSF 1.8.0, object advisory. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  isTexts,
  isWhole,
  proveAll,
  readArray,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { InstallStateId } from '../enums/install-state-id.ts'
import { installStateIdCaptions } from '../enums/install-state-id.ts'
import type { Cve, ValidCve } from './cve.ts'
import { cveItem, cveRules, proveCve, readCve, writeCve } from './cve.ts'
import type { Cwe, ValidCwe } from './cwe.ts'
import { cweItem, cweRules, proveCwe, readCwe, writeCwe } from './cwe.ts'
import type { Os, ValidOs } from './os.ts'
import { osItem, osRules, proveOs, readOs, writeOs } from './os.ts'
import type { Product, ValidProduct } from './product.ts'
import { productItem, productRules, proveProduct, readProduct, writeProduct } from './product.ts'
import type { Timespan, ValidTimespan } from './timespan.ts'
import { proveTimespan, readTimespan, timespanItem, timespanRules, writeTimespan } from './timespan.ts'

/**
 * Advisory, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/advisory
 */
export interface Advisory {
  /** Average Timespan */
  avg_timespan?: Timespan | undefined
  /** Patch Bulletin */
  bulletin?: string | undefined
  /** Classification */
  classification?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Description */
  desc?: string | undefined
  /** Install State */
  install_state?: string | undefined
  /** Install State ID */
  install_state_id?: Open<InstallStateId> | undefined
  /** The patch is superseded. */
  is_superseded?: boolean | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** OS */
  os?: Os | undefined
  /** Product */
  product?: Product | undefined
  /** References */
  references?: readonly string[] | undefined
  /** Related CVEs */
  related_cves?: readonly Cve[] | undefined
  /** Related CWEs */
  related_cwes?: readonly Cwe[] | undefined
  /** Size */
  size?: number | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Title */
  title?: string | undefined
  /** Advisory ID */
  uid?: string | undefined
}

/** {@link Advisory} with what OCSF requires present. */
export interface ValidAdvisory {
  /** Average Timespan */
  avg_timespan?: ValidTimespan | undefined
  /** Patch Bulletin */
  bulletin?: string | undefined
  /** Classification */
  classification?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Description */
  desc?: string | undefined
  /** Install State */
  install_state?: string | undefined
  /** Install State ID */
  install_state_id?: InstallStateId | undefined
  /** The patch is superseded. */
  is_superseded?: boolean | undefined
  /** Modified Time */
  modified_time?: number | undefined
  /** OS */
  os?: ValidOs | undefined
  /** Product */
  product?: ValidProduct | undefined
  /** References */
  references?: readonly string[] | undefined
  /** Related CVEs */
  related_cves?: readonly ValidCve[] | undefined
  /** Related CWEs */
  related_cwes?: readonly ValidCwe[] | undefined
  /** Size */
  size?: number | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Title */
  title?: string | undefined
  /** Advisory ID */
  uid: string
}

/** What OCSF demands of the object advisory. */
export const advisoryRules: ItemRules = {
  name: 'advisory',
  unused: { datetime: ['created_time_dt', 'modified_time_dt'] },
  prove: proveAdvisory,
  attributes: {
    avg_timespan: { kind: 'record', type: 'timespan', of: () => timespanRules },
    bulletin: { kind: 'string', type: 'string_t' },
    classification: { kind: 'string', type: 'string_t' },
    created_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    desc: { kind: 'string', type: 'string_t' },
    install_state: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    install_state_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'install_state',
      enum: installStateIdCaptions,
    },
    is_superseded: { kind: 'boolean', type: 'boolean_t' },
    modified_time: { kind: 'long', type: 'timestamp_t' },
    os: { kind: 'record', type: 'os', requirement: 'recommended', of: () => osRules },
    product: { kind: 'record', type: 'product', of: () => productRules },
    references: { kind: 'string', type: 'string_t', array: true, requirement: 'recommended' },
    related_cves: { kind: 'record', type: 'cve', array: true, of: () => cveRules },
    related_cwes: { kind: 'record', type: 'cwe', array: true, of: () => cweRules },
    size: { kind: 'long', type: 'long_t' },
    src_url: { kind: 'string', type: 'url_t' },
    title: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAdvisory}; false leaves it open. */
export function proveAdvisory(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.avg_timespan
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveTimespan(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.bulletin
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.classification
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.install_state
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.install_state_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (installStateIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.is_superseded
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.modified_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.os
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveOs(x as Dictionary, proof, depth - 1))) return false
    n++
  }
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
  x = v.related_cves
  if (x !== undefined) {
    if (!(proveAll(proveCve, x, proof, depth - 1))) return false
    n++
  }
  x = v.related_cwes
  if (x !== undefined) {
    if (!(proveAll(proveCwe, x, proof, depth - 1))) return false
    n++
  }
  x = v.size
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.src_url
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.title
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.uid
  if (typeof x === 'string') n++
  else return false
  if (!agrees(v.install_state, v.install_state_id, (installStateIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Advisory at `p` and returns the position after it. */
export function writeAdvisory(b: Buffer, p: number, v: Advisory | ValidAdvisory): number {
  checkRecord(v)
  if (v.avg_timespan === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeTimespan(b, p, v.avg_timespan)
  }
  if (v.bulletin === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.bulletin)
  }
  if (v.classification === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.classification)
  }
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.install_state === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.install_state)
  }
  if (v.install_state_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.install_state_id)
  }
  if (v.is_superseded === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_superseded)
  }
  if (v.modified_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.modified_time)
  }
  if (v.os === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeOs(b, p, v.os)
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
  if (v.related_cves === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.related_cves)
    for (const item of v.related_cves) {
      p = writeCve(b, p, item)
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
  if (v.size === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.size)
  }
  if (v.src_url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.src_url)
  }
  if (v.title === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.title)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Advisory. */
export function readAdvisory(r: Source, p: number): Advisory {
  const { b } = r
  const v = {} as Advisory
  if (b[p] === 0) p++
  else {
    v.avg_timespan = readTimespan(r, some(r, p))
    p = r.p
  }
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
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.install_state = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.install_state_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_superseded = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.modified_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.os = readOs(r, some(r, p))
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
    v.related_cves = readArray(r, some(r, p), readCve)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.related_cwes = readArray(r, some(r, p), readCwe)
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

/** What decoders of other versions know of org.ocsf.Advisory. */
export const advisoryItem: ReaderItem = {
  name: 'org.ocsf.Advisory',
  read: readAdvisory,
  ocsf: {},
  of: () => [timespanItem, osItem, productItem, cveItem, cweItem],
}
