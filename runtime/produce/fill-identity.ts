import { isPlainObject, ownProperty, type PlainObject } from '../plain-object.ts'
import { pointerStep } from '../validate/issue.ts'
import type { ItemRules } from '../validate/rules.ts'
import { type PublishIssue, type RecordIssueCode, recordIssue } from './publish-issue.ts'

/** The identity that record, headers and OCSF metadata share. */
export interface Identity {
  readonly tenant: string | undefined
  readonly correlationId: string
}

/** The OCSF event with the record's tenant and correlation id in its metadata, where the class has a place there. */
export function fillIdentity(rules: ItemRules, ocsf: PlainObject, identity: Identity): PlainObject {
  const known = ownRule(rules, 'metadata')?.attributes
  const metadata = ownProperty(ocsf, 'metadata') ?? {}
  if (known === undefined || !isPlainObject(metadata)) return ocsf
  const filled: { [name: string]: unknown } = { ...metadata }
  for (const [name, value] of pairs(identity)) {
    if (value !== undefined && known[name] !== undefined) filled[name] = ownProperty(metadata, name) ?? value
  }
  return { ...ocsf, metadata: filled }
}

/** An issue for each of tenant and correlation id on which record and metadata disagree. */
export function checkIdentity(field: string, ocsf: PlainObject, identity: Identity): PublishIssue[] {
  const metadata = ownProperty(ocsf, 'metadata')
  if (!isPlainObject(metadata)) return []
  return pairs(identity).flatMap(([name, value, code]) => {
    const given = ownProperty(metadata, name)
    if (given === undefined || given === value) return []
    const message = `the record says ${JSON.stringify(value) ?? 'nothing'}, the metadata ${textOf(given)}`
    const hint = 'give it once, in the record: it is copied into the metadata and the headers'
    return [recordIssue(code, `${pointerStep(field)}/metadata/${name}`, message, hint)]
  })
}

function pairs(identity: Identity): [name: string, value: string | undefined, code: RecordIssueCode][] {
  return [
    ['tenant_uid', identity.tenant, 'TENANT_MISMATCH'],
    ['correlation_uid', identity.correlationId, 'CORRELATION_MISMATCH'],
  ]
}

function ownRule(rules: ItemRules, name: string): ItemRules | undefined {
  return Object.hasOwn(rules.attributes, name) ? rules.attributes[name]?.of?.() : undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : `a ${typeof value}`
}
