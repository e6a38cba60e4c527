import type { Plan, RecordPlan } from '../../runtime/schema/plan.ts'
import { resolve } from '../../runtime/schema/resolve.ts'
import type { FieldSchema, RecordSchema, SchemaType } from '../../runtime/schema/schema-type.ts'

/** More names than this are not looked for. */
const mostNames = 16

/**
 * The plan by which Avro Java reads records whose names don't match: it takes any record for any other, and of a union
 * the first record whose fields resolve (docs/decisions/0011). Undefined where that makes no difference.
 */
export function planByStructure(writer: SchemaType, reader: SchemaType): Plan | undefined {
  const also = new Map<RecordSchema, string[]>()
  for (let i = 0; i < mostNames; i++) {
    const renamed = withAliases(reader, also)
    const plan = resolve(writer, renamed.type)
    const found = firstByName(plan, writer, renamed.type)
    if (found === undefined) return i === 0 ? undefined : plan
    const original = [...renamed.copies].find(([, copy]) => copy === found.reader)![0]
    also.set(original, [...(also.get(original) ?? []), found.writer.name])
  }
  return undefined
}

interface Records {
  readonly writer: RecordSchema
  readonly reader: RecordSchema
}

/** The first pair of records that fails by their names. */
function firstByName(plan: Plan, writer: SchemaType, reader: SchemaType): Records | undefined {
  const seen = new Set<RecordPlan>()
  const look = (plan: Plan, from: SchemaType, to: SchemaType): Records | undefined => {
    if (plan.kind === 'fail') return namesOnly(from, to)
    if (plan.kind === 'into') return look(plan.of, from, plan.union.branches[plan.branch]!)
    if (plan.kind === 'union' && from.kind === 'union') {
      return first(plan.branches, (branch, index) => look(branch, from.branches[index]!, to))
    }
    if (plan.kind === 'array' && from.kind === 'array' && to.kind === 'array') {
      return look(plan.items, from.items, to.items)
    }
    if (plan.kind === 'map' && from.kind === 'map' && to.kind === 'map') {
      return look(plan.values, from.values, to.values)
    }
    if (plan.kind !== 'record' || seen.has(plan)) return undefined
    seen.add(plan)
    return first(plan.steps, (step, index) =>
      step.kind === 'skip' ? undefined : look(step.plan, plan.writer.fields[index]!.type, step.field.type),
    )
  }
  return look(plan, writer, reader)
}

function namesOnly(writer: SchemaType, reader: SchemaType): Records | undefined {
  if (writer.kind !== 'record') return undefined
  if (reader.kind === 'record') return { writer, reader }
  if (reader.kind !== 'union') return undefined
  return first(reader.branches, (branch) =>
    branch.kind === 'record' ? { writer, reader: branch } : undefined,
  )
}

function first<T, R>(items: readonly T[], find: (item: T, index: number) => R | undefined): R | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index)
    if (found !== undefined) return found
  }
  return undefined
}

/** A copy of a graph in which some records have more aliases. */
function withAliases(
  root: SchemaType,
  also: ReadonlyMap<RecordSchema, readonly string[]>,
): { readonly type: SchemaType; readonly copies: ReadonlyMap<RecordSchema, RecordSchema> } {
  const copies = new Map<RecordSchema, RecordSchema>()
  const copy = (type: SchemaType): SchemaType => {
    switch (type.kind) {
      case 'array':
        return { ...type, items: copy(type.items) }
      case 'map':
        return { ...type, values: copy(type.values) }
      case 'union':
        return { ...type, branches: type.branches.map(copy) }
      case 'record': {
        const known = copies.get(type)
        if (known !== undefined) return known
        const fields: FieldSchema[] = []
        const own: RecordSchema = { ...type, aliases: [...type.aliases, ...(also.get(type) ?? [])], fields }
        copies.set(type, own)
        for (const field of type.fields) fields.push({ ...field, type: copy(field.type) })
        return own
      }
      default:
        return type
    }
  }
  return { type: copy(root), copies }
}
