import { choicesOf } from '../../support/choices.ts'
import { randomPair } from '../../support/compat/random-pair.ts'
import { javaVerdicts } from '../../support/java-compat.ts'
import type { SchemaPair } from '../../support/java-program.ts'
import { classSchemas } from '../../support/releases.ts'

/** Random pairs of small schemas, such as the conformance tests have: those of them that Java takes, where it runs. */
export async function randomBatch(count: number): Promise<SchemaPair[]> {
  const pairs = Array.from({ length: count }, (_, i) => randomPair(choicesOf(7_000_000 + i)))
  const java = javaVerdicts()
  if (typeof java !== 'function') return pairs
  const answers = await java(pairs)
  return pairs.filter((_, i) => !('refused' in answers[i]!))
}

/** The derived schemas of the classes of one release, each against the same class of a later one, every so many. */
export function derivedBatch(from: string, to: string, every: number): SchemaPair[] {
  const later = classSchemas(to)
  return [...classSchemas(from)]
    .filter(([uid], i) => i % every === 0 && later.has(uid))
    .map(([uid, schema]) => ({ writer: JSON.stringify(schema), reader: JSON.stringify(later.get(uid)) }))
}
