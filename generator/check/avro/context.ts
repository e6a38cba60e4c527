import type { Finding, Severity } from '../../diagnostic.ts'
import type { DiagnosticCode } from '../../diagnostic-codes.ts'
import type { Json, JsonObject } from '../../model/release.ts'

/** What checking the shape of avro/*.avsc collects. What needs the types of all files is checked afterwards. */
export interface AvroCheck {
  /** The file that is being checked. */
  readonly file: string
  readonly definitions: Map<string, Definition>
  readonly references: Located<{ readonly fullName: string; readonly written: string }>[]
  readonly unions: Located<{ readonly branches: readonly Json[]; readonly namespace: string }>[]
  readonly defaults: Located<{ readonly value: Json; readonly type: Json; readonly namespace: string }>[]
  readonly report: Report
}

/** Adds a finding about the file that is being checked; an error at a value unless it says otherwise. */
export type Report = (code: DiagnosticCode, pointer: string, message: string, more?: FindingDetail) => void

export interface FindingDetail {
  readonly hint?: string | undefined
  readonly severity?: Severity
  readonly at?: Finding['at']
}

/** A named type of an .avsc file, as it is written there. */
export interface Definition {
  readonly file: string
  readonly pointer: string
  readonly schema: JsonObject
}

type Located<T> = T & { readonly file: string; readonly pointer: string }

/** A {@link Report} into a list, for one file. */
export function reporter(file: string, findings: Finding[]): Report {
  return (code, pointer, message, { hint, severity = 'error', at } = {}) => {
    findings.push({
      code,
      severity,
      file,
      pointer,
      message,
      ...(at !== undefined && { at }),
      ...(hint !== undefined && { hint }),
    })
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
