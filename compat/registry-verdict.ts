import { isNamed, type SchemaType } from '../runtime/schema/schema-type.ts'
import { RulesThrow } from './registry-rules/field-source.ts'
import { compatible, type Incompatibility, listOf, type Outcome } from './registry-rules/outcome.ts'
import { pairRules } from './registry-rules/pair-rules.ts'

export type { Incompatibility }

/** What a registry that asks Avro Java says of two schemas. */
export interface RegistryAnswer {
  readonly compatible: boolean
  /** In Avro Java's order, and as often as it lists them; no more than `mostIncompatibilities`. */
  readonly incompatibilities: readonly Incompatibility[]
  /** Avro Java throws this instead of answering; registries take it for incompatible. */
  readonly throws?: string
  /**
   * Pairs of types are compared within each other more than {@link deepestPair} deep, so that Avro Java may run out of
   * stack. The answer is what its rules say down to there.
   */
  readonly tooDeep?: true
}

/** A type's incompatibilities are listed once for each way that leads to it, and there may be millions of ways. */
export const mostIncompatibilities = 10_000

/**
 * How deep pairs of types are compared within each other. Java on a thread's usual stack of 1 MiB, with nothing else on
 * it, compares 930 and overflows at 1,056 where records contain each other, which takes it most stack for each.
 */
export const deepestPair = 800

/**
 * What `SchemaCompatibility.checkReaderWriterCompatibility` of Apache Avro Java 1.12 answers, which Confluent's registry
 * and Apicurio ask: with its mistakes, so never a statement about what can be read. A pair of types that is met again
 * while it is compared counts as compatible, and what was concluded from that is remembered: the verdict can depend on
 * the order of fields.
 */
export function registryVerdict(writer: SchemaType, reader: SchemaType): RegistryAnswer {
  const known = new Map<SchemaType, Map<SchemaType, Outcome>>()
  let depth = 0
  let cut: Pick<RegistryAnswer, 'tooDeep'> = {}
  const rules = (one: SchemaType, other: SchemaType, location: string): Outcome => {
    if (depth === deepestPair) {
      cut = { tooDeep: true }
      return compatible
    }
    depth++
    const outcome = pairRules(one, other, location, check)
    depth--
    return outcome
  }
  const check = (one: SchemaType, other: SchemaType, location: string): Outcome => {
    // Two types without names stand in one place each, and meet once.
    if (!isNamed(one) && !isNamed(other)) return rules(one, other, location)
    let outcomes = known.get(one)
    if (outcomes === undefined) {
      outcomes = new Map()
      known.set(one, outcomes)
    }
    const found = outcomes.get(other)
    if (found !== undefined) return found
    outcomes.set(other, compatible)
    const outcome = rules(one, other, location)
    outcomes.set(other, outcome)
    return outcome
  }
  try {
    const outcome = check(reader, writer, '')
    return {
      compatible: outcome === compatible,
      incompatibilities: listOf(outcome, mostIncompatibilities),
      ...cut,
    }
  } catch (error) {
    if (!(error instanceof RulesThrow)) throw error
    return { compatible: false, incompatibilities: [], throws: error.message, ...cut }
  }
}
