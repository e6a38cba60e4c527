import { readFileSync } from 'node:fs'
import type { Diagnostic } from '../diagnostic.ts'
import type { Json, JsonObject } from '../model/release.ts'

/** A file's JSON value, or why there is none. */
export type JsonResult<T extends Json> =
  | { readonly value: T; readonly diagnostic?: undefined }
  | { readonly value?: undefined; readonly diagnostic: Diagnostic }

/** Reads a JSON file that holds an object; `shownAs` is the file's name in the diagnostic. */
export function readJsonObject(path: string, shownAs: string): JsonResult<JsonObject> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return { diagnostic: unreadable(error, shownAs) }
  }
  const result = parseJson(text, shownAs)
  if (result.diagnostic !== undefined) return result
  const { value } = result
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { value: value as JsonObject }
  }
  const message = 'the file has to hold a JSON object'
  const place = { file: shownAs, line: 1, column: 1, pointer: '' }
  return { diagnostic: { code: 'OCSF_BAD_DEFINITION', severity: 'error', ...place, message } }
}

/** Parses JSON text; a mistake in it is a diagnostic with line and column. */
export function parseJson(text: string, shownAs: string): JsonResult<Json> {
  try {
    return { value: JSON.parse(text) as Json }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    // What is missing at the end is missing after the last character that is there.
    const end = text.trimEnd().length
    const offset = Math.min(end, Number(/at position (\d+)/.exec(reason)?.[1] ?? end))
    const before = text.slice(0, offset)
    return {
      diagnostic: {
        code: 'JSON_SYNTAX',
        severity: 'error',
        file: shownAs,
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n'),
        pointer: '',
        message: reason.replace(/ (in JSON )?at position \d+.*$/s, '').replace(/, \.{3}".*$/s, ''),
      },
    }
  }
}

/** What kept a file or folder from being read. */
export function unreadable(error: unknown, shownAs: string): Diagnostic {
  const code = (error as NodeJS.ErrnoException).code
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
  return {
    code: isMissing ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE',
    severity: 'error',
    file: shownAs,
    pointer: '',
    message: isMissing ? 'there is no such file' : `it can't be read (${code ?? String(error)})`,
  }
}
