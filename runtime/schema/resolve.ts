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

  /** The branch of the same kind and name goes before one by alias, simple name or promotion, wherever they stand. */
  const intoUnion = (writer: SchemaType, union: UnionSchema): Plan => {
    const ranked: { readonly branch: number; readonly rank: number }[] = []
    for (const [branch, type] of union.branches.entries()) {
      const rank = rankOf(writer, type)
      if (rank > 0) ranked.push({ branch, rank })
    }
    if (ranked.length > 1) ranked.sort((a, b) => b.rank - a.rank)
    const candidates = ranked.map(
      ({ branch }): IntoPlan => ({
        kind: 'into',
        union,
        branch,
        of: resolve(writer, union.branches[branch]!),
      }),
    )
    const [best] = candidates
    if (best === undefined) return mismatch(writer, union)
    if (candidates.length === 1) return best
    const plan = { ...best }
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
      const fed = feeds(writer, reader)
      for (const from of writer.fields) {
        const field = fed.get(from)
        steps.push(
          field === undefined
            ? { kind: 'skip', type: from.type }
            : { kind: 'read', field, plan: resolve(from.type, field.type) },
        )
      }
      const filled = new Set(fed.values())
      defaults.push(...reader.fields.filter((field) => !filled.has(field)))
    })
    return plan
  }
  return resolve
}

/** Which of the writer's fields gives which of the reader's: by name, else by the first of the reader's aliases. */
function feeds(writer: RecordSchema, reader: RecordSchema): Map<FieldSchema, FieldSchema> {
  const byName = fieldsByName(writer)
  const fed = new Map<FieldSchema, FieldSchema>()
  const others: FieldSchema[] = []
  for (const field of reader.fields) {
    const from = byName.get(field.name)
    if (from !== undefined) fed.set(from, field)
    else if (field.aliases.length > 0) others.push(field)
  }
  for (const field of others) {
    const from = field.aliases
      .map((alias) => byName.get(alias))
      .find((each) => each !== undefined && !fed.has(each))
    if (from !== undefined) fed.set(from, field)
  }
  return fed
}

function enumPlan(writer: EnumSchema, reader: EnumSchema): Plan {
  const known = new Set(reader.symbols)
  const symbols = writer.symbols.map((symbol) => (known.has(symbol) ? symbol : reader.default))
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
