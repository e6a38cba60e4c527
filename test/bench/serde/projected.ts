import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadProject } from '../../../generator/load/project.ts'
import { readContext } from '../../../generator/print/codec/reading.ts'
import { printProjection } from '../../../generator/print/projection.ts'
import { printModule } from '../../../generator/print/ts/module.ts'
import { nameTypes } from '../../../generator/print/type-names.ts'
import { writtenTypes } from '../../../generator/print/written-types.ts'
import type { Read } from '../../../runtime/wire/source.ts'
import type { MeasuredEvent } from './events.ts'

const root = join(import.meta.dirname, '../../..')

/** The generated decoders of the five fields of each event: written to `.cache` and loaded. */
export async function projectedReaders(events: readonly MeasuredEvent[]): Promise<Map<string, Read<object>>> {
  const { project } = loadProject(root)
  if (project === undefined) throw new Error('the project has mistakes: run codegen')
  const names = nameTypes(project.derived, writtenTypes(project))
  const context = readContext(project, names, (fullName) => {
    const record = project.derived.records.get(fullName)
    return record?.kind === 'class' ? project.schema.classes[record.item]?.uid : undefined
  })
  const folder = join(root, '.cache/projections')
  mkdirSync(folder, { recursive: true })
  const readers = new Map<string, Read<object>>()
  for (const { name, record, five } of events) {
    const path = `${record.name}.ts`
    const module = printProjection(
      { path: `../.cache/projections/${path}`, fullName: record.name, fields: five },
      context,
    )
    const style = {
      runtime: join(root, 'runtime/index.ts'),
      extension: '.ts',
      folder: join(root, 'generated'),
    } as const
    writeFileSync(join(folder, path), printModule(module, style))
    readers.set(name, (await import(join(folder, path))).read)
  }
  return readers
}
