// Made by ocsf-kafka from OCSF 1.8.0, object cvss. Do not edit.

import type { Dictionary, ItemRules, Open, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  proveAll,
  proveAttribute,
  readArray,
  readDouble,
  readString,
  some,
  writeCount,
  writeDouble,
  writeString,
} from '../../../runtime/index.ts'
import type { Depth } from '../enums/depth.ts'
import { depthCaptions } from '../enums/depth.ts'
import type { Metric, ValidMetric } from './metric.ts'
import { metricItem, metricRules, proveMetric, readMetric, writeMetric } from './metric.ts'

/**
 * CVSS Score, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/cvss
 */
export interface Cvss {
  /** Base Score */
  base_score?: number | undefined
  /** CVSS Depth */
  depth?: Open<Depth> | undefined
  /** Metrics */
  metrics?: readonly Metric[] | undefined
  /** Overall Score */
  overall_score?: number | undefined
  /** Severity */
  severity?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Vector String */
  vector_string?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Cvss} with what OCSF requires present. */
export interface ValidCvss {
  /** Base Score */
  base_score: number
  /** CVSS Depth */
  depth?: Depth | undefined
  /** Metrics */
  metrics?: readonly ValidMetric[] | undefined
  /** Overall Score */
  overall_score?: number | undefined
  /** Severity */
  severity?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Vector String */
  vector_string?: string | undefined
  /** Vendor Name */
  vendor_name?: string | undefined
  /** Version */
  version: string
}

/** What OCSF demands of the object cvss. */
export const cvssRules: ItemRules = {
  name: 'cvss',
  prove: proveCvss,
  attributes: {
    base_score: { kind: 'float', type: 'float_t', requirement: 'required' },
    depth: { kind: 'string', type: 'string_t', requirement: 'recommended', enum: depthCaptions },
    metrics: { kind: 'record', type: 'metric', array: true, of: () => metricRules },
    overall_score: { kind: 'float', type: 'float_t', requirement: 'recommended' },
    severity: { kind: 'string', type: 'string_t' },
    src_url: { kind: 'string', type: 'url_t' },
    vector_string: { kind: 'string', type: 'string_t' },
    vendor_name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    version: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidCvss}; false leaves it open. */
export function proveCvss(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.base_score
  if (typeof x === 'number' && Number.isFinite(x)) n++
  else return false
  x = v.depth
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(cvssRules, 'depth', x, proof, depth))) return false
    n++
  }
  x = v.metrics
  if (x !== undefined) {
    if (!(proveAll(proveMetric, x, proof, depth - 1))) return false
    n++
  }
  x = v.overall_score
  if (typeof x === 'number' && Number.isFinite(x)) n++
  else if (x !== undefined) return false
  x = v.severity
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.src_url
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vector_string
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.vendor_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Cvss at `p` and returns the position after it. */
export function writeCvss(b: Buffer, p: number, v: Cvss | ValidCvss): number {
  checkRecord(v)
  if (v.base_score === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDouble(b, p, v.base_score)
  }
  if (v.depth === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.depth)
  }
  if (v.metrics === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.metrics)
    for (const item of v.metrics) {
      p = writeMetric(b, p, item)
    }
    b[p++] = 0
  }
  if (v.overall_score === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDouble(b, p, v.overall_score)
  }
  if (v.severity === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.severity)
  }
  if (v.src_url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.src_url)
  }
  if (v.vector_string === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vector_string)
  }
  if (v.vendor_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.vendor_name)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Cvss. */
export function readCvss(r: Source, p: number): Cvss {
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
    v.src_url = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vector_string = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.vendor_name = readString(r, some(r, p))
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

/** What decoders of other versions know of org.ocsf.Cvss. */
export const cvssItem: ReaderItem = { name: 'org.ocsf.Cvss', read: readCvss, ocsf: {}, of: () => [metricItem] }
