import type { Choices } from '../choices.ts'
import { randomDefault } from '../random-default.ts'
import { randomTypeFor } from '../random-schema.ts'
import type { Field, RecordType, SchemaGraph } from '../schema-graph.ts'
import { fieldsOf } from './slots.ts'
import type { Names, Step } from './step.ts'

/** Changes of a record's fields. */
export const recordSteps: readonly Step[] = [
  step('add a field with a default', true, (record, choices, graph, names) => {
    const type = randomTypeFor(graph, choices)
    const value = randomDefault(graph, type, choices)
    if (value === undefined) return false
    const field: Field = { name: names.next(), type, default: value }
    record.fields.splice(choices.below(record.fields.length + 1), 0, field)
    return true
  }),
  step('add a field without a default', false, (record, choices, graph, names) => {
    record.fields.push({ name: names.next(), type: randomTypeFor(graph, choices) })
    return true
  }),
  step('remove a field', true, (record, choices) => {
    if (record.fields.length === 0) return false
    record.fields.splice(choices.below(record.fields.length), 1)
    return true
  }),
  step('reorder fields', true, (record, choices) => {
    if (record.fields.length < 2) return false
    const [field] = record.fields.splice(choices.below(record.fields.length), 1)
    record.fields.splice(choices.below(record.fields.length + 1), 0, field!)
    return true
  }),
  fieldStep('rename a field, with an alias', true, (field, _choices, _graph, names) => {
    const alias = field.name
    field.name = names.next()
    field.aliases = [...(field.aliases ?? []), alias]
    return true
  }),
  fieldStep('rename a field, without an alias', false, (field, _choices, _graph, names) => {
    field.name = names.next()
    return true
  }),
  // it loses a name that only the writer's field may have
  fieldStep('take the aliases off a field', false, (field) => {
    if (field.aliases === undefined) return false
    delete field.aliases
    return true
  }),
  step('give a field the name of another one as an alias', false, (record, choices, graph, names) => {
    if (record.fields.length === 0) return false
    const other = choices.pick(record.fields)
    if (choices.chance(50)) {
      const field: Field = { name: names.next(), type: other.type, aliases: [other.name] }
      const value = randomDefault(graph, other.type, choices)
      if (value !== undefined && choices.chance(70)) field.default = value
      record.fields.splice(choices.below(record.fields.length + 1), 0, field)
      return true
    }
    const field = choices.pick(record.fields)
    if (field === other || field.aliases?.includes(other.name)) return false
    field.aliases = [...(field.aliases ?? []), other.name]
    return true
  }),
  fieldStep('change a default', true, (field, choices, graph) => {
    const value = randomDefault(graph, field.type, choices)
    if (value === undefined) return false
    field.default = value
    return true
  }),
  fieldStep('remove a default', false, (field) => {
    if (field.default === undefined) return false
    delete field.default
    return true
  }),
  fieldStep('change a doc', true, (field) => {
    field.doc = `${field.doc ?? ''} More.`
    return true
  }),
]

type Change<T> = (of: T, choices: Choices, graph: SchemaGraph, names: Names) => boolean

function step(label: string, total: boolean, change: Change<RecordType>): Step {
  return {
    label,
    total,
    apply: (graph, choices, names) => {
      const records = [...graph.types.values()].filter((type) => type.type === 'record')
      return records.length > 0 && change(choices.pick(records), choices, graph, names)
    },
  }
}

function fieldStep(label: string, total: boolean, change: Change<Field>): Step {
  return {
    label,
    total,
    apply: (graph, choices, names) => {
      const fields = fieldsOf(graph)
      return fields.length > 0 && change(choices.pick(fields), choices, graph, names)
    },
  }
}
