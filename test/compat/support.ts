import { type CompareOptions, compare, type Finding, prepareSchema } from '../../compat/index.ts'

type Json = { readonly [key: string]: unknown }

/** A record `t.R` unless it is named otherwise. */
export function record(fields: readonly Json[], more: Json = {}): Json {
  return { type: 'record', name: 't.R', ...more, fields }
}

export function field(name: string, type: unknown, more: Json = {}): Json {
  return { name, type, ...more }
}

export function findingsOf(writer: object | string, reader: object | string, options?: CompareOptions) {
  return compare(prepareSchema(writer), prepareSchema(reader), options).findings
}

/** Findings but for the limits, which nearly every pair has: `CODE kind severity path reader-pointer writer-pointer`. */
export function told(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ code }) => code !== 'LIMIT')
    .map(({ code, kind, severity, path, reader, writer }) =>
      [code, kind, severity, path || '.', reader.pointer || '/', writer.pointer || '/'].join(' '),
    )
}
