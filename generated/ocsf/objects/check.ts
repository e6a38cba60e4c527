// Made by ocsf-kafka from OCSF 1.8.0, object check. Do not edit.

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
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { SeverityId } from '../enums/severity-id.ts'
import { severityIdCaptions } from '../enums/severity-id.ts'
import type { ResourceDetails, ValidResourceDetails } from './resource-details.ts'
import {
  proveResourceDetails,
  readResourceDetails,
  resourceDetailsItem,
  resourceDetailsRules,
  writeResourceDetails,
} from './resource-details.ts'

/**
 * Check, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/check
 */
export interface Check {
  /** Description */
  desc?: string | undefined
  /** Name */
  name?: string | undefined
  /** Resource */
  resource?: ResourceDetails | undefined
  /** Severity */
  severity?: string | undefined
  /** Severity ID */
  severity_id?: Open<SeverityId> | undefined
  /** Compliance Standards: List */
  standards?: readonly string[] | undefined
  /** Status */
  status?: string | undefined
  /** Status ID */
  status_id?: Open<CheckStatusId> | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Check} with what OCSF requires present. */
export interface ValidCheck {
  /** Description */
  desc?: string | undefined
  /** Name */
  name?: string | undefined
  /** Resource */
  resource?: ValidResourceDetails | undefined
  /** Severity */
  severity?: string | undefined
  /** Severity ID */
  severity_id?: SeverityId | undefined
  /** Compliance Standards: List */
  standards?: readonly string[] | undefined
  /** Status */
  status?: string | undefined
  /** Status ID */
  status_id?: CheckStatusId | undefined
  /** Unique ID */
  uid?: string | undefined
  /** Version */
  version?: string | undefined
}

/** Status ID */
export const CheckStatusId = {
  Unknown: 0,
  Pass: 1,
  Warning: 2,
  Fail: 3,
  Other: 99,
} as const
export type CheckStatusId = (typeof CheckStatusId)[keyof typeof CheckStatusId]

/** The caption of each {@link CheckStatusId}. */
export const checkStatusIdCaptions = {
  0: 'Unknown',
  1: 'Pass',
  2: 'Warning',
  3: 'Fail',
  99: 'Other',
} as const

/** What OCSF demands of the object check. */
export const checkRules: ItemRules = {
  name: 'check',
  prove: proveCheck,
  attributes: {
    desc: { kind: 'string', type: 'string_t' },
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    resource: { kind: 'record', type: 'resource_details', of: () => resourceDetailsRules },
    severity: { kind: 'string', type: 'string_t' },
    severity_id: { kind: 'integer', type: 'integer_t', sibling: 'severity', enum: severityIdCaptions },
    standards: { kind: 'string', type: 'string_t', array: true, requirement: 'recommended' },
    status: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    status_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'status',
      enum: checkStatusIdCaptions,
    },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    version: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidCheck}; false leaves it open. */
export function proveCheck(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.resource
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveResourceDetails(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.severity
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.severity_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (severityIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.standards
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.status
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.status_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (checkStatusIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.version
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (!agrees(v.severity, v.severity_id, (severityIdCaptions as Captions), 99)) return false
  if (!agrees(v.status, v.status_id, (checkStatusIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Check at `p` and returns the position after it. */
export function writeCheck(b: Buffer, p: number, v: Check | ValidCheck): number {
  checkRecord(v)
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
  if (v.resource === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeResourceDetails(b, p, v.resource)
  }
  if (v.severity === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.severity)
  }
  if (v.severity_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.severity_id)
  }
  if (v.standards === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.standards)
    for (const item of v.standards) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.status === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.status)
  }
  if (v.status_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.status_id)
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
  return p
}

/** Reads one org.ocsf.Check. */
export function readCheck(r: Source, p: number): Check {
  const { b } = r
  const v = {} as Check
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
    v.resource = readResourceDetails(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.severity = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.severity_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.standards = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status_id = readLong(r, some(r, p))
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
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Check. */
export const checkItem: ReaderItem = { name: 'org.ocsf.Check', read: readCheck, ocsf: {}, of: () => [resourceDetailsItem] }
