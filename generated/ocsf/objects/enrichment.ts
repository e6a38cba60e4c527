// Made by ocsf-kafka from OCSF 1.8.0, object enrichment. Do not edit.

import type {
  Dictionary,
  ItemRules,
  JsonInput,
  JsonText,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  proveAttribute,
  readLong,
  readString,
  some,
  writeJson,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Reputation, ValidReputation } from './reputation.ts'
import {
  proveReputation,
  readReputation,
  reputationItem,
  reputationRules,
  writeReputation,
} from './reputation.ts'

/**
 * Enrichment, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/enrichment
 */
export interface Enrichment {
  /** Created Time */
  created_time?: number | undefined
  /** Data */
  data?: JsonText | undefined
  /** Description */
  desc?: string | undefined
  /** Name */
  name?: string | undefined
  /** Provider */
  provider?: string | undefined
  /** Reputation Scores */
  reputation?: Reputation | undefined
  /** Short Description */
  short_desc?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Type */
  type?: string | undefined
  /** Value */
  value?: string | undefined
}

/** {@link Enrichment} with what OCSF requires present. */
export interface ValidEnrichment {
  /** Created Time */
  created_time?: number | undefined
  /** Data */
  data: JsonInput
  /** Description */
  desc?: string | undefined
  /** Name */
  name: string
  /** Provider */
  provider?: string | undefined
  /** Reputation Scores */
  reputation?: ValidReputation | undefined
  /** Short Description */
  short_desc?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Type */
  type?: string | undefined
  /** Value */
  value: string
}

/** What OCSF demands of the object enrichment. */
export const enrichmentRules: ItemRules = {
  name: 'enrichment',
  unused: { datetime: ['created_time_dt'] },
  prove: proveEnrichment,
  attributes: {
    created_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    data: { kind: 'json', type: 'json_t', requirement: 'required' },
    desc: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'required' },
    provider: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    reputation: { kind: 'record', type: 'reputation', of: () => reputationRules },
    short_desc: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    src_url: { kind: 'string', type: 'url_t', requirement: 'recommended' },
    type: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    value: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidEnrichment}; false leaves it open. */
export function proveEnrichment(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.created_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.data
  if (x !== undefined && proveAttribute(enrichmentRules, 'data', x, proof, depth)) n++
  else return false
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else return false
  x = v.provider
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.reputation
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveReputation(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.short_desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.src_url
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.value
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Enrichment at `p` and returns the position after it. */
export function writeEnrichment(b: Buffer, p: number, v: Enrichment | ValidEnrichment): number {
  checkRecord(v)
  if (v.created_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.created_time)
  }
  if (v.data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.data)
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.provider === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.provider)
  }
  if (v.reputation === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeReputation(b, p, v.reputation)
  }
  if (v.short_desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.short_desc)
  }
  if (v.src_url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.src_url)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.value === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.value)
  }
  return p
}

/** Reads one org.ocsf.Enrichment. */
export function readEnrichment(r: Source, p: number): Enrichment {
  const { b } = r
  const v = {} as Enrichment
  if (b[p] === 0) p++
  else {
    v.created_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
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
    v.reputation = readReputation(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.short_desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.src_url = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Enrichment. */
export const enrichmentItem: ReaderItem = {
  name: 'org.ocsf.Enrichment',
  read: readEnrichment,
  ocsf: {},
  of: () => [reputationItem],
}
