import type { Plan, RecordPlan } from '../../../runtime/schema/plan.ts'
import { failureOf, resolve } from '../../../runtime/schema/resolve.ts'
import { createSameType } from '../../../runtime/schema/same-type.ts'
import { schemaGraph } from '../../../runtime/schema/schema-graph.ts'
import type { RecordSchema } from '../../../runtime/schema/schema-type.ts'
import type { RecordModel } from '../../model/record.ts'
import { type Code, importValue, join, type Printable } from '../ts/code.ts'
import type { ModuleSource } from '../ts/module.ts'
import type { ReadContext } from './read-context.ts'
import { printReader, printSkip } from './record-codec.ts'

/** The readers of what the version before today's wrote. */
export interface PreviousReaders {
  /** Beside the module of each record that has changed since, one with the readers of what it was. */
  readonly modules: readonly ModuleSource[]
  /** The reader of a record's version before today's; undefined where there is none, or it can't be read. */
  readonly readerOf: (record: RecordModel) => Printable | undefined
}

/** A function of a previous version, of which several records' versions may have the same. */
interface Reader {
  readonly name: string
  readonly module: string
  readonly plan: RecordPlan
}

/**
 * Prints the readers of all records' previous versions. What hasn't changed since is read by today's readers; what was
 * the same in several records' previous versions is printed once.
 */
export function previousReaders(records: readonly RecordModel[], context: ReadContext): PreviousReaders {
  const same = createSameType()
  const readers = new Map<string, Reader[]>()
  const names = (fullName: string) => context.names.get(fullName)!

  /** The reader by a plan: today's, one that is known already, or a new one, which is added with all that it needs. */
  const symbolOf = (plan: RecordPlan): Printable => {
    const { read, module, type } = names(plan.reader.name)
    if (same(plan.writer, plan.reader)) return importValue(read, module)
    const known = readers.get(plan.reader.name) ?? []
    readers.set(plan.reader.name, known)
    let found = known.find((reader) => same(reader.plan.writer, plan.writer))
    if (found === undefined) {
      const number = known.length === 0 ? '' : `_${known.length + 1}`
      found = { name: `readPrevious${type}${number}`, module: previousModule(module), plan }
      known.push(found)
      for (const inner of plansIn(plan)) symbolOf(inner)
    }
    return importValue(found.name, found.module)
  }

  const roots = new Map<string, Printable>()
  for (const record of records) {
    const before = record.earlier.at(-1)
    if (before === undefined) continue
    const plan = resolve(schemaGraph()(before.schema), context.schemaOf(record.fullName))
    if (plan.kind === 'record' && failureOf(plan) === undefined) roots.set(record.fullName, symbolOf(plan))
  }

  const modules: ModuleSource[] = []
  for (const [fullName, ofRecord] of readers) {
    const own = names(fullName)
    const path = previousModule(own.module)
    const skipped: { readonly name: string; readonly record: RecordSchema }[] = []
    const skipRecord = (record: RecordSchema): Printable => {
      const known = skipped.find((skip) => same(skip.record, record))
      if (known !== undefined) return known.name
      const name = `skip${skipped.length + 1}`
      skipped.push({ name, record })
      return name
    }
    const inside: ReadContext = { ...context, readRecord: symbolOf, skipRecord }
    const functions: Code[] = ofRecord.map(({ name, plan }) => printReader(name, plan, own, inside))
    // Printing one may ask for more.
    for (const { name, record } of skipped) functions.push(printSkip(name, record, inside))
    const of = modules.find((module) => module.path === path)
    const declares = [...ofRecord.map(({ name }) => name), ...skipped.map(({ name }) => name)]
    const module: ModuleSource = {
      path,
      header: 'Made by ocsf-kafka from the versions in avro/history before today’s. Do not edit.',
      declares: [...(of?.declares ?? []), ...declares],
      internal: true,
      body: join([...(of === undefined ? [] : [of.body]), ...functions], '\n\n'),
    }
    if (of === undefined) modules.push(module)
    else modules[modules.indexOf(of)] = module
  }
  return { modules, readerOf: (record) => roots.get(record.fullName) }
}

function previousModule(module: string): string {
  return module.replace(/\.ts$/, '.previous.ts')
}

/** The plans of the records that a record holds. */
function plansIn(plan: RecordPlan): RecordPlan[] {
  const found: RecordPlan[] = []
  const look = (of: Plan): void => {
    if (of.kind === 'record') found.push(of)
    else if (of.kind === 'array') look(of.items)
    else if (of.kind === 'map') look(of.values)
    else if (of.kind === 'into') look(of.of)
    else if (of.kind === 'union') of.branches.forEach(look)
  }
  for (const step of plan.steps) if (step.kind === 'read') look(step.plan)
  return found
}
