// Made by ocsf-kafka from OCSF 1.8.0, object compliance. Do not edit.

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
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Assessment, ValidAssessment } from './assessment.ts'
import {
  assessmentItem,
  assessmentRules,
  proveAssessment,
  readAssessment,
  writeAssessment,
} from './assessment.ts'
import type { Check, ValidCheck } from './check.ts'
import { checkItem, checkRules, proveCheck, readCheck, writeCheck } from './check.ts'
import type { KbArticle, ValidKbArticle } from './kb-article.ts'
import { kbArticleItem, kbArticleRules, readKbArticle, writeKbArticle } from './kb-article.ts'
import type { KeyValueObject, ValidKeyValueObject } from './key-value-object.ts'
import {
  keyValueObjectItem,
  keyValueObjectRules,
  proveKeyValueObject,
  readKeyValueObject,
  writeKeyValueObject,
} from './key-value-object.ts'

/**
 * Compliance, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/compliance
 */
export interface Compliance {
  /** Assessments */
  assessments?: readonly Assessment[] | undefined
  /** Category */
  category?: string | undefined
  /** Compliance Checks */
  checks?: readonly Check[] | undefined
  /**
   * Compliance Standard References
   * @deprecated since OCSF 1.5.0
   */
  compliance_references?: readonly KbArticle[] | undefined
  /**
   * Compliance Standards: Details
   * @deprecated since OCSF 1.5.0
   */
  compliance_standards?: readonly KbArticle[] | undefined
  /** Security Control */
  control?: string | undefined
  /** Control Parameters */
  control_parameters?: readonly KeyValueObject[] | undefined
  /** Description */
  desc?: string | undefined
  /** Compliance Requirements */
  requirements?: readonly string[] | undefined
  /** Compliance Standards: List */
  standards?: readonly string[] | undefined
  /** Status */
  status?: string | undefined
  /** Status Code */
  status_code?: string | undefined
  /**
   * Status Detail
   * @deprecated since OCSF 1.4.0; use status_details
   */
  status_detail?: string | undefined
  /** Status Details */
  status_details?: readonly string[] | undefined
  /** Status ID */
  status_id?: Open<ComplianceStatusId> | undefined
}

/** {@link Compliance} with what OCSF requires present. */
export interface ValidCompliance {
  /** Assessments */
  assessments?: readonly ValidAssessment[] | undefined
  /** Category */
  category?: string | undefined
  /** Compliance Checks */
  checks?: readonly ValidCheck[] | undefined
  /**
   * Compliance Standard References
   * @deprecated since OCSF 1.5.0
   */
  compliance_references?: readonly ValidKbArticle[] | undefined
  /**
   * Compliance Standards: Details
   * @deprecated since OCSF 1.5.0
   */
  compliance_standards?: readonly ValidKbArticle[] | undefined
  /** Security Control */
  control?: string | undefined
  /** Control Parameters */
  control_parameters?: readonly ValidKeyValueObject[] | undefined
  /** Description */
  desc?: string | undefined
  /** Compliance Requirements */
  requirements?: readonly string[] | undefined
  /** Compliance Standards: List */
  standards?: readonly string[] | undefined
  /** Status */
  status?: string | undefined
  /** Status Code */
  status_code?: string | undefined
  /**
   * Status Detail
   * @deprecated since OCSF 1.4.0; use status_details
   */
  status_detail?: string | undefined
  /** Status Details */
  status_details?: readonly string[] | undefined
  /** Status ID */
  status_id?: ComplianceStatusId | undefined
}

/** Status ID */
export const ComplianceStatusId = {
  Unknown: 0,
  Pass: 1,
  Warning: 2,
  Fail: 3,
  Other: 99,
} as const
export type ComplianceStatusId = (typeof ComplianceStatusId)[keyof typeof ComplianceStatusId]

/** The caption of each {@link ComplianceStatusId}. */
export const complianceStatusIdCaptions = {
  0: 'Unknown',
  1: 'Pass',
  2: 'Warning',
  3: 'Fail',
  99: 'Other',
} as const

/** What OCSF demands of the object compliance. */
export const complianceRules: ItemRules = {
  name: 'compliance',
  prove: proveCompliance,
  attributes: {
    assessments: { kind: 'record', type: 'assessment', array: true, of: () => assessmentRules },
    category: { kind: 'string', type: 'string_t' },
    checks: { kind: 'record', type: 'check', array: true, of: () => checkRules },
    compliance_references: {
      kind: 'record',
      type: 'kb_article',
      array: true,
      deprecated: { since: '1.5.0' },
      of: () => kbArticleRules,
    },
    compliance_standards: {
      kind: 'record',
      type: 'kb_article',
      array: true,
      deprecated: { since: '1.5.0' },
      of: () => kbArticleRules,
    },
    control: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    control_parameters: { kind: 'record', type: 'key_value_object', array: true, of: () => keyValueObjectRules },
    desc: { kind: 'string', type: 'string_t' },
    requirements: { kind: 'string', type: 'string_t', array: true },
    standards: { kind: 'string', type: 'string_t', array: true, requirement: 'recommended' },
    status: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    status_code: { kind: 'string', type: 'string_t' },
    status_detail: {
      kind: 'string',
      type: 'string_t',
      deprecated: { since: '1.4.0', replaced_by: ['status_details'] },
    },
    status_details: { kind: 'string', type: 'string_t', array: true },
    status_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'status',
      enum: complianceStatusIdCaptions,
    },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidCompliance}; false leaves it open. */
export function proveCompliance(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.assessments
  if (x !== undefined) {
    if (!(proveAll(proveAssessment, x, proof, depth - 1))) return false
    n++
  }
  x = v.category
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.checks
  if (x !== undefined) {
    if (!(proveAll(proveCheck, x, proof, depth - 1))) return false
    n++
  }
  x = v.compliance_references
  if (false) n++
  else if (x !== undefined) return false
  x = v.compliance_standards
  if (false) n++
  else if (x !== undefined) return false
  x = v.control
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.control_parameters
  if (x !== undefined) {
    if (!(proveAll(proveKeyValueObject, x, proof, depth - 1))) return false
    n++
  }
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.requirements
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
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
  x = v.status_code
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.status_detail
  if (false) n++
  else if (x !== undefined) return false
  x = v.status_details
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.status_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (complianceStatusIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  if (!agrees(v.status, v.status_id, (complianceStatusIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Compliance at `p` and returns the position after it. */
export function writeCompliance(b: Buffer, p: number, v: Compliance | ValidCompliance): number {
  checkRecord(v)
  if (v.assessments === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.assessments)
    for (const item of v.assessments) {
      p = writeAssessment(b, p, item)
    }
    b[p++] = 0
  }
  if (v.category === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.category)
  }
  if (v.checks === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.checks)
    for (const item of v.checks) {
      p = writeCheck(b, p, item)
    }
    b[p++] = 0
  }
  if (v.compliance_references === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.compliance_references)
    for (const item of v.compliance_references) {
      p = writeKbArticle(b, p, item)
    }
    b[p++] = 0
  }
  if (v.compliance_standards === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.compliance_standards)
    for (const item of v.compliance_standards) {
      p = writeKbArticle(b, p, item)
    }
    b[p++] = 0
  }
  if (v.control === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.control)
  }
  if (v.control_parameters === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.control_parameters)
    for (const item of v.control_parameters) {
      p = writeKeyValueObject(b, p, item)
    }
    b[p++] = 0
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.requirements === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.requirements)
    for (const item of v.requirements) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
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
  if (v.status_code === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.status_code)
  }
  if (v.status_detail === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.status_detail)
  }
  if (v.status_details === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.status_details)
    for (const item of v.status_details) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.status_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.status_id)
  }
  return p
}

/** Reads one org.ocsf.Compliance. */
export function readCompliance(r: Source, p: number): Compliance {
  const { b } = r
  const v = {} as Compliance
  if (b[p] === 0) p++
  else {
    v.assessments = readArray(r, some(r, p), readAssessment)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.category = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.checks = readArray(r, some(r, p), readCheck)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.compliance_references = readArray(r, some(r, p), readKbArticle)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.compliance_standards = readArray(r, some(r, p), readKbArticle)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.control = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.control_parameters = readArray(r, some(r, p), readKeyValueObject)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.requirements = readArray(r, some(r, p), readString)
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
    v.status_code = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status_detail = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status_details = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.status_id = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Compliance. */
export const complianceItem: ReaderItem = {
  name: 'org.ocsf.Compliance',
  read: readCompliance,
  ocsf: {},
  of: () => [assessmentItem, checkItem, kbArticleItem, keyValueObjectItem],
}
