import type { Diagnostic } from '../diagnostic.ts'
import type { Json, JsonObject } from '../model/release.ts'
import { findJsonMistake, type JsonMistake } from './json-mistake.ts'
import { readText } from './text-file.ts'

/** A file's JSON value, or why there is none. */
export type JsonResult<T extends Json> =
  | { readonly value: T; readonly diagnostic?: undefined; readonly warning?: Diagnostic }
  | { readonly value?: undefined; readonly diagnostic: Diagnostic; readonly warning?: undefined }

export interface JsonOptions {
  /** What a key that appears twice is, of which JSON takes the last: for files that people write. Default: nothing. */
  readonly repeatedKey?: 'error' | 'warning'
}

/** Reads a JSON file that holds an object; `shownAs` is the file's name in the diagnostic. */
export function readJsonObject(
  path: string,
  shownAs: string,
  options: JsonOptions = {},
): JsonResult<JsonObject> {
  const { text, diagnostic } = readText(path, shownAs)
  if (diagnostic !== undefined) return { diagnostic }
  const result = parseJson(text, shownAs, options)
  if (result.diagnostic !== undefined) return result
  const { value } = result
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { ...result, value: value as JsonObject }
  }
  const message = 'the file has to hold a JSON object'
  const place = { file: shownAs, line: 1, column: 1, pointer: '' }
  return { diagnostic: { code: 'OCSF_BAD_DEFINITION', severity: 'error', ...place, message } }
}

/** Parses JSON text; a mistake in it is a diagnostic with line and column. */
export function parseJson(
  text: string,
  shownAs: string,
  { repeatedKey }: JsonOptions = {},
): JsonResult<Json> {
  try {
    const value = JSON.parse(text) as Json
    const mistake = repeatedKey === undefined ? undefined : findJsonMistake(text, true)
    if (mistake === undefined) return { value }
    const diagnostic = syntaxError(text, shownAs, mistake)
    return repeatedKey === 'error'
      ? { diagnostic }
      : { value, warning: { ...diagnostic, severity: 'warning' } }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const mistake = findJsonMistake(text, repeatedKey === 'error') ?? { offset: 0, message: error.message }
    return { diagnostic: syntaxError(text, shownAs, mistake) }
  }
}

function syntaxError(text: string, file: string, { offset, ...words }: JsonMistake): Diagnostic {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  const column = offset - before.lastIndexOf('\n')
  return { code: 'JSON_SYNTAX', severity: 'error', file, line, column, pointer: '', ...words }
}
