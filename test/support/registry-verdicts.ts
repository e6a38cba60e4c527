import { compare } from '../../compat/compare.ts'
import { prepareSchema } from '../../compat/prepare.ts'
import { registryVerdict } from '../../compat/registry-verdict.ts'
import { isRegistryError, type RegistryClient } from '../../runtime/registry/rest/client.ts'
import { choicesOf } from './choices.ts'
import { registryTraps } from './compat/registry-traps.ts'
import { documentedCases } from './resolution/documented-cases.ts'
import { randomCase } from './resolution/random-case.ts'

/** Two schemas, as texts, that a registry is asked about. */
export interface SchemaPair {
  readonly what: string
  readonly writer: string
  readonly reader: string
}

/** The pairs that the docs and the engine's tests tell of, and random ones. */
export function pairsToAsk(random: number, seed: number): SchemaPair[] {
  return [
    ...documentedCases.map(({ what, writer, reader }) => pairOf(what, writer, reader)),
    ...registryTraps.map(({ name, writer, reader }) => pairOf(name, writer, reader)),
    ...Array.from({ length: random }, (_, i) => {
      const { steps, java } = randomCase(choicesOf(seed * 1_000_000 + i), 0)
      return {
        what: `random pair ${i} of seed ${seed}: ${steps.join('; ')}`,
        writer: java.writer,
        reader: java.reader,
      }
    }),
  ]
}

const pairOf = (what: string, writer: unknown, reader: unknown): SchemaPair => ({
  what,
  writer: JSON.stringify(writer),
  reader: JSON.stringify(reader),
})

/** `422`: it takes one of the two for no schema, or can't compare them. */
export type RegistrySays = 'compatible' | 'incompatible' | '422 to the writer' | '422 to the reader'

/** Registers the writer's schema under a new subject and asks about the reader's; its level has to be BACKWARD. */
export async function askRegistry(
  registry: RegistryClient,
  subject: string,
  { writer, reader }: SchemaPair,
): Promise<RegistrySays> {
  try {
    await registry.register(subject, writer)
  } catch (error) {
    if (isRegistryError(error, 'invalid')) return '422 to the writer'
    throw error
  }
  try {
    const { compatible } = await registry.check(subject, reader, { version: 'latest' })
    return compatible ? 'compatible' : 'incompatible'
  } catch (error) {
    if (isRegistryError(error, 'invalid')) return '422 to the reader'
    throw error
  }
}

/** What only our engine finds. */
const ours = new Set<string>(['BYTES_NOT_TEXT', 'FIELDS_SHARE_SOURCE', 'INVALID_DEFAULT', 'ALIAS_COLLISION'])

/**
 * Why a real registry and the embedded one answer so: `agree`, the code of what only ours refuses, or what keeps a registry
 * with Avro Java from answering. Undefined for a difference that nothing explains.
 */
export function explainAnswers(
  pair: SchemaPair,
  real: RegistrySays,
  embedded: RegistrySays,
): string | undefined {
  if (real === embedded) return 'agree'
  const [writer, reader] = [prepareSchema(pair.writer), prepareSchema(pair.reader)]
  const predicted = registryVerdict(writer.type, reader.type)
  // Avro Java's parser refuses some schemas that the specification allows: its defaults are read while it builds types
  if (real === '422 to the writer') return 'refused by the parser of Avro Java'
  if (real === '422 to the reader') {
    if (predicted.throws !== undefined) return 'Avro Java throws'
    return 'refused by the parser of Avro Java'
  }
  if (real === 'compatible' && predicted.compatible && embedded === 'incompatible') {
    const errors = compare(writer, reader, { counterexamples: false }).findings.filter(
      ({ severity, registry }) => severity === 'error' && registry.accepts,
    )
    if (errors.length === 0) return undefined
    // Avro Java takes a pair that it is still comparing for compatible, and remembers what followed from that
    return errors.every(({ code }) => ours.has(code)) ? errors[0]!.code : 'half-finished comparison'
  }
  if (real === 'incompatible' && !predicted.compatible && embedded === 'compatible') {
    const { findings } = compare(writer, reader, { counterexamples: false })
    return findings.find(({ registry }) => !registry.accepts)?.code
  }
  return undefined
}
