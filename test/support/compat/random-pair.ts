import type { Choices } from '../choices.ts'
import { evolveSchema } from '../evolve-schema.ts'
import { randomBytes } from '../random-bytes.ts'
import { randomSchema } from '../random-schema.ts'
import { type SchemaGraph, schemaOf } from '../schema-graph.ts'

/** Two schemas as JSON texts, and events of the writer's in bytes: longs are within ±(2^53−1). */
export interface CompatPair {
  readonly writer: string
  readonly reader: string
  readonly events: readonly Uint8Array[]
  /** What leads from the one to the other; empty where they have nothing in common. */
  readonly steps: readonly string[]
}

/** Mostly a schema and what it evolved to, the one way or the other; now and then two that have nothing in common. */
export function randomPair(choices: Choices, events = 0): CompatPair {
  const first = randomSchema(choices)
  const isOther = choices.chance(10)
  const { reader: second, steps } = isOther
    ? { reader: randomSchema(choices), steps: [] }
    : evolveSchema(first, choices)
  const isTurned = choices.chance(30)
  const [writer, reader] = isTurned ? [second, first] : [first, second]
  return {
    writer: textOf(writer),
    reader: textOf(reader),
    events: randomEvents(writer, events, choices),
    steps: isTurned ? ['backwards', ...steps] : steps,
  }
}

/** None of a type that never ends, to which a change may have led. */
function randomEvents(writer: SchemaGraph, count: number, choices: Choices): Uint8Array[] {
  try {
    return Array.from({ length: count }, () => randomBytes(writer, choices))
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

function textOf(graph: SchemaGraph): string {
  return JSON.stringify(schemaOf(graph))
}
