import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '../../generator/generate.ts'
import { loadRecords } from '../../generator/load/avro-record.ts'
import { loadProject } from '../../generator/load/project.ts'
import { writeOutput } from '../../generator/write/output.ts'
import type { RecordType } from '../../runtime/record-type.ts'
import { root } from './releases.ts'

const { project } = loadProject(root)

/**
 * Generates code for a record with a history into a folder below the repository. Undefined where its schemas have
 * mistakes, as random ones may.
 *
 * @param history the schemas of its versions, oldest first.
 * @returns imports the record.
 */
export function generateRecord(
  folder: string,
  current: { readonly name: string },
  history: readonly object[],
):
  | { readonly files: ReadonlyMap<string, string>; readonly load: () => Promise<RecordType<unknown>> }
  | undefined {
  const { name } = current
  mkdirSync(join(folder, 'avro/history', name), { recursive: true })
  writeFileSync(join(folder, `avro/${name}.avsc`), JSON.stringify(current))
  for (const [i, schema] of history.entries()) {
    const text = JSON.stringify(schema)
    const sha12 = createHash('sha256').update(text).digest('hex').slice(0, 12)
    writeFileSync(join(folder, `avro/history/${name}/${i + 1}-${sha12}.avsc`), text)
  }
  const { records, diagnostics } = loadRecords(folder, project!.derived)
  if (records.length === 0 || diagnostics.some(({ severity }) => severity === 'error')) return undefined
  const manifest = { ...project!.manifest, topics: [], services: [], records: [] }
  const out = join(folder, 'out')
  const style = { runtime: join(root, 'runtime/index.ts'), extension: '.ts', folder: out } as const
  const { files, findings } = generate({ ...project!, manifest, records }, { all: false, style })
  if (findings.length > 0) return undefined
  writeOutput(out, files)
  return {
    files,
    load: async () => {
      const module: object = await import(join(out, `records/${name.toLowerCase()}.ts`))
      return Object.values(module).find((value) => typeof value === 'object' && 'decodeFrom' in value)
    },
  }
}
