import { defaultValue, type Naming } from '../../runtime/schema/default-value.ts'
import { emptyTypes } from '../../runtime/schema/empty-types.ts'
import type { Plan, RecordPlan } from '../../runtime/schema/plan.ts'
import { recursiveRecords } from '../../runtime/schema/recursive-records.ts'
import type { FieldSchema, RecordSchema, SchemaType } from '../../runtime/schema/schema-type.ts'
import type { PreparedSchema } from '../prepare.ts'

/** Deeper than this a schema isn't followed: what is found is less than there is, and never more. */
const followed = 1_000

/** What there is at least in each event of a schema. */
export interface Least {
  readonly bytes: number
  readonly records: number
  /** Records that take no bytes. */
  readonly empty: number
}

const nothing: Least = { bytes: 0, records: 0, empty: 0 }

/** Kept for each schema, which is mostly compared with many. */
const leasts = new WeakMap<PreparedSchema, Least>()

export function leastOf(schema: PreparedSchema): Least {
  let least = leasts.get(schema)
  if (least === undefined) {
    least = countLeast(schema.type)
    leasts.set(schema, least)
  }
  return least
}

function countLeast(type: SchemaType): Least {
  const isEmpty = emptyTypes()
  const known = new Map<RecordSchema, Least>()
  const least = (of: SchemaType, level: number): Least => {
    if (of.kind === 'union') {
      if (of.branches.some(({ kind }) => kind === 'null')) return oneByte
      // Of each the least, though not always of one branch: it is never too much.
      const branches = of.branches.map((branch) => least(branch, level + 1))
      if (branches.length === 0) return nothing
      const leastBy = (part: keyof Least) => Math.min(...branches.map((branch) => branch[part]))
      return { bytes: 1 + leastBy('bytes'), records: leastBy('records'), empty: leastBy('empty') }
    }
    if (of.kind !== 'record') return leastScalar(of)
    const before = known.get(of)
    if (before !== undefined || level > followed) return before ?? nothing
    known.set(of, nothing)
    let [bytes, records, empty] = [0, 1, isEmpty(of) ? 1 : 0]
    for (const field of of.fields) {
      const inner = least(field.type, level + 1)
      bytes += inner.bytes
      records += inner.records
      empty += inner.empty
    }
    const found = { bytes, records, empty }
    known.set(of, found)
    return found
  }
  return least(type, 0)
}

/** A branch's number, or the length of what may be empty. */
const oneByte: Least = { ...nothing, bytes: 1 }
const fourBytes: Least = { ...nothing, bytes: 4 }
const eightBytes: Least = { ...nothing, bytes: 8 }

function leastScalar(type: SchemaType): Least {
  if (type.kind === 'null') return nothing
  if (type.kind === 'float') return fourBytes
  if (type.kind === 'double') return eightBytes
  return type.kind === 'fixed' ? { ...nothing, bytes: type.size } : oneByte
}

const plainNames: Naming = { wrapper: () => undefined, property: (_, field) => field }

const defaults = new WeakMap<FieldSchema, number>()
const totals = new WeakMap<PreparedSchema, number>()

/** The heap bytes of a field's default, by the decoder's estimate. */
function bytesOfDefault(field: FieldSchema): number {
  let bytes = defaults.get(field)
  if (bytes === undefined) {
    bytes = (field.default && defaultValue(field.default.value, field.type, plainNames)?.bytes) ?? 0
    defaults.set(field, bytes)
  }
  return bytes
}

/** The heap bytes of all of a schema's defaults together. */
export function bytesOfDefaults(schema: PreparedSchema): number {
  let total = totals.get(schema)
  if (total === undefined) {
    total = 0
    for (const field of schema.fields.keys()) total += bytesOfDefault(field)
    totals.set(schema, total)
  }
  return total
}

/** What reading takes at least. */
export interface LeastCost {
  /** How deep records nest that can contain themselves, in either schema. */
  readonly depth: number
  /** Records that take no bytes. */
  readonly empty: number
  /** Heap bytes of the defaults that are filled in, by the decoder's estimate. */
  readonly filled: number
}

const free: LeastCost = { depth: 0, empty: 0, filled: 0 }

export function leastCost(plan: Plan, writer: SchemaType, reader: SchemaType): LeastCost {
  const recursive = recursiveRecords([writer, reader])
  const isEmpty = emptyTypes()
  const known = new Map<RecordPlan, LeastCost>()
  const costOf = (of: Plan, level: number): LeastCost => {
    if (of.kind === 'into') return costOf(of.of, level)
    if (of.kind === 'union') {
      const costs = of.branches
        .filter(({ kind }) => kind !== 'fail')
        .map((branch) => costOf(branch, level + 1))
      if (costs.length === 0) return free
      const leastBy = (part: keyof LeastCost) => Math.min(...costs.map((cost) => cost[part]))
      return { depth: leastBy('depth'), empty: leastBy('empty'), filled: leastBy('filled') }
    }
    if (of.kind !== 'record') return free
    const before = known.get(of)
    if (before !== undefined || level > followed) return before ?? free
    known.set(of, free)
    let [depth, empty, filled] = [0, isEmpty(of.writer) ? 1 : 0, 0]
    for (const step of of.steps) {
      if (step.kind === 'skip') continue
      const inner = costOf(step.plan, level + 1)
      depth = Math.max(depth, inner.depth)
      empty += inner.empty
      filled += inner.filled
    }
    for (const field of of.defaults) filled += bytesOfDefault(field)
    const own = recursive.has(of.writer) || recursive.has(of.reader) ? 1 : 0
    const cost = { depth: own + depth, empty, filled }
    known.set(of, cost)
    return cost
  }
  return costOf(plan, 0)
}
