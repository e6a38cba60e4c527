import type { Choices } from '../choices.ts'
import {
  branchName,
  type EnumType,
  kindOf,
  type RecordType,
  type SchemaGraph,
  type Type,
} from '../schema-graph.ts'
import { fieldsOf, slotsOf } from './slots.ts'
import type { Names } from './step.ts'

/** Changes that no generator of sensible schemas makes, and that Avro Java mostly doesn't even parse. */
export type HostileStep = (graph: SchemaGraph, choices: Choices, names: Names) => void

export const hostileSteps: readonly HostileStep[] = [
  // a default that is mostly none of its type
  (graph, choices) => {
    const fields = fieldsOf(graph)
    if (fields.length === 0) return
    choices.pick(fields).default = choices.pick(['x', null, 1.5, {}, [], 'X', true])
  },
  // types without values
  (graph, choices) => {
    const enums = [...graph.types.values()].filter((type): type is EnumType => type.type === 'enum')
    if (enums.length === 0) return
    const type = choices.pick(enums)
    type.symbols = []
    delete type.default
  },
  (graph, choices) => {
    const slots = slotsOf(graph).filter(({ isBranch }) => !isBranch)
    choices.pick(slots).set([])
  },
  // records that lead back to themselves, with or without an end
  (graph, choices) => {
    const fields = fieldsOf(graph)
    const names = [...graph.types.keys()]
    if (fields.length === 0 || names.length === 0) return
    const name = choices.pick(names)
    const field = choices.pick(fields)
    field.type = choices.chance(80) ? ['null', name] : name
    delete field.default
  },
  // longs that JavaScript's numbers don't hold
  (graph, choices) => {
    const slots = slotsOf(graph).filter(({ type }) => kindOf(type, graph) === 'long')
    if (slots.length === 0) return
    choices.pick(slots).set({ type: 'long', jsType: 'bigint' } as Type)
  },
  // a twin of a record beside it in a union, told apart by its namespace only
  (graph, choices, names) => {
    const slots = slotsOf(graph).filter(({ type, isBranch }) => !isBranch && recordOf(graph, type))
    if (slots.length === 0) return
    const slot = choices.pick(slots)
    const record = recordOf(graph, slot.type)!
    const twin: RecordType = structuredClone(record)
    twin.name = `${names.next()}.${record.name.split('.').at(-1)}`
    graph.types.set(twin.name, twin)
    const [first] = twin.fields
    if (first !== undefined && choices.chance(70)) {
      first.type = choices.pick(['int', 'string', 'boolean', ['null', 'int']])
      delete first.default
    }
    const branches: Type[] = Array.isArray(slot.type) ? slot.type : [slot.type]
    if (branches.some((branch) => branchName(branch, graph) === twin.name)) return
    slot.set(choices.chance(50) ? [...branches, twin.name] : [twin.name, ...branches])
  },
]

/** The record that stands in a place, or in the union there. */
function recordOf(graph: SchemaGraph, type: Type): RecordType | undefined {
  const names = Array.isArray(type) ? type : [type]
  return names
    .map((name) => (typeof name === 'string' ? graph.types.get(name) : undefined))
    .find((found): found is RecordType => found?.type === 'record')
}
