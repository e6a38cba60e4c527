// Made by ocsf-kafka from OCSF 1.8.0, object kb_article. Do not edit.

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
  isWhole,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { InstallStateId } from '../enums/install-state-id.ts'
import { installStateIdCaptions } from '../enums/install-state-id.ts'
import type { Os, ValidOs } from './os.ts'
import { osItem, osRules, proveOs, readOs, writeOs } from './os.ts'
import type { Product, ValidProduct } from './product.ts'
import { productItem, productRules, proveProduct, readProduct, writeProduct } from './product.ts'
import type { Timespan, ValidTimespan } from './timespan.ts'
import { proveTimespan, readTimespan, timespanItem, timespanRules, writeTimespan } from './timespan.ts'

/**
 * KB Article, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/kb_article
 */
export interface KbArticle {
  /** Average Timespan */
  avg_timespan?: Timespan | undefined
  /** Patch Bulletin */
  bulletin?: string | undefined
  /** Classification */
  classification?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Install State */
  install_state?: string | undefined
  /** Install State ID */
  install_state_id?: Open<InstallStateId> | undefined
  /** The patch is superseded. */
  is_superseded?: boolean | undefined
  /** OS */
  os?: Os | undefined
  /** Product */
  product?: Product | undefined
  /** Severity */
  severity?: string | undefined
  /** Size */
  size?: number | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Title */
  title?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link KbArticle} with what OCSF requires present. */
export interface ValidKbArticle {
  /** Average Timespan */
  avg_timespan?: ValidTimespan | undefined
  /** Patch Bulletin */
  bulletin?: string | undefined
  /** Classification */
  classification?: string | undefined
  /** Created Time */
  created_time?: number | undefined
  /** Install State */
  install_state?: string | undefined
  /** Install State ID */
  install_state_id?: InstallStateId | undefined
  /** The patch is superseded. */
  is_superseded?: boolean | undefined
  /** OS */
  os?: ValidOs | undefined
  /** Product */
  product?: ValidProduct | undefined
  /** Severity */
  severity?: string | undefined
  /** Size */
  size?: number | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Title */
  title?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** What OCSF demands of the object kb_article. */
export const kbArticleRules: ItemRules = {
  name: 'kb_article',
  constraints: { at_least_one: ['uid', 'src_url'] },
  unused: { datetime: ['created_time_dt'] },
  prove: proveKbArticle,
  attributes: {
    avg_timespan: { kind: 'record', type: 'timespan', of: () => timespanRules },
    bulletin: { kind: 'string', type: 'string_t' },
    classification: { kind: 'string', type: 'string_t' },
    created_time: { kind: 'long', type: 'timestamp_t' },
    install_state: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    install_state_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'install_state',
      enum: installStateIdCaptions,
    },
    is_superseded: { kind: 'boolean', type: 'boolean_t' },
    os: { kind: 'record', type: 'os', requirement: 'recommended', of: () => osRules },
    product: { kind: 'record', type: 'product', of: () => productRules },
    severity: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    size: { kind: 'long', type: 'long_t' },
    src_url: { kind: 'string', type: 'url_t' },
    title: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidKbArticle}; false leaves it open. */
export function proveKbArticle(v: Dictionary, proof: Proof, depth: number): boolean {
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
  x = v.severity
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
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
  else if (x !== undefined) return false
  if (v.uid === undefined && v.src_url === undefined) return false
  if (!agrees(v.install_state, v.install_state_id, (installStateIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.KbArticle at `p` and returns the position after it. */
export function writeKbArticle(b: Buffer, p: number, v: KbArticle | ValidKbArticle): number {
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
  if (v.severity === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.severity)
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

/** Reads one org.ocsf.KbArticle. */
export function readKbArticle(r: Source, p: number): KbArticle {
  const { b } = r
  const v = {} as KbArticle
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

/** What decoders of other versions know of org.ocsf.KbArticle. */
export const kbArticleItem: ReaderItem = {
  name: 'org.ocsf.KbArticle',
  read: readKbArticle,
  ocsf: {},
  of: () => [timespanItem, osItem, productItem],
}
