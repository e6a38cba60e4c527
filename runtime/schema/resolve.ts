import { chooseBranches, type OpenChoice } from './choose-branches.ts'
import { describeType } from './describe-type.ts'
import { fieldsByName } from './fields-by-name.ts'
import { matchNames } from './match-names.ts'
import type { FailPlan, IntoPlan, Plan, RecordPlan, Step } from './plan.ts'
import {
  type EnumSchema,
  type FieldSchema,
  isNamed,
  type PrimitiveKind,
  type RecordSchema,
  type SchemaType,
  type UnionSchema,
} from './schema-type.ts'

/** Which kinds a reader may take a writer's kind for. */
const promotions: { readonly [kind in PrimitiveKind]?: readonly PrimitiveKind[] } = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  string: ['bytes'],
  bytes: ['string'],
}

/**
 * How values of the writer's schema are read with the reader's. What fails for some values only is in the plan, as
 * {@link FailPlan}s; {@link failureOf} tells what fails for all.
 */
export function resolve(writer: SchemaType, reader: SchemaType): Plan {
  const choices: OpenChoice[] = []
  const records: RecordPlan[] = []
  const fields: (() => void)[] = []
  const plan = createResolver(choices, records, fields)(writer, reader)
  // One pair after another, and not in each other, since circles of records can be long. What is planned adds more.
  for (const planFields of fields) planFields()
  chooseBranches(choices, records)
  return plan
}

/** What it plans has open choices, which are added to these, as are all pairs of records, whose fields are still to be planned. */
function createResolver(choices: OpenChoice[], all: RecordPlan[], fields: (() => void)[]) {
  const records = new Map<RecordSchema, Map<RecordSchema, RecordPlan>>()

  const resolve = (writer: SchemaType, reader: SchemaType): Plan => {
    if (writer.kind === 'union') {
      return { kind: 'union', branches: writer.branches.map((branch) => resolve(branch, reader)) }
    }
    if (reader.kind === 'union') return intoUnion(writer, reader)
    if (isNamed(writer) && isNamed(reader)) {
      if (writer.kind !== reader.kind || matchNames(writer, reader) === 0) return mismatch(writer, reader)
      if (writer.kind === 'record') return recordPlan(writer, reader as RecordSchema)
      if (writer.kind === 'enum') return enumPlan(writer, reader as EnumSchema)
      if (reader.kind === 'fixed' && writer.size === reader.size) return { kind: 'fixed', reader }
      return mismatch(writer, reader)
    }
    if (writer.kind === 'array' && reader.kind === 'array') {
      return { kind: 'array', items: resolve(writer.items, reader.items) }
    }
    if (writer.kind === 'map' && reader.kind === 'map') {
      return { kind: 'map', values: resolve(writer.values, reader.values) }
    }
    if (!isPrimitive(writer) || !isPrimitive(reader)) return mismatch(writer, reader)
    const fits = writer.kind === reader.kind || promotions[writer.kind]?.includes(reader.kind) === true
    return fits ? { kind: 'value', from: writer.kind, to: reader } : mismatch(writer, reader)
  }

  const into = (writer: SchemaType, union: UnionSchema, branch: number): IntoPlan => {
    return { kind: 'into', union, branch, of: resolve(writer, union.branches[branch]!) }
  }

  /** The branch of the same kind and name goes before one by alias, simple name or promotion, wherever they stand. */
  const intoUnion = (writer: SchemaType, union: UnionSchema): Plan => {
    let best = -1
    let others: number[] | undefined
    for (let branch = 0; branch < union.branches.length; branch++) {
      if (rankOf(writer, union.branches[branch]!) === 0) continue
      if (best < 0) best = branch
      else others = [...(others ?? [best]), branch]
    }
    if (best < 0) return mismatch(writer, union)
    if (others === undefined) return into(writer, union, best)
    const rank = (branch: number) => rankOf(writer, union.branches[branch]!)
    const candidates = others.sort((x, y) => rank(y) - rank(x)).map((branch) => into(writer, union, branch))
    const plan = { ...candidates[0]! }
    choices.push({ plan, candidates })
    return plan
  }

  const recordPlan = (writer: RecordSchema, reader: RecordSchema): RecordPlan => {
    const known = records.get(writer) ?? new Map<RecordSchema, RecordPlan>()
    records.set(writer, known)
    const before = known.get(reader)
    // A record that contains itself leads back to the plan that is being made.
    if (before !== undefined) return before
    const steps: Step[] = []
    const defaults: FieldSchema[] = []
    const plan: RecordPlan = { kind: 'record', writer, reader, steps, defaults }
    known.set(reader, plan)
    all.push(plan)
    fields.push(() => {
      const readers = fieldsByName(reader)
      const renamed = fedByAlias(writer, reader)
      for (const from of writer.fields) {
        const field = readers.get(from.name) ?? renamed?.get(from)
        steps.push(
          field === undefined
            ? { kind: 'skip', type: from.type }
            : { kind: 'read', field, plan: resolve(from.type, field.type) },
        )
      }
      const writers = fieldsByName(writer)
      const filled = renamed && new Set(renamed.values())
      for (const field of reader.fields) {
        if (!writers.has(field.name) && filled?.has(field) !== true) defaults.push(field)
      }
    })
    return plan
  }
  return resolve
}

/**
 * Which of the writer's fields, that no field of the reader's has the name of, gives which of the reader's: the first of
 * its aliases that there is. Undefined where there are no aliases.
 */
function fedByAlias(writer: RecordSchema, reader: RecordSchema): Map<FieldSchema, FieldSchema> | undefined {
  let fed: Map<FieldSchema, FieldSchema> | undefined
  const writers = fieldsByName(writer)
  const readers = fieldsByName(reader)
  for (const field of reader.fields) {
    if (field.aliases.length === 0 || writers.has(field.name)) continue
    const from = field.aliases
      .map((alias) => writers.get(alias))
      .find((each) => each !== undefined && !readers.has(each.name) && fed?.has(each) !== true)
    if (from === undefined) continue
    fed ??= new Map()
    fed.set(from, field)
  }
  return fed
}

function enumPlan(writer: EnumSchema, reader: EnumSchema): Plan {
  const known = new Set(reader.symbols)
  // One that is none of its symbols stands for nothing.
  const byDefault = reader.default !== undefined && known.has(reader.default) ? reader.default : undefined
  const symbols = writer.symbols.map((symbol) => (known.has(symbol) ? symbol : byDefault))
  return { kind: 'enum', reader, symbols }
}

/** How well a type matches a branch of a reader's union; 0 where it doesn't: that of the highest rank is taken. */
export function rankOf(writer: SchemaType, reader: SchemaType): number {
  if (writer.kind === reader.kind) return isNamed(writer) && isNamed(reader) ? matchNames(writer, reader) : 3
  if (!isPrimitive(writer) || !isPrimitive(reader)) return 0
  // Between the names: a promotion is tried when nothing is of the writer's own kind.
  return promotions[writer.kind]?.includes(reader.kind) === true ? 0.5 : 0
}

function isPrimitive(type: SchemaType): type is Extract<SchemaType, { kind: PrimitiveKind }> {
  return !isNamed(type) && type.kind !== 'array' && type.kind !== 'map' && type.kind !== 'union'
}

function mismatch(writer: SchemaType, reader: SchemaType): FailPlan {
  return { kind: 'fail', message: `${describeType(writer)} can't be read as ${describeType(reader)}` }
}

/** Why no value at all can be read by the plan; undefined where some can. */
export function failureOf(plan: Plan, path = ''): (FailPlan & { readonly path: string }) | undefined {
  return findFailure(plan, path, new Set())
}

function findFailure(
  plan: Plan,
  path: string,
  open: Set<RecordPlan>,
): (FailPlan & { readonly path: string }) | undefined {
  if (plan.kind === 'fail') return { ...plan, path }
  if (plan.kind === 'into') return findFailure(plan.of, path, open)
  if (plan.kind === 'union') {
    let first: ReturnType<typeof findFailure>
    for (const branch of plan.branches) {
      const failure = findFailure(branch, path, open)
      if (failure === undefined) return undefined
      first ??= failure
    }
    return first
  }
  if (plan.kind !== 'record' || open.has(plan)) return undefined
  const missing = plan.defaults.find((field) => field.default === undefined)
  if (missing !== undefined) {
    const message = `${plan.reader.name} has a field ${missing.name} without a default, which the writer's doesn't have`
    return { kind: 'fail', message, path }
  }
  open.add(plan)
  for (const step of plan.steps) {
    if (step.kind === 'skip') continue
    const failure = findFailure(step.plan, path === '' ? step.field.name : `${path}.${step.field.name}`, open)
    if (failure !== undefined) return failure
  }
  return undefined
}
