import type { Choices } from '../support/choices.ts'
import { hostileSteps } from '../support/evolve/hostile-steps.ts'
import { type Evolution, evolveSchema } from '../support/evolve-schema.ts'
import { randomSchema } from '../support/random-schema.ts'
import { copyGraph, type SchemaGraph, schemaOf } from '../support/schema-graph.ts'

/** A writer's schema and a reader's that was evolved from it; some of them such as nobody would write. */
export interface RandomPair {
  readonly graph: SchemaGraph
  readonly writer: string
  readonly reader: string
  readonly steps: readonly string[]
  /** Whether every event can be read, as far as the steps tell. */
  readonly safe: boolean
}

export function randomPair(choices: Choices): RandomPair {
  const graph = randomSchema(choices)
  const isHostile = choices.chance(40)
  let count = 0
  const names = { taken: new Set<string>(), next: () => `H${count++}` }
  const spoil = (schema: SchemaGraph): number => {
    const times = isHostile ? choices.below(3) : 0
    for (let i = 0; i < times; i++) choices.pick(hostileSteps)(schema, choices, names)
    return times
  }
  spoil(graph)
  const { reader, steps, total } = evolved(graph, choices)
  const safe = spoil(reader) === 0 && total
  return {
    graph,
    writer: JSON.stringify(schemaOf(graph)),
    reader: JSON.stringify(schemaOf(reader)),
    steps,
    safe,
  }
}

/** Unions without branches are none that the steps reckon with. */
function evolved(graph: SchemaGraph, choices: Choices): Evolution {
  try {
    return evolveSchema(graph, choices)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { reader: copyGraph(graph), steps: [], total: true }
  }
}
