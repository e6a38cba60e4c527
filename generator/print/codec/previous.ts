import type { Plan, RecordPlan } from '../../../runtime/schema/plan.ts'
import { recursiveRecords } from '../../../runtime/schema/recursive-records.ts'
import { failureOf, resolve } from '../../../runtime/schema/resolve.ts'
import { createSameType } from '../../../runtime/schema/same-type.ts'
import { schemaGraph } from '../../../runtime/schema/schema-graph.ts'
import type { RecordSchema } from '../../../runtime/schema/schema-type.ts'
import type { RecordModel } from '../../model/record.ts'
import { type Code, importValue, join, type Printable } from '../ts/code.ts'
import type { ModuleSource } from '../ts/module.ts'
import type { ReadContext } from './read-context.ts'
import { printReader, printSkip } from './record-codec.ts'

/** Readers of a version whose schema has no more characters than this take little code: they are always printed. */
const shortSchema = 4096

/** The readers of what the version before today's wrote, and of older ones that are small. */
export interface PreviousReaders {
  /** Beside the module of each record that has changed since, one with the readers of what it was. */
  readonly modules: readonly ModuleSource[]
  /** The readers of a record's earlier versions, by their numbers. */
  readonly readersOf: (
    record: RecordModel,
  ) => readonly { readonly number: number; readonly read: Printable }[]
}

/** A function that moves past a record that is gone. */
interface Skipped {
  readonly name: string
  readonly record: RecordSchema
}

/** A function of an earlier version, of which several records' versions may have the same. */
interface Reader {
  readonly name: string
  readonly module: string
  readonly plan: RecordPlan
}

/**
 * Prints the readers of earlier versions. What hasn't changed since is read by today's readers; what was the same in
 * several of them is printed once.
 */
export function previousReaders(records: readonly RecordModel[], context: ReadContext): PreviousReaders {
  const same = createSameType()
  const readers = new Map<string, Reader[]>()
  /** Writers' records that can contain themselves. */
  const recursive = new Set<RecordSchema>()
  const names = (fullName: string) => context.names.get(fullName)!

  /** The reader by a plan: today's, one that is known already, or a new one, which is added with all that it needs. */
  const symbolOf = (plan: RecordPlan): Printable => {
    const { read, module, type } = names(plan.reader.name)
    if (same(plan.writer, plan.reader)) return importValue(read, module)
    const known = readers.get(plan.reader.name) ?? []
    readers.set(plan.reader.name, known)
    let found = known.find((reader) => same(reader.plan.writer, plan.writer))
    if (found === undefined) {
      // No type's name has a dollar sign.
      const number = known.length === 0 ? '' : `$${known.length + 1}`
      found = { name: `readPrevious${type}${number}`, module: previousModule(module), plan }
      known.push(found)
      for (const inner of plansIn(plan)) symbolOf(inner)
    }
    return importValue(found.name, found.module)
  }

  const roots = new Map<string, { readonly number: number; readonly read: Printable }[]>()
  for (const record of records) {
    const printed = record.earlier.filter(
      (version) => version === record.earlier.at(-1) || JSON.stringify(version.schema).length <= shortSchema,
    )
    const ofRecord = printed.flatMap(({ number, schema }) => {
      const writer = schemaGraph()(schema)
      for (const each of recursiveRecords([writer])) recursive.add(each)
      const plan = resolve(writer, context.schemaOf(record.fullName))
      if (plan.kind !== 'record' || failureOf(plan) !== undefined) return []
      return [{ number, read: symbolOf(plan) }]
    })
    roots.set(record.fullName, ofRecord)
  }

  const insideOf = (skips: Skipped[]): ReadContext => ({
    ...context,
    readRecord: symbolOf,
    isRecursive: (record) => recursive.has(record) || context.isRecursive(record),
    skipRecord: (record) => {
      const known = skips.find((skip) => same(skip.record, record))
      if (known !== undefined) return known.name
      const name = `skip${skips.length + 1}`
      skips.push({ name, record })
      return name
    },
  })
  const found = new Map<
    string,
    { readonly functions: Code[]; readonly names: string[]; readonly skips: Skipped[] }
  >()
  for (const [fullName, ofRecord] of readers) {
    const own = names(fullName)
    const path = previousModule(own.module)
    // The records of one file share a module.
    const module = found.get(path) ?? { functions: [], names: [], skips: [] }
    found.set(path, module)
    for (const { name, plan } of ofRecord) {
      module.functions.push(printReader(name, plan, own, insideOf(module.skips)))
      module.names.push(name)
    }
  }
  const modules = [...found].map(([path, { functions, names: own, skips }]): ModuleSource => {
    // Printing one may ask for more.
    for (const { name, record } of skips) functions.push(printSkip(name, record, insideOf(skips)))
    return {
      path,
      header: 'Made by ocsf-kafka from earlier versions in avro/history. Do not edit.',
      declares: [...own, ...skips.map(({ name }) => name)],
      internal: true,
      body: join(functions, '\n\n'),
    }
  })
  return { modules, readersOf: (record) => roots.get(record.fullName) ?? [] }
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
