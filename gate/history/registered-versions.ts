import type { Diagnostic } from '../../generator/diagnostic.ts'
import { canonicalSchemaText } from '../../runtime/registry/canonical-schema.ts'
import { openRegistry } from '../publish/open-registry.ts'
import { readVersions } from '../publish/read-registry.ts'
import { loadSubjects } from '../publish/subjects.ts'

/** Where a version is registered. */
export interface Registration {
  readonly subject: string
  /** The registry's own number. */
  readonly version: number
  readonly id: number
}

export interface RegisteredVersions {
  /** Addresses, for people. */
  readonly url: string
  /** By the version's file. */
  readonly byFile: ReadonlyMap<string, readonly Registration[]>
  /** What the registry has in the project's subjects and the history hasn't, by record. */
  readonly unknown: ReadonlyMap<string, readonly Registration[]>
}

/**
 * Asks the registry which versions of the history it has, in the subjects of the project's topics. With mistakes in the
 * project, these instead.
 *
 * @param environment says how the registry is reached; `url` takes the place of the URL in it.
 * @throws RegistryEnvironmentError and TypeError where that doesn't say it, an error of code `REGISTRY` where the
 *   registry doesn't answer.
 */
export async function registeredVersions(
  root: string,
  environment: { readonly [name: string]: string | undefined },
  url?: string,
): Promise<RegisteredVersions | readonly Diagnostic[]> {
  const { subjects, registry: settings, diagnostics } = loadSubjects(root)
  if (subjects === undefined || settings === undefined) return diagnostics
  const registry = openRegistry(settings, environment, url)
  try {
    const byFile = new Map<string, Registration[]>()
    const unknown = new Map<string, Registration[]>()
    const answers = await Promise.all(subjects.map(({ name }) => readVersions(registry.client, name)))
    for (const [i, { name: subject, record, versions }] of subjects.entries()) {
      const files = new Map(versions.map(({ text, file }) => [canonicalSchemaText(text), file]))
      for (const { version, id, canonical } of answers[i]!) {
        const file = files.get(canonical)
        const [list, key] = file === undefined ? [unknown, record] : [byFile, file]
        list.set(key, [...(list.get(key) ?? []), { subject, version, id }])
      }
    }
    return { url: registry.url, byFile, unknown }
  } finally {
    registry.client.close()
  }
}
