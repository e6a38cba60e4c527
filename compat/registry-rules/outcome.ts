import type { AvroIncompatibility } from '../finding.ts'

/** One thing for which Avro Java calls two schemas incompatible. */
export interface Incompatibility {
  readonly type: AvroIncompatibility
  /**
   * Avro Java's pointer into the reader's schema, such as `/fields/2/type/symbols`; `/` is the whole. It isn't always
   * one from the top: what was first met inside of a union is told from there, and a step into a writer's union is the
   * branch's number.
   */
  readonly location: string
  readonly message: string
}

/** What a comparison of two types came to: found here, or in types inside of these, in the order of finding. */
export type Outcome = readonly (Incompatibility | Outcome)[]

/** The one outcome without incompatibilities. */
export const compatible: Outcome = []

/** Several outcomes as one. */
export function merged(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.every((outcome) => outcome === compatible)) return compatible
  const found = outcomes.filter((outcome) => outcome !== compatible)
  return found.length === 1 ? found[0]! : found
}

export function incompatible(type: AvroIncompatibility, location: string, message: string): Outcome {
  return [{ type, location: location === '' ? '/' : location, message }]
}

/**
 * The incompatibilities one after another, those of a type as often as ways lead to it, which can be exponentially
 * many: no more than `most`.
 */
export function listOf(outcome: Outcome, most: number): Incompatibility[] {
  const list: Incompatibility[] = []
  const add = (some: Outcome): void => {
    for (const part of some) {
      if (list.length === most) return
      if ('type' in part) list.push(part)
      else add(part)
    }
  }
  add(outcome)
  return list
}
