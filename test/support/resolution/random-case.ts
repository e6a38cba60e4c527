import type { Choices } from '../choices.ts'
import { evolveSchema } from '../evolve-schema.ts'
import type { JavaCase } from '../java-batch.ts'
import { randomBytes } from '../random-bytes.ts'
import { randomSchema } from '../random-schema.ts'
import { schemaOf } from '../schema-graph.ts'
import type { ResolutionCase } from './judge.ts'

/** A random writer's schema, one that was evolved from it, and values of the former. */
export interface RandomCase extends ResolutionCase {
  readonly steps: readonly string[]
  readonly java: JavaCase
}

export function randomCase(choices: Choices, values: number): RandomCase {
  const writer = randomSchema(choices)
  const { reader, steps, total } = evolveSchema(writer, choices)
  const encoded = Array.from({ length: values }, () => randomBytes(writer, choices))
  const java = {
    writer: JSON.stringify(schemaOf(writer)),
    reader: JSON.stringify(schemaOf(reader)),
    values: encoded,
  }
  return { writer, reader, steps, total, values: encoded, java }
}

/** The case for people. */
export function showCase({ steps, java }: RandomCase): string {
  return [`steps: ${steps.join('; ')}`, `writer: ${java.writer}`, `reader: ${java.reader}`].join('\n')
}
