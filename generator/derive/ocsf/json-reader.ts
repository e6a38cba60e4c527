import type { Finding } from '../../diagnostic.ts'
import type { DiagnosticCode } from '../../diagnostic-codes.ts'
import type { Json, JsonObject } from '../../model/release.ts'
import { pointer } from '../../pointer.ts'
import type { Source } from './definition.ts'

/** Steps of a pointer inside a definition file. */
export type Steps = readonly string[]

/** Where findings about one file go. */
export interface FileContext {
  readonly source: Source
  readonly findings: Finding[]
}

/** An error (or a warning) at `steps` inside the definition file `source`. */
export function definitionError(
  source: Source,
  code: DiagnosticCode,
  steps: Steps,
  message: string,
  extra: { readonly hint?: string | undefined; readonly at?: 'key'; readonly severity?: 'warning' } = {},
): Finding {
  const finding: Finding = {
    code,
    severity: extra.severity ?? 'error',
    file: source.file,
    pointer: source.pointer + pointer(...steps),
    message,
  }
  return {
    ...finding,
    ...(extra.hint === undefined ? undefined : { hint: extra.hint }),
    ...(extra.at && { at: extra.at }),
  }
}

/** Whether a JSON value is an object (not an array). */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reports an attribute that generated code couldn't hold; whether the name is fine. */
export function checkAttributeName(file: FileContext, at: Steps, name: string): boolean {
  if (name !== '__proto__') return true
  const message = '"__proto__" can\'t be the name of an attribute: JavaScript has a meaning of its own for it'
  const extra = { at: 'key', hint: 'give it another name, such as "proto"' } as const
  file.findings.push(definitionError(file.source, 'OCSF_BAD_DEFINITION', [...at, name], message, extra))
  return false
}

/** The object at `key`; undefined where absent, or with a finding where it is something else. */
export function objectAt(
  file: FileContext,
  owner: JsonObject,
  at: Steps,
  key: string,
): JsonObject | undefined {
  const value = ownValue(owner, key)
  return value === undefined || isObject(value) ? value : wrongType(file, at, key, value, 'an object')
}

/** The string at `key`; undefined where absent, or with a finding where it is something else. */
export function stringAt(file: FileContext, owner: JsonObject, at: Steps, key: string): string | undefined {
  const value = ownValue(owner, key)
  return value === undefined || typeof value === 'string'
    ? value
    : wrongType(file, at, key, value, 'a string')
}

/** The integer at `key`; undefined where absent, or with a finding where it is something else. */
export function integerAt(file: FileContext, owner: JsonObject, at: Steps, key: string): number | undefined {
  const value = ownValue(owner, key)
  if (value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0))
    return value
  return wrongType(file, at, key, value, 'an integer from 0 on')
}

/** The boolean at `key`; undefined where absent, or with a finding where it is something else. */
export function booleanAt(file: FileContext, owner: JsonObject, at: Steps, key: string): boolean | undefined {
  const value = ownValue(owner, key)
  return value === undefined || typeof value === 'boolean'
    ? value
    : wrongType(file, at, key, value, 'true or false')
}

/** The list of strings at `key`; undefined where absent, or with a finding where it is something else. */
export function stringsAt(
  file: FileContext,
  owner: JsonObject,
  at: Steps,
  key: string,
): readonly string[] | undefined {
  const value = ownValue(owner, key)
  if (value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string')))
    return value as readonly string[] | undefined
  return wrongType(file, at, key, value, 'a list of strings')
}

/** The objects inside the object at `key`, by name; each that is something else gets a finding and is left out. */
export function objectsAt(
  file: FileContext,
  owner: JsonObject,
  at: Steps,
  key: string,
): [string, JsonObject][] {
  const inside = objectAt(file, owner, at, key)
  if (inside === undefined) return []
  const found: [string, JsonObject][] = []
  for (const [name, value] of Object.entries(inside)) {
    if (isObject(value)) found.push([name, value])
    else wrongType(file, [...at, key], name, value, 'an object')
  }
  return found
}

/** Reports what stands at `key` as not being what it has to be. */
export function wrongType(
  file: FileContext,
  at: Steps,
  key: string,
  value: Json | undefined,
  wanted: string,
): undefined {
  const shown = JSON.stringify(value)
  const text = shown.length > 40 ? `${shown.slice(0, 40)}…` : shown
  const message = `"${key}" has to be ${wanted}, not ${text}`
  file.findings.push(definitionError(file.source, 'OCSF_BAD_DEFINITION', [...at, key], message))
  return undefined
}

function ownValue(owner: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(owner, key) ? owner[key] : undefined
}
