// Made by ocsf-kafka from OCSF 1.8.0, object affected_code. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, readLong, some, writeLong } from '../../../runtime/index.ts'
import type { File, ValidFile } from './file.ts'
import { fileItem, fileRules, proveFile, readFile, writeFile } from './file.ts'
import type { Remediation, ValidRemediation } from './remediation.ts'
import {
  proveRemediation,
  readRemediation,
  remediationItem,
  remediationRules,
  writeRemediation,
} from './remediation.ts'
import type { Rule, ValidRule } from './rule.ts'
import { proveRule, readRule, ruleItem, ruleRules, writeRule } from './rule.ts'
import type { User, ValidUser } from './user.ts'
import { proveUser, readUser, userItem, userRules, writeUser } from './user.ts'

/**
 * Affected Code, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/affected_code
 */
export interface AffectedCode {
  /** End Column */
  end_column?: number | undefined
  /** End Line */
  end_line?: number | undefined
  /** File */
  file?: File | undefined
  /** Owner */
  owner?: User | undefined
  /** Remediation Guidance */
  remediation?: Remediation | undefined
  /** Related Rule */
  rule?: Rule | undefined
  /** Start Column */
  start_column?: number | undefined
  /** Start Line */
  start_line?: number | undefined
}

/** {@link AffectedCode} with what OCSF requires present. */
export interface ValidAffectedCode {
  /** End Column */
  end_column?: number | undefined
  /** End Line */
  end_line?: number | undefined
  /** File */
  file: ValidFile
  /** Owner */
  owner?: ValidUser | undefined
  /** Remediation Guidance */
  remediation?: ValidRemediation | undefined
  /** Related Rule */
  rule?: ValidRule | undefined
  /** Start Column */
  start_column?: number | undefined
  /** Start Line */
  start_line?: number | undefined
}

/** What OCSF demands of the object affected_code. */
export const affectedCodeRules: ItemRules = {
  name: 'affected_code',
  prove: proveAffectedCode,
  attributes: {
    end_column: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    end_line: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    file: { kind: 'record', type: 'file', requirement: 'required', of: () => fileRules },
    owner: { kind: 'record', type: 'user', of: () => userRules },
    remediation: { kind: 'record', type: 'remediation', of: () => remediationRules },
    rule: { kind: 'record', type: 'rule', requirement: 'recommended', of: () => ruleRules },
    start_column: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    start_line: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAffectedCode}; false leaves it open. */
export function proveAffectedCode(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.end_column
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.end_line
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.file
  if (typeof x === 'object' && x !== null && proveFile(x as Dictionary, proof, depth - 1)) n++
  else return false
  x = v.owner
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.remediation
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveRemediation(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.rule
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveRule(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.start_column
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.start_line
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.AffectedCode at `p` and returns the position after it. */
export function writeAffectedCode(b: Buffer, p: number, v: AffectedCode | ValidAffectedCode): number {
  checkRecord(v)
  if (v.end_column === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.end_column)
  }
  if (v.end_line === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.end_line)
  }
  if (v.file === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFile(b, p, v.file)
  }
  if (v.owner === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.owner)
  }
  if (v.remediation === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeRemediation(b, p, v.remediation)
  }
  if (v.rule === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeRule(b, p, v.rule)
  }
  if (v.start_column === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.start_column)
  }
  if (v.start_line === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.start_line)
  }
  return p
}

/** Reads one org.ocsf.AffectedCode. */
export function readAffectedCode(r: Source, p: number): AffectedCode {
  const { b } = r
  const v = {} as AffectedCode
  if (b[p] === 0) p++
  else {
    v.end_column = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.end_line = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.file = readFile(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.owner = readUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.remediation = readRemediation(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.rule = readRule(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.start_column = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.start_line = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.AffectedCode. */
export const affectedCodeItem: ReaderItem = {
  name: 'org.ocsf.AffectedCode',
  read: readAffectedCode,
  ocsf: {},
  of: () => [fileItem, userItem, remediationItem, ruleItem],
}
