import { canonicalSchemaText } from '../../runtime/registry/canonical-schema.ts'
import { isRegistryError, type RegistryClient } from '../../runtime/registry/rest/client.ts'

/** A version as the registry has it. */
export interface RegisteredVersion {
  /** The registry's own number. */
  readonly version: number
  readonly id: number
  /** What versions are compared by: registries give schemas back respelled. */
  readonly canonical: string
  /** Whether it refers to other subjects, which those of the history never do. */
  readonly hasReferences: boolean
}

/** What a registry has of a subject. */
export interface RegisteredSubject {
  /** Ascending; empty where it has no such subject. */
  readonly versions: readonly RegisteredVersion[]
  /** The subject's own level; undefined where the global one applies. */
  readonly level: string | undefined
}

export async function readSubject(registry: RegistryClient, subject: string): Promise<RegisteredSubject> {
  const [versions, level] = await Promise.all([
    readVersions(registry, subject),
    orUndefined(registry.level(subject)),
  ])
  return { versions, level }
}

/** @param known versions that were read before: a version never changes. */
export async function readVersions(
  registry: RegistryClient,
  subject: string,
  known: readonly RegisteredVersion[] = [],
): Promise<RegisteredVersion[]> {
  const numbers = (await orUndefined(registry.versions(subject))) ?? []
  return Promise.all(
    numbers.map(async (number) => {
      const before = known.find(({ version }) => version === number)
      if (before !== undefined) return before
      const { version, id, schema, references } = await registry.version(subject, number)
      return { version, id, canonical: canonicalSchemaText(schema), hasReferences: references.length > 0 }
    }),
  )
}

/** What a registry doesn't have is no failure here. */
async function orUndefined<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (isRegistryError(error, 'unknown-subject', 'no-level')) return undefined
    throw error
  }
}
