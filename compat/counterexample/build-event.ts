import type { RecordPlan } from '../../runtime/schema/plan.ts'
import type { EnumSchema, RecordSchema, UnionSchema } from '../../runtime/schema/schema-type.ts'
import { maxDepth } from '../../runtime/wire/limits.ts'
import type { Breach } from '../findings/draft.ts'
import type { Visit } from '../walk/visit.ts'
import { inUnion, type LeastValues } from './least-value.ts'
import type { Tree } from './value-tree.ts'

/**
 * The least event that leads to the visited place and has there what can't be read. What stands beside the way can be
 * read wherever that is possible. Undefined where such an event would be too large.
 */
export function buildEvent(visit: Visit, breach: Breach, least: LeastValues): Tree | undefined {
  const inner = breach.kind === 'nest' ? nested(visit, breach.again, least) : breached(visit, breach, least)
  return inner && around(visit, undefined, inner, least)
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

/** The event around a value at the visited place, up to the `end` or the whole. */
function around(visit: Visit, end: Visit | undefined, inner: Tree, least: LeastValues): Tree | undefined {
  let tree: Tree | undefined = inner
  for (let at = visit; at !== end && at.parent !== undefined && tree !== undefined; at = at.parent) {
    const { via, parent } = at
    if (via.kind === 'item') tree = { kind: 'array', items: [tree] }
    else if (via.kind === 'value') tree = { kind: 'map', entries: [['key', tree]] }
    else if (via.kind === 'branch') {
      tree = inUnion((parent.writer.type as UnionSchema).branches, via.index, tree)
    } else if (via.kind === 'field') {
      tree = recordWith(parent.plan as RecordPlan, via.index, tree, least)
    }
  }
  return tree
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

/** One more record in each other than is read. */
function nested(visit: Visit, again: Visit, least: LeastValues): Tree | undefined {
  let tree = least.readable(visit.plan, visit.writer.type) ?? least.any(visit.writer.type as RecordSchema)
  for (let depth = 0; depth < maxDepth && tree !== undefined; depth++) {
    tree = around(again, visit, tree, least)
  }
  return tree
}
