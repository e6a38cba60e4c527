import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSchemaError } from '../../runtime/schema/schema-error.ts'
import { schemaGraph } from '../../runtime/schema/schema-graph.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Json } from '../model/release.ts'
import { parseJson } from './json-file.ts'

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

/**
 * The published versions of a record, ascending. A version's number and the hash of its bytes are its name, so that a
 * file that was changed afterwards, or a number given twice, is found here.
 */
export function loadHistory(
  root: string,
  record: string,
): { readonly versions: readonly HistoryVersion[]; readonly diagnostics: readonly Diagnostic[] } {
  const folder = `avro/history/${record}`
  if (!existsSync(join(root, folder))) return { versions: [], diagnostics: [] }
  const versions: HistoryVersion[] = []
  const diagnostics: Diagnostic[] = []
  const report = (file: string, message: string, hint: string) =>
    diagnostics.push({ code: 'AVRO_BAD_SCHEMA', severity: 'error', file, pointer: '', message, hint })
  for (const name of readdirSync(join(root, folder)).sort()) {
    const file = `${folder}/${name}`
    const [, number, sha12] = /^([1-9]\d*)-([0-9a-f]{12})\.avsc$/.exec(name) ?? []
    if (number === undefined) {
      if (name.endsWith('.avsc')) {
        report(
          file,
          'the name of a published version has to be <n>-<sha12>.avsc',
          'give it its published name',
        )
      }
      continue
    }
    const bytes = readFileSync(join(root, file))
    const text = bytes.toString()
    const actual = contentHash(bytes)
    if (actual !== sha12) {
      const hint = 'a published version never changes: restore the file'
      report(file, `the file's SHA-256 begins with ${actual}, not with ${sha12}: it was changed`, hint)
    }
    const other = versions.find((version) => version.number === Number(number))
    if (other !== undefined) {
      report(
        file,
        `version ${number} of ${record} exists twice: ${other.file} is the other one`,
        'renumber the newer one',
      )
    }
    const { value, diagnostic } = parseJson(text, file)
    if (diagnostic !== undefined) {
      diagnostics.push(diagnostic)
      continue
    }
    const mistake = schemaMistake(value)
    if (mistake !== undefined)
      report(file, mistake, 'a published version is self-contained Avro: restore the file')
    else versions.push({ number: Number(number), file, text, schema: value })
  }
  versions.sort((a, b) => a.number - b.number)
  return { versions, diagnostics }
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
