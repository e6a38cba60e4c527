import {
  branchName,
  type EnumSchema,
  isNamed,
  type RecordSchema,
  type SchemaType,
  simpleName,
  type UnionSchema,
} from '../../runtime/schema/schema-type.ts'
import { unionsAlike } from './equal-to-java.ts'
import { makeDefault } from './java-default.ts'

/** What Java does with values of a writer's type, decided before it reads any. */
export type JavaPlan =
  | { readonly kind: 'read'; readonly writer: SchemaType; readonly reader: SchemaType }
  /** Thrown where a value is met. */
  | { readonly kind: 'error'; readonly why: string }
  | { readonly kind: 'items'; readonly of: JavaPlan }
  /** The writer's union: `byPosition` where the reader's has the same branches. */
  | { readonly kind: 'union'; readonly branches: readonly JavaPlan[]; readonly byPosition: boolean }
  | { readonly kind: 'into'; readonly of: JavaPlan; readonly byFields: boolean }
  | RecordJavaPlan
  | { readonly kind: 'enum'; readonly reader: EnumSchema }

export interface RecordJavaPlan {
  readonly kind: 'record'
  readonly writer: RecordSchema
  readonly reader: RecordSchema
  /** One for each of the writer's fields that the reader has; undefined for those that are skipped. */
  readonly fields: (JavaPlan | undefined)[]
}

/**
 * Java's plan for a writer's schema, renamed by the reader's aliases, and a reader's. Throws a `JavaFailure` where a
 * default that is needed, or would be for a branch that is only looked at, can't be made: then nothing is read at all.
 */
export function javaPlan(writer: SchemaType, reader: SchemaType): JavaPlan {
  const seen = new Map<RecordSchema, Map<RecordSchema, JavaPlan>>()

  const planOf = (from: SchemaType, to: SchemaType): JavaPlan => {
    if (from.kind === 'union') return fromUnion(from, to)
    if (to.kind === 'union') return intoUnion(from, to)
    if (from.kind === 'record' && to.kind === 'record') return recordPlan(from, to)
    if (from.kind === 'array' && to.kind === 'array')
      return { kind: 'items', of: planOf(from.items, to.items) }
    if (from.kind === 'map' && to.kind === 'map') return { kind: 'items', of: planOf(from.values, to.values) }
    if (isNamed(from) && isNamed(to) && from.kind === to.kind) {
      if (simpleName(from.name) !== simpleName(to.name)) return mismatch(from, to)
      if (to.kind === 'enum') return { kind: 'enum', reader: to }
      return from.kind === 'fixed' && to.kind === 'fixed' && from.size !== to.size
        ? mismatch(from, to)
        : { kind: 'read', writer: from, reader: to }
    }
    return from.kind === to.kind || isPromoted(from, to)
      ? { kind: 'read', writer: from, reader: to }
      : mismatch(from, to)
  }

  const fromUnion = (from: UnionSchema, to: SchemaType): JavaPlan => {
    const byPosition = to.kind === 'union' && unionsAlike(from, to)
    const branches = from.branches.map((branch, i) => planOf(branch, byPosition ? to.branches[i]! : to))
    return { kind: 'union', branches, byPosition }
  }

  const intoUnion = (from: SchemaType, to: UnionSchema): JavaPlan => {
    const taken = branchOf(from, to.branches)
    if (taken === undefined) return mismatch(from, to)
    const byFields = isNamed(from) && isNamed(taken) && from.name !== taken.name
    return { kind: 'into', of: planOf(from, taken), byFields }
  }

  /** An enum or fixed by its full name only; a record by that, or else by its fields, whatever its name. */
  const branchOf = (from: SchemaType, branches: readonly SchemaType[]): SchemaType | undefined => {
    let byFields: SchemaType | undefined
    for (const branch of branches) {
      if (branch.kind !== from.kind) continue
      if (!isNamed(from) || !isNamed(branch) || from.name === branch.name) return branch
      if (from.kind !== 'record' || branch.kind !== 'record' || hasError(recordPlan(from, branch))) continue
      if (byFields === undefined || simpleName(from.name) === simpleName(branch.name)) byFields = branch
    }
    return byFields ?? branches.find((branch) => isPromoted(from, branch))
  }

  const recordPlan = (from: RecordSchema, to: RecordSchema): JavaPlan => {
    let plans = seen.get(from)
    if (plans === undefined) {
      plans = new Map()
      seen.set(from, plans)
    }
    const known = plans.get(to)
    if (known !== undefined) return known
    const plan: RecordJavaPlan = { kind: 'record', writer: from, reader: to, fields: [] }
    plans.set(to, plan)
    const into = new Map(to.fields.map((field) => [field.name, field.type]))
    for (const { name, type } of from.fields) {
      const own = into.get(name)
      plan.fields.push(own && planOf(type, own))
    }
    const names = new Set(from.fields.map(({ name }) => name))
    for (const field of to.fields) {
      if (names.has(field.name)) continue
      if (field.default === undefined) {
        const error: JavaPlan = { kind: 'error', why: `it misses the field ${field.name} of ${to.name}` }
        plans.set(to, error)
        return error
      }
      makeDefault(field)
    }
    return plan
  }
  return planOf(writer, reader)
}

/** Whether a record, or one of its fields, can't be read; what lies inside of these isn't looked at. */
function hasError(plan: JavaPlan): boolean {
  return (
    plan.kind === 'error' || (plan.kind === 'record' && plan.fields.some((each) => each?.kind === 'error'))
  )
}

const promotions: { readonly [from: string]: readonly string[] } = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  string: ['bytes'],
  bytes: ['string'],
}

function isPromoted(from: SchemaType, to: SchemaType): boolean {
  return promotions[from.kind]?.includes(to.kind) === true
}

function mismatch(from: SchemaType, to: SchemaType): JavaPlan {
  return { kind: 'error', why: `it found ${branchName(from)}, expecting ${branchName(to)}` }
}
