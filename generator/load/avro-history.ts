import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSchemaError } from '../../runtime/schema/schema-error.ts'
import { schemaGraph } from '../../runtime/schema/schema-graph.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { DiagnosticCode } from '../diagnostic-codes.ts'
import type { Json } from '../model/release.ts'
import { parseJson } from './json-file.ts'
import { decodeText, unreadable } from './text-file.ts'

/** One published version of a record: `avro/history/<record>/<n>-<sha12>.avsc`. */
export interface HistoryVersion {
  readonly number: number
  /** Relative to the project's root. */
  readonly file: string
  /** The file's content as it was published. */
  readonly text: string
  /** The schema, as plain JSON. */
  readonly schema: Json
}

/** A record's published versions, ascending, or what is wrong with them. */
export interface LoadedHistory {
  readonly versions: readonly HistoryVersion[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Where the versions of a record come from. */
export type HistorySource = (record: string) => LoadedHistory

/** A file of a record's folder. */
export interface HistoryFile {
  /** Relative to the project's root. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Where the versions are, relative to the project's root. */
export const historyFolder = 'avro/history'

/**
 * The published versions of a record. A version's number and the hash of its bytes are its name, so that a file that
 * was changed afterwards, a number given twice, or one that is missing, is found here.
 */
export function loadHistory(root: string, record: string): LoadedHistory {
  const { files, diagnostics } = readHistoryFiles(root, record)
  const read = readHistory(record, files)
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] }
}

/** The files of a record's folder, in the order of their names; hidden ones are left out. */
export function readHistoryFiles(
  root: string,
  record: string,
): { readonly files: readonly HistoryFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const folder = `${historyFolder}/${record}`
  const files: HistoryFile[] = []
  const diagnostics: Diagnostic[] = []
  if (!existsSync(join(root, folder))) return { files, diagnostics }
  for (const name of readdirSync(join(root, folder)).sort()) {
    if (name.startsWith('.')) continue
    const file = `${folder}/${name}`
    try {
      // what isn't a version is reported by its name, and may be a folder
      files.push({ file, bytes: versionName(file) === undefined ? none : readFileSync(join(root, file)) })
    } catch (error) {
      diagnostics.push(unreadable(error, file))
    }
  }
  return { files, diagnostics }
}

const none = new Uint8Array()

/** {@link loadHistory} for files in hand. */
export function readHistory(record: string, files: readonly HistoryFile[]): LoadedHistory {
  const versions: HistoryVersion[] = []
  const diagnostics: Diagnostic[] = []
  const numbers = new Map<number, string>()
  const report = (code: DiagnosticCode, file: string, message: string, hint: string) =>
    diagnostics.push({ code, severity: 'error', file, pointer: '', message, hint })
  for (const { file, bytes } of files) {
    const name = versionName(file)
    if (name === undefined) {
      diagnostics.push(strayFile(file))
      continue
    }
    const actual = contentHash(bytes)
    if (actual !== name.hash) {
      const message = `the file's SHA-256 begins with ${actual}, not with ${name.hash}: it was changed`
      report('HISTORY_CHANGED', file, message, 'a published version never changes: restore the file')
    }
    const other = numbers.get(name.number)
    if (other !== undefined) {
      const message = `version ${name.number} of ${record} exists twice: ${other} is the other one`
      report('HISTORY_DUPLICATE', file, message, renumber)
    }
    numbers.set(name.number, file)
    const { text, diagnostic: notText } = decodeText(bytes, file)
    if (text === undefined) {
      diagnostics.push(notText)
      continue
    }
    const { value, diagnostic: notJson } = parseJson(text, file)
    if (notJson !== undefined) {
      diagnostics.push(notJson)
      continue
    }
    const mistake = schemaMistake(value)
    if (mistake === undefined) versions.push({ number: name.number, file, text, schema: value })
    else
      report('AVRO_BAD_SCHEMA', file, mistake, 'a published version is self-contained Avro: restore the file')
  }
  for (const [before, number] of gaps([...numbers.keys()])) {
    const isOne = number - before === 2
    const missing = isOne ? `version ${before + 1} is` : `versions ${before + 1} to ${number - 1} are`
    const message = `${missing} missing: ${before === 0 ? 'the first' : `after ${before} the next`} is ${number}`
    report(
      'HISTORY_GAP',
      numbers.get(number)!,
      message,
      'restore what is missing; versions are never deleted',
    )
  }
  return { versions: versions.sort((a, b) => a.number - b.number), diagnostics }
}

/** A file that is no version: an error where it looks like one. */
export function strayFile(file: string): Diagnostic {
  const isError = file.endsWith('.avsc')
  const message = isError
    ? 'the name of a published version has to be <n>-<sha12>.avsc, in the folder of its record'
    : 'this is no published version'
  const hint = 'move it elsewhere: ocsf-kafka version is what writes versions'
  return {
    code: 'HISTORY_FILE_NAME',
    severity: isError ? 'error' : 'warning',
    file,
    pointer: '',
    message,
    hint,
  }
}

const renumber =
  'where two branches were merged, renumber those of this one: ocsf-kafka version --rebase; else restore the folder'

/** Pairs of numbers between which others are missing; the first is 1. */
function gaps(numbers: readonly number[]): [before: number, number: number][] {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted.flatMap((number, i): [number, number][] => {
    const before = sorted[i - 1] ?? 0
    return number - before > 1 ? [[before, number]] : []
  })
}

/** What the name of a version's file says: its number, and the hash of its content. Undefined for another name. */
export function versionName(file: string): { readonly number: number; readonly hash: string } | undefined {
  const [, number, sha12] = /(?:^|\/)([1-9]\d{0,8})-([0-9a-f]{12})\.avsc$/.exec(file) ?? []
  return number === undefined ? undefined : { number: Number(number), hash: sha12! }
}

/** The file that a version's content belongs into, relative to the project's root. */
export function versionFile(record: string, number: number, text: string | Uint8Array): string {
  return `${historyFolder}/${record}/${number}-${contentHash(text)}.avsc`
}

/** Why a schema can't be what a registry took; undefined where it can. */
function schemaMistake(schema: Json): string | undefined {
  try {
    schemaGraph()(schema)
    return undefined
  } catch (error) {
    if (isSchemaError(error)) return error.message
    throw error
  }
}

/** The first 12 hexadecimal digits of the SHA-256 of a history file's bytes: part of its name. */
export function contentHash(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'hex').slice(0, 12)
}
