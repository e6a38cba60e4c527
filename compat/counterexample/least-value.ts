import { fitsDefault } from '../../runtime/schema/default-value.ts'
import type { Plan, RecordPlan, Step } from '../../runtime/schema/plan.ts'
import { branchName, type RecordSchema, type SchemaType } from '../../runtime/schema/schema-type.ts'
import type { Tree } from './value-tree.ts'

/** Values of the writer's types with as little in them as there can be: nulls, empty collections and texts, zeros. */
export interface LeastValues {
  /** The least of all; undefined where there are none. */
  readonly any: (type: SchemaType) => Tree | undefined
  /** The least of those that the plan, which reads values of the type, can read; undefined where it can read none. */
  readonly readable: (plan: Plan, type: SchemaType) => Tree | undefined
}

/** Records that need more values than this in them are given up on: there can be twice as many in each that holds them. */
const most = 2_000

/** @param plans those of the records that the whole plan leads to. */
export function leastValues(types: Iterable<SchemaType>, plans: Iterable<RecordPlan>): LeastValues {
  /** How many values there are in the least of a record; more than `most` is infinite. */
  const records = new Map<RecordSchema, number>()
  const readables = new Map<RecordPlan, number>()

  const cost = (type: SchemaType): number => {
    switch (type.kind) {
      case 'null':
        return 0
      case 'enum':
        return type.symbols.length === 0 ? Infinity : 1
      case 'union':
        return Math.min(...type.branches.map(cost))
      case 'record':
        return records.get(type) ?? Infinity
      case 'fixed':
        return 1 + type.size / 16
      default:
        return 1
    }
  }
  const readCost = (plan: Plan, type: SchemaType): number => {
    switch (plan.kind) {
      case 'fail':
        return Infinity
      case 'enum':
        return plan.symbols.some((symbol) => symbol !== undefined) ? 1 : Infinity
      case 'union': {
        const { branches } = type as Extract<SchemaType, { kind: 'union' }>
        return Math.min(...plan.branches.map((branch, index) => readCost(branch, branches[index]!)))
      }
      case 'into':
        return readCost(plan.of, type)
      case 'record':
        return readables.get(plan) ?? Infinity
      default:
        return cost(type)
    }
  }
  const stepCost = (step: Step, type: SchemaType) =>
    step.kind === 'skip' ? cost(type) : readCost(step.plan, type)
  const settle = <T>(costs: Map<T, number>, of: readonly T[], costOf: (item: T) => number) => {
    for (let changed = true; changed; ) {
      changed = false
      for (const item of of) {
        const next = costOf(item)
        if (next > most || next >= (costs.get(item) ?? Infinity)) continue
        costs.set(item, next)
        changed = true
      }
    }
  }
  settle(
    records,
    [...types].filter((type) => type.kind === 'record'),
    ({ fields }) => fields.reduce((sum, field) => sum + 1 + cost(field.type), 1),
  )
  settle(readables, [...plans], ({ steps, defaults, writer }) =>
    defaults.every((field) => field.default !== undefined && fitsDefault(field.default.value, field.type))
      ? steps.reduce((sum, step, index) => sum + 1 + stepCost(step, writer.fields[index]!.type), 1)
      : Infinity,
  )

  const any = (type: SchemaType): Tree | undefined => (cost(type) > most ? undefined : make(type))
  const readable = (plan: Plan, type: SchemaType): Tree | undefined =>
    readCost(plan, type) > most ? undefined : makeReadable(plan, type)

  /** Records, which are the same wherever they stand. */
  const made = new Map<RecordSchema | RecordPlan, Tree>()
  const once = (of: RecordSchema | RecordPlan, fields: () => (readonly [string, Tree])[]): Tree => {
    const tree = made.get(of) ?? { kind: 'record', fields: fields() }
    made.set(of, tree)
    return tree
  }
  const make = (type: SchemaType): Tree => {
    switch (type.kind) {
      case 'union': {
        const index = cheapest(type.branches.map(cost))
        return inUnion(type.branches, index, make(type.branches[index]!))
      }
      case 'record':
        return once(type, () => type.fields.map((field) => [field.name, make(field.type)]))
      case 'enum':
        return { kind: 'enum', index: 0, symbol: type.symbols[0]! }
      default:
        return leastFlat(type)
    }
  }
  const makeReadable = (plan: Plan, type: SchemaType): Tree => {
    if (plan.kind === 'into') return makeReadable(plan.of, type)
    if (plan.kind === 'union' && type.kind === 'union') {
      const index = cheapest(plan.branches.map((branch, i) => readCost(branch, type.branches[i]!)))
      return inUnion(type.branches, index, makeReadable(plan.branches[index]!, type.branches[index]!))
    }
    if (plan.kind === 'enum' && type.kind === 'enum') {
      const index = plan.symbols.findIndex((symbol) => symbol !== undefined)
      return { kind: 'enum', index, symbol: type.symbols[index]! }
    }
    if (plan.kind !== 'record') return make(type)
    return once(plan, () =>
      plan.steps.map((step, index) => {
        const { name, type: of } = plan.writer.fields[index]!
        return [name, step.kind === 'skip' ? make(of) : makeReadable(step.plan, of)]
      }),
    )
  }
  return { any, readable }
}

function cheapest(costs: readonly number[]): number {
  return costs.indexOf(Math.min(...costs))
}

/** The value of a union's branch. */
export function inUnion(branches: readonly SchemaType[], index: number, of: Tree): Tree {
  return { kind: 'union', index, name: branchName(branches[index]!), of }
}

function leastFlat(type: SchemaType): Tree {
  switch (type.kind) {
    case 'null':
      return { kind: 'null' }
    case 'boolean':
      return { kind: 'boolean', value: false }
    case 'long':
      return { kind: 'long', value: 0n }
    case 'int':
    case 'float':
    case 'double':
      return { kind: type.kind, value: 0 }
    case 'string':
      return { kind: 'string', value: '' }
    case 'bytes':
      return { kind: 'bytes', value: new Uint8Array() }
    case 'fixed':
      return { kind: 'fixed', value: new Uint8Array(type.size) }
    case 'array':
      return { kind: 'array', items: [] }
    case 'map':
      return { kind: 'map', entries: [] }
    default:
      throw new Error(`a ${type.kind} isn't flat`)
  }
}
