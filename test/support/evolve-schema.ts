import type { Choices } from './choices.ts'
import { namedSteps } from './evolve/named-steps.ts'
import { recordSteps } from './evolve/record-steps.ts'
import { fieldsOf, slotsOf } from './evolve/slots.ts'
import type { Names, Step } from './evolve/step.ts'
import { typeSteps } from './evolve/type-steps.ts'
import { isDefault, randomDefault } from './random-default.ts'
import { defaultTree } from './resolution/default-tree.ts'
import { outcomeOf } from './resolution/outcome.ts'
import { specification } from './resolution/specification-matching.ts'
import { branchName, copyGraph, type Field, kindOf, plain, type SchemaGraph } from './schema-graph.ts'

/** Every kind of change. */
export const evolutionSteps: readonly Step[] = [...recordSteps, ...namedSteps, ...typeSteps]

export interface Evolution {
  readonly reader: SchemaGraph
  /** The labels of the steps that lead from the writer's schema to the reader's. */
  readonly steps: readonly string[]
  /** Whether every value of the writer's resolves, as far as the steps can tell. */
  readonly total: boolean
}

/** A reader's schema for the writer's: up to four random steps away from it. */
export function evolveSchema(writer: SchemaGraph, choices: Choices): Evolution {
  const steps = choices.chance(50) ? evolutionSteps.filter((step) => step.total) : evolutionSteps
  const names = namesBeside(writer)
  let reader = copyGraph(writer)
  let total = fixDefaults(reader, choices)
  const labels: string[] = []
  const wanted = 1 + choices.below(4)
  for (let i = 0; i < wanted; i++) {
    const step = choices.pick(steps)
    const next = copyGraph(reader)
    if (!step.apply(next, choices, names) || !isLegal(next)) continue
    const isFixed = fixDefaults(next, choices)
    total = total && step.total && isFixed
    labels.push(step.label)
    reader = next
  }
  return { reader, steps: labels, total }
}

function namesBeside(writer: SchemaGraph): Names {
  const taken = new Set<string>(
    [...writer.types.values()].flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  )
  let count = 0
  return { taken, next: () => `N${count++}` }
}

/** Whether Avro takes the schema: branches of unions differ and are no unions. */
function isLegal(graph: SchemaGraph): boolean {
  return slotsOf(graph).every(({ type }) => {
    const found = plain(type, graph)
    if (!Array.isArray(found)) return true
    const names = found.map((branch) => branchName(branch, graph))
    return new Set(names).size === names.length && found.every((branch) => kindOf(branch, graph) !== 'union')
  })
}

/** Replaces defaults that are none of their changed types; false where one is left out for it. */
function fixDefaults(graph: SchemaGraph, choices: Choices): boolean {
  let complete = true
  // a record's default leans on those of its fields, which may be replaced after it
  for (let again = true; again; ) {
    again = false
    for (const field of fieldsOf(graph)) {
      if (field.default === undefined || isLegalDefault(graph, field)) continue
      again = true
      delete field.default
      const value = randomDefault(graph, field.type, choices)
      if (value === undefined) complete = false
      else field.default = value
    }
  }
  return complete
}

/** A default of the type that comes to an end: one of a record in itself may lead back to itself. */
function isLegalDefault(graph: SchemaGraph, field: Field): boolean {
  if (!isDefault(graph, field.type, field.default)) return false
  return outcomeOf(() => defaultTree(field, graph, specification)).kind === 'value'
}
