import type { RecordPlan } from '../../runtime/schema/plan.ts'
import type { EnumSchema, UnionSchema } from '../../runtime/schema/schema-type.ts'
import type { Breach } from '../findings/draft.ts'
import { pathOf, type Visit } from '../walk/visit.ts'
import { inUnion, type LeastValues } from './least-value.ts'
import type { Tree } from './value-tree.ts'

/** An event, and the value in it that is to fail. */
export interface BuiltEvent {
  readonly tree: Tree
  /** Stands nowhere else in it. */
  readonly leaf: Tree
  /** Where the value stands in the event, such as `kids[0].name`. */
  readonly path: string
}

/** The key of a map that has to have an entry. */
const key = 'key'

/**
 * The least event that leads to the visited place and has there what can't be read. What stands beside the way can be
 * read wherever that is possible. Undefined where such an event would be too large.
 */
export function buildEvent(visit: Visit, breach: Breach, least: LeastValues): BuiltEvent | undefined {
  const found = breached(visit, breach, least)
  if (found === undefined) return undefined
  const leaf = { ...found }
  let tree: Tree | undefined = leaf
  for (let at = visit; at.parent !== undefined && tree !== undefined; at = at.parent) {
    tree = around(at, at.parent, tree, least)
  }
  return tree && { tree, leaf, path: pathOf(visit).replaceAll('[]', '[0]').replaceAll('{}', `{${key}}`) }
}

function breached(visit: Visit, breach: Breach, least: LeastValues): Tree | undefined {
  switch (breach.kind) {
    case 'symbol': {
      const { symbols } = visit.writer.type as EnumSchema
      return { kind: 'enum', index: breach.index, symbol: symbols[breach.index]! }
    }
    case 'not-text':
      return { kind: 'bytes', value: Uint8Array.of(0xff) }
    case 'large-long':
      return { kind: 'long', value: 2n ** 53n }
    default:
      if (visit.plan.kind === 'record') return recordWith(visit.plan, -1, undefined, least)
      return least.any(visit.writer.type)
  }
}

/** The value that a value stands in directly. */
function around({ via }: Visit, parent: Visit, inner: Tree, least: LeastValues): Tree | undefined {
  switch (via.kind) {
    case 'item':
      return { kind: 'array', items: [inner] }
    case 'value':
      return { kind: 'map', entries: [[key, inner]] }
    case 'branch':
      return inUnion((parent.writer.type as UnionSchema).branches, via.index, inner)
    case 'field':
      return recordWith(parent.plan as RecordPlan, via.index, inner, least)
    default:
      // The reader's union leaves no trace in what was written.
      return inner
  }
}

/** A record with a value in one of its fields, and the least in the others. */
function recordWith(
  { writer, steps }: RecordPlan,
  index: number,
  value: Tree | undefined,
  least: LeastValues,
): Tree | undefined {
  const fields: (readonly [string, Tree])[] = []
  for (const [i, { name, type }] of writer.fields.entries()) {
    const step = steps[i]!
    const own =
      i === index
        ? value
        : ((step.kind === 'read' ? least.readable(step.plan, type) : undefined) ?? least.any(type))
    if (own === undefined) return undefined
    fields.push([name, own])
  }
  return { kind: 'record', fields }
}
