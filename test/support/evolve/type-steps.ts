import type { Choices } from '../choices.ts'
import { randomTypeFor } from '../random-schema.ts'
import { kindOf, type Logical, type SchemaGraph, type Type } from '../schema-graph.ts'
import { type Slot, slotsOf, slotsOfKind } from './slots.ts'
import type { Step } from './step.ts'

const promoted: { readonly [kind: string]: readonly string[] } = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  string: ['bytes'],
}

/** Changes of the types of fields, items, values and branches. */
export const typeSteps: readonly Step[] = [
  step('promote a type', true, Object.keys(promoted), (slot, choices, graph) => {
    slot.set(choices.pick(promoted[kindOf(slot.type, graph)]!))
    return true
  }),
  // not all bytes are UTF-8
  step('promote bytes to a string', false, ['bytes'], (slot) => {
    slot.set('string')
    return true
  }),
  step('demote a type', false, ['long', 'float', 'double'], (slot) => {
    slot.set('int')
    return true
  }),
  step('widen a type to a union', true, undefined, (slot, choices, graph) => {
    if (slot.isBranch || kindOf(slot.type, graph) === 'union') return false
    const other = choices.chance(50) ? 'null' : randomTypeFor(graph, choices, 3)
    slot.set(choices.chance(50) ? [slot.type, other] : [other, slot.type])
    return true
  }),
  step(
    'widen a type to a union of what it may be promoted to',
    true,
    Object.keys(promoted),
    (slot, choices, graph) => {
      if (slot.isBranch) return false
      const others = promoted[kindOf(slot.type, graph)]!
      const branches: Type[] = choices.chance(50) ? [...others].reverse() : [...others]
      slot.set(choices.chance(50) ? ['null', ...branches, slot.type] : branches)
      return true
    },
  ),
  step('add a branch', true, ['union'], (slot, choices, graph) => {
    const branches = slot.type as Type[]
    branches.splice(choices.below(branches.length + 1), 0, randomTypeFor(graph, choices, 3))
    return true
  }),
  step('reorder branches', true, ['union'], (slot) => {
    const branches = slot.type as Type[]
    branches.reverse()
    return branches.length > 1
  }),
  step('remove a branch', false, ['union'], (slot, choices) => {
    const branches = slot.type as Type[]
    if (branches.length < 2) return false
    branches.splice(choices.below(branches.length), 1)
    return true
  }),
  step('narrow a union to a branch', false, ['union'], (slot, choices) => {
    slot.set(choices.pick(slot.type as Type[]))
    return true
  }),
  step('put another type in a type’s place', false, undefined, (slot, choices, graph) => {
    slot.set(randomTypeFor(graph, choices, 3))
    return true
  }),
  step('change a logical type', true, ['int', 'long', 'string', 'bytes'], (slot, choices, graph) => {
    const kind = kindOf(slot.type, graph)
    const annotated = slot.type as string | (Logical & { type: string })
    const next = choices.pick(['timestamp-millis', 'date', 'uuid', 'decimal', 'local-timestamp-micros'])
    const isSame = typeof annotated === 'object' && annotated.logicalType === next
    slot.set(
      isSame
        ? kind
        : { type: kind, logicalType: next, ...(next === 'decimal' && { precision: 5, scale: 1 }) },
    )
    return true
  }),
  step('change a decimal', true, ['bytes'], (slot) => {
    const { precision = 3, scale = 1 } = typeof slot.type === 'object' ? (slot.type as Logical) : {}
    slot.set({ type: 'bytes', logicalType: 'decimal', precision: precision + 2, scale: scale + 1 })
    return true
  }),
]

function step(
  label: string,
  total: boolean,
  kinds: readonly string[] | undefined,
  change: (slot: Slot, choices: Choices, graph: SchemaGraph) => boolean,
): Step {
  return {
    label,
    total,
    apply: (graph, choices) => {
      const slots = kinds === undefined ? slotsOf(graph) : slotsOfKind(graph, ...kinds)
      return slots.length > 0 && change(choices.pick(slots), choices, graph)
    },
  }
}
