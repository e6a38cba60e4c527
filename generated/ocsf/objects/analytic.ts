// Made by ocsf-kafka from OCSF 1.8.0, object analytic. Do not edit.

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
  beginRecord,
  checkRecord,
  endRecord,
  enter,
  isWhole,
  leave,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'

/**
 * Analytic, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/analytic
 */
export interface Analytic {
  /** Algorithm */
  algorithm?: string | undefined
  /** Category */
  category?: string | undefined
  /** Description */
  desc?: string | undefined
  /** Name */
  name?: string | undefined
  /**
   * Related Analytics
   * @deprecated since OCSF 1.0.0; use finding_info.related_analytics
   */
  related_analytics?: readonly Analytic[] | undefined
  /** State */
  state?: string | undefined
  /** State ID */
  state_id?: Open<AnalyticStateId> | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<AnalyticTypeId> | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Analytic} with what OCSF requires present. */
export interface ValidAnalytic {
  /** Algorithm */
  algorithm?: string | undefined
  /** Category */
  category?: string | undefined
  /** Description */
  desc?: string | undefined
  /** Name */
  name?: string | undefined
  /**
   * Related Analytics
   * @deprecated since OCSF 1.0.0; use finding_info.related_analytics
   */
  related_analytics?: readonly ValidAnalytic[] | undefined
  /** State */
  state?: string | undefined
  /** State ID */
  state_id?: AnalyticStateId | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id: AnalyticTypeId
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** State ID */
export const AnalyticStateId = {
  Unknown: 0,
  Active: 1,
  Suppressed: 2,
  Experimental: 3,
  Other: 99,
} as const
export type AnalyticStateId = (typeof AnalyticStateId)[keyof typeof AnalyticStateId]

/** The caption of each {@link AnalyticStateId}. */
export const analyticStateIdCaptions = {
  0: 'Unknown',
  1: 'Active',
  2: 'Suppressed',
  3: 'Experimental',
  99: 'Other',
} as const

/** Type ID */
export const AnalyticTypeId = {
  Unknown: 0,
  Rule: 1,
  Behavioral: 2,
  Statistical: 3,
  LearningMLDL: 4,
  Fingerprinting: 5,
  Tagging: 6,
  KeywordMatch: 7,
  RegularExpressions: 8,
  ExactDataMatch: 9,
  PartialDataMatch: 10,
  IndexedDataMatch: 11,
  Other: 99,
} as const
export type AnalyticTypeId = (typeof AnalyticTypeId)[keyof typeof AnalyticTypeId]

/** The caption of each {@link AnalyticTypeId}. */
export const analyticTypeIdCaptions = {
  0: 'Unknown',
  1: 'Rule',
  2: 'Behavioral',
  3: 'Statistical',
  4: 'Learning (ML/DL)',
  5: 'Fingerprinting',
  6: 'Tagging',
  7: 'Keyword Match',
  8: 'Regular Expressions',
  9: 'Exact Data Match',
  10: 'Partial Data Match',
  11: 'Indexed Data Match',
  99: 'Other',
} as const

/** What OCSF demands of the object analytic. */
export const analyticRules: ItemRules = {
  name: 'analytic',
  constraints: { at_least_one: ['name', 'uid'] },
  prove: proveAnalytic,
  attributes: {
    algorithm: { kind: 'string', type: 'string_t' },
    category: { kind: 'string', type: 'string_t' },
    desc: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    related_analytics: {
      kind: 'record',
      type: 'analytic',
      array: true,
      deprecated: { since: '1.0.0', replaced_by: ['finding_info.related_analytics'] },
      of: () => analyticRules,
    },
    state: { kind: 'string', type: 'string_t' },
    state_id: { kind: 'integer', type: 'integer_t', sibling: 'state', enum: analyticStateIdCaptions },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'type',
      enum: analyticTypeIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    version: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAnalytic}; false leaves it open. */
export function proveAnalytic(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.algorithm
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.category
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.related_analytics
  if (false) n++
  else if (x !== undefined) return false
  x = v.state
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.state_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (analyticStateIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (typeof x === 'number' && (analyticTypeIdCaptions as Captions)[x] !== undefined) n++
  else return false
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.name === undefined && v.uid === undefined) return false
  if (!agrees(v.state, v.state_id, (analyticStateIdCaptions as Captions), 99)) return false
  if (!agrees(v.type, v.type_id, (analyticTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Analytic at `p` and returns the position after it. */
export function writeAnalytic(b: Buffer, p: number, v: Analytic | ValidAnalytic): number {
  checkRecord(v)
  beginRecord()
  if (v.algorithm === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.algorithm)
  }
  if (v.category === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.category)
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
  if (v.related_analytics === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.related_analytics)
    for (const item of v.related_analytics) {
      p = writeAnalytic(b, p, item)
    }
    b[p++] = 0
  }
  if (v.state === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.state)
  }
  if (v.state_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.state_id)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.type_id)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  endRecord()
  return p
}

/** Reads one org.ocsf.Analytic. */
export function readAnalytic(r: Source, p: number): Analytic {
  enter(r, p)
  const { b } = r
  const v = {} as Analytic
  if (b[p] === 0) p++
  else {
    v.algorithm = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.category = readString(r, some(r, p))
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
    v.related_analytics = readArray(r, some(r, p), readAnalytic)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.state = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.state_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.version = readString(r, some(r, p))
    p = r.p
  }
  leave(r)
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Analytic. */
export const analyticItem: ReaderItem = { name: 'org.ocsf.Analytic', read: readAnalytic, ocsf: {}, of: () => [analyticItem] }
