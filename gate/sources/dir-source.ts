import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { selfContained } from '../../generator/derive/avro/self-contained.ts'
import { parseJson } from '../../generator/load/json-file.ts'
import { manifestFile } from '../../generator/load/manifest.ts'
import { readText } from '../../generator/load/text-file.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import { fullNameOf } from '../../generator/model/schema-kind.ts'
import { definitionsIn, type NamedSchema } from '../../generator/model/schema-names.ts'
import type { Unit } from '../compare/units.ts'
import { GateError } from '../gate-error.ts'
import { loadOther, type WorkingProject } from './load-other.ts'
import { projectSource } from './project-source.ts'
import { projectHistory } from './record-history.ts'
import type { Source, SourceVersion } from './source.ts'

/** A folder as a source: another project's, or one of `.avsc` files. */
export function dirSource(path: string, working: WorkingProject): Source {
  const folder = resolve(path)
  const name = `dir:${path}`
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new GateError(`there is no folder ${folder}`, {
      hint: 'dir: takes a checkout, or a folder of .avsc files',
    })
  }
  if (existsSync(join(folder, manifestFile))) {
    const other = loadOther(folder, name, working)
    return projectSource(name, other, projectHistory(folder, other))
  }
  return schemaFolder(name, folder, working)
}

interface SchemaFile {
  /** Relative to the folder. */
  readonly label: string
  readonly schema: AvroSchema
  /** Of the schema, where it has a name. */
  readonly fullName: string | undefined
}

/**
 * `.avsc` files, in the folder itself and below it, in the order of their paths with numbers by value. A file is a
 * version of the subject or record whose name the schema has, or the file, or its folder.
 */
function schemaFolder(name: string, folder: string, working: WorkingProject): Source {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.avsc') && statSync(join(folder, path)).isFile())
    .sort(new Intl.Collator('en', { numeric: true }).compare)
  if (paths.length === 0) {
    throw new GateError(
      `${folder} has neither ${manifestFile} nor .avsc files: there is nothing to compare with`,
      {
        hint: 'dir: takes a checkout, or a folder of .avsc files',
      },
    )
  }
  const files = paths.map((path) => readSchema(folder, path))
  const types = new Map<string, NamedSchema>()
  for (const { label, schema } of files) {
    try {
      for (const definition of definitionsIn(schema)) types.set(definition.fullName, definition.schema)
    } catch (error) {
      throw new GateError(`${join(folder, label)} holds no Avro schema`, { cause: error })
    }
  }
  const known = {
    get: (fullName: string) => types.get(fullName) ?? working.project.derived.records.get(fullName)?.schema,
  }
  return {
    name,
    versionsOf: async (unit) => ({
      versions: files.filter((file) => isOf(file, unit)).map((file) => version(file, known, folder)),
    }),
  }
}

function isOf({ label, fullName }: SchemaFile, { subject, record }: Unit): boolean {
  const names = [subject, record.name, record.fullName]
  const steps = label.slice(0, -'.avsc'.length).split('/')
  return fullName === record.fullName || names.includes(steps.at(-1)!) || names.includes(steps.at(-2) ?? '')
}

function version(
  { label, schema }: SchemaFile,
  types: { readonly get: (fullName: string) => NamedSchema | undefined },
  folder: string,
): SourceVersion {
  try {
    return { label, schema: selfContained(schema, types) as object | string }
  } catch (error) {
    throw new GateError(`${join(folder, label)}: ${(error as Error).message}`, { cause: error })
  }
}

function readSchema(folder: string, path: string): SchemaFile {
  const shown = join(folder, path)
  const { text, diagnostic } = readText(shown, shown)
  const parsed = text === undefined ? { diagnostic } : parseJson(text, shown)
  if (parsed.diagnostic !== undefined) {
    const { line, column, message, hint } = parsed.diagnostic
    const place = line === undefined ? shown : `${shown}:${line}:${column}`
    throw new GateError(`${place}: ${message}`, { hint })
  }
  if (typeof parsed.value !== 'string' && (typeof parsed.value !== 'object' || parsed.value === null)) {
    throw new GateError(`${shown} holds no Avro schema`)
  }
  const schema = parsed.value as unknown as AvroSchema
  const named = schema as { readonly name?: unknown; readonly namespace?: unknown }
  const fullName =
    typeof named === 'object' && typeof named?.name === 'string'
      ? fullNameOf(named.name, typeof named.namespace === 'string' ? named.namespace : undefined)
      : undefined
  return { label: path, schema, fullName }
}
