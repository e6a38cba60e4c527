import type { Choices } from '../choices.ts'
import type { SchemaGraph } from '../schema-graph.ts'

/** One change of a schema. */
export interface Step {
  /** What it does, such as `promote a type`. */
  readonly label: string
  /** Whether every value of the schema before can be read with the one after it. */
  readonly total: boolean
  /** Changes the graph and says whether it could: false where there is nothing of its kind to change. */
  readonly apply: (graph: SchemaGraph, choices: Choices, names: Names) => boolean
}

/** Gives names that neither the writer's schema nor the reader's has, or had at any step. */
export interface Names {
  readonly taken: Set<string>
  next(): string
}
