import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type AvroFile, type AvroRecordCheck, checkAvroRecords } from '../check/avro-record.ts'
import type { KnownRecord } from '../check/manifest/context.ts'
import { fingerprintOf } from '../derive/avro/fingerprint.ts'
import { selfContained } from '../derive/avro/self-contained.ts'
import { type Diagnostic, hasErrors } from '../diagnostic.ts'
import type { AvroRecord, AvroSchema } from '../model/avro.ts'
import type { DerivedSchemas } from '../model/derived.ts'
import type { RecordModel } from '../model/record.ts'
import { fullNameOf } from '../model/schema-kind.ts'
import type { NamedSchema } from '../model/schema-names.ts'
import { type HistorySource, loadHistory } from './avro-history.ts'
import { parseJson } from './json-file.ts'
import { locate } from './locate.ts'
import { readText } from './text-file.ts'

/** The records of a project, or what is wrong with its schemas: with errors among the diagnostics there are none. */
export interface LoadedRecords {
  /** In the order of names. */
  readonly records: readonly RecordModel[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Loads `avro/*.avsc` and their history. The records may refer to each other and to those derived from OCSF.
 *
 * @param historyOf where the versions come from; default: `avro/history/`.
 */
export function loadRecords(
  root: string,
  derived: DerivedSchemas,
  historyOf: HistorySource = (record) => loadHistory(root, record),
): LoadedRecords {
  const { files, definitions, diagnostics } = checkFiles(root, derived)
  if (hasErrors(diagnostics)) return { records: [], diagnostics }
  const types = {
    get: (fullName: string) =>
      (definitions.get(fullName)?.schema as NamedSchema | undefined) ?? derived.records.get(fullName)?.schema,
  }
  const records: RecordModel[] = []
  for (const { file, name, value } of files) {
    const schema = value as unknown as AvroRecord
    const whole = selfContained(schema, types)
    const { versions, diagnostics: ofHistory } = historyOf(name)
    diagnostics.push(...ofHistory)
    const last = versions.at(-1)
    const isPublished = last !== undefined && isDeepStrictEqual(last.schema, whole)
    const version = isPublished ? last.number : (last?.number ?? 0) + 1
    records.push({
      name,
      fullName: fullNameOf(schema.name, schema.namespace),
      file,
      schema,
      selfContained: whole,
      version,
      versionFile: isPublished ? last.file : undefined,
      earlier: versions
        .filter(({ number }) => number < version)
        .map(({ number, file: earlier, schema: published }) => ({
          number,
          file: earlier,
          schema: published as AvroSchema,
        })),
      fingerprint: fingerprintOf(whole),
    })
  }
  return { records, diagnostics }
}

/** The names of the records in `avro/`, whatever is in their files; sorted. */
export function recordNames(root: string): string[] {
  const folder = join(root, 'avro')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.avsc')) : []
  return names.sort().map((name) => name.slice(0, -'.avsc'.length))
}

/** {@link loadRecords} where the records derived from OCSF aren't known: what refers to them is left unchecked. */
export function checkRecordFiles(root: string): {
  /** Absent where there are errors. */
  readonly records?: readonly KnownRecord[] | undefined
  readonly diagnostics: readonly Diagnostic[]
} {
  const { files, diagnostics } = checkFiles(root, undefined)
  if (hasErrors(diagnostics)) return { diagnostics }
  const records = files.map(({ file, name, value }) => ({
    file,
    name,
    schema: value as unknown as AvroRecord,
  }))
  return { records, diagnostics }
}

function checkFiles(root: string, derived: DerivedSchemas | undefined) {
  const { files, texts, diagnostics } = readFiles(root)
  const { findings, definitions }: AvroRecordCheck = checkAvroRecords(files, derived)
  diagnostics.push(...locate(findings, (file) => texts.get(file)))
  return { files, definitions, diagnostics }
}

function readFiles(root: string): {
  readonly files: AvroFile[]
  readonly texts: Map<string, string>
  readonly diagnostics: Diagnostic[]
} {
  const files: AvroFile[] = []
  const texts = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  for (const name of recordNames(root)) {
    const file = `avro/${name}.avsc`
    const read = readText(join(root, file), file)
    if (read.text === undefined) {
      diagnostics.push(read.diagnostic)
      continue
    }
    texts.set(file, read.text)
    const { value, diagnostic } = parseJson(read.text, file, { repeatedKey: 'error' })
    if (diagnostic !== undefined) diagnostics.push(diagnostic)
    else files.push({ file, name, value })
  }
  return { files, texts, diagnostics }
}
