import { checkLevel } from '../../compat/check-level.ts'
import type { CompareOptions } from '../../compat/compare.ts'
import { type Level, levels } from '../../compat/level.ts'
import { type PreparedSchema, prepareSchema } from '../../compat/prepare.ts'
import { parseJson } from '../../generator/load/json-file.ts'
import { didYouMean } from '../../generator/suggest.ts'
import { isSchemaError } from '../../runtime/schema/schema-error.ts'
import { schemaHint } from './read-schema.ts'

/** What a line of a batch is answered with. */
export type BatchAnswer =
  | { readonly id: BatchId; readonly compatible: boolean; readonly findings: readonly object[] }
  | { readonly line: number; readonly id?: BatchId; readonly error: LineError }

type BatchId = string | number

/** What is wrong with a line. */
export interface LineError {
  /**
   * NOT_JSON: the line isn't; BAD_LINE: its keys aren't those of a pair; BAD_SCHEMA: one of the schemas is none;
   * TOO_COMPLEX: the schemas are nested too deep to be compared; INTERNAL: a mistake of ours.
   */
  readonly code: 'NOT_JSON' | 'TEXT_TOO_LONG' | 'BAD_LINE' | 'BAD_SCHEMA' | 'TOO_COMPLEX' | 'INTERNAL'
  readonly message: string
  readonly hint?: string
  /** Of the line's text (of a schema's text, where `of` is there), 1-based. */
  readonly column?: number
  /** Which schema. */
  readonly of?: 'reader' | 'writer'
}

const keys = ['id', 'reader', 'writer', 'level']

/** Answers one line of a batch; a line that is wrong is answered with what is wrong with it. */
export function answerLine(
  text: string,
  line: number,
  byDefault: Level,
  options: CompareOptions,
  prepare: (schema: object | string) => PreparedSchema = prepareSchema,
): BatchAnswer {
  let id: BatchId | undefined
  try {
    const read = readLine(text)
    if ('error' in read) return { line, ...read }
    id = read.id
    return answerPair(read, line, byDefault, options, prepare)
  } catch (error) {
    return { line, ...(id !== undefined && { id }), error: unforeseen(error) }
  }
}

/** What came up where no mistake of the line was found: the other lines are answered all the same. */
export function unforeseen(error: unknown): LineError {
  if (error instanceof RangeError) {
    return { code: 'TOO_COMPLEX', message: 'the schemas are nested too deep to be compared' }
  }
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) }
}

function answerPair(
  { id, value }: { readonly id: BatchId; readonly value: Line },
  line: number,
  byDefault: Level,
  options: CompareOptions,
  prepare: (schema: object | string) => PreparedSchema,
): BatchAnswer {
  const { level = byDefault } = value
  const wrong = wrongKey(value) ?? wrongLevel(level)
  if (wrong !== undefined) return { line, id, error: wrong }
  const schemas: PreparedSchema[] = []
  for (const role of ['reader', 'writer'] as const) {
    const schema = value[role]
    try {
      schemas.push(prepare(schema as object | string))
    } catch (error) {
      const message = error instanceof RangeError ? 'the schema is nested too deep' : schemaMessage(error)
      const hint = schemaHint(message)
      return {
        line,
        id,
        error: { code: 'BAD_SCHEMA', of: role, message, ...(hint !== undefined && { hint }) },
      }
    }
  }
  const [reader, writer] = schemas
  const verdict = checkLevel(level as Level, reader!, [{ label: '', schema: writer! }], options)
  const findings = verdict.findings.map(({ version: _, ...finding }) => finding)
  return { id, compatible: verdict.compatible, findings }
}

function schemaMessage(error: unknown): string {
  if (isSchemaError(error)) return error.message
  throw error
}

type Line = { readonly [key: string]: unknown }

/** The line's object and id. */
function readLine(
  text: string,
): { readonly id: BatchId; readonly value: Line } | { readonly error: LineError } {
  const { value, diagnostic } = parseJson(text, '', { repeatedKey: 'error' })
  if (diagnostic !== undefined) {
    const { message, hint, column } = diagnostic
    return { error: { code: 'NOT_JSON', message, ...(hint && { hint }), ...(column && { column }) } }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: { code: 'BAD_LINE', message: 'a line has to be an object with id, reader and writer' } }
  }
  const { id } = value as Line
  if (typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER) {
    // the answer would have another one
    const message = "the id is a number that JSON's readers round: make it a text"
    return { error: { code: 'BAD_LINE', message } }
  }
  if (typeof id === 'string' || typeof id === 'number') return { id, value: value as Line }
  const message = id === undefined ? 'the line has no id' : 'the id has to be a text or a number'
  return { error: { code: 'BAD_LINE', message } }
}

/** A key that a line can't have, such as a mistyped level, or one that is missing. */
function wrongKey(value: Line): LineError | undefined {
  const unknown = Object.keys(value).find((key) => !keys.includes(key))
  if (unknown !== undefined) {
    return {
      code: 'BAD_LINE',
      message: `there is no key ${JSON.stringify(unknown)}`,
      hint: near(unknown, keys),
    }
  }
  const missing = keys.slice(0, 3).find((key) => value[key] === undefined)
  return missing === undefined ? undefined : { code: 'BAD_LINE', message: `the line has no ${missing}` }
}

function wrongLevel(level: unknown): LineError | undefined {
  if (levels.includes(level as Level)) return undefined
  const hint = near(typeof level === 'string' ? level : '', levels)
  return { code: 'BAD_LINE', message: `${JSON.stringify(level)} is no level`, hint }
}

function near(text: string, candidates: readonly string[]): string {
  return didYouMean(text, candidates) ?? `there are ${candidates.join(', ')}`
}
