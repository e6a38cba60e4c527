import { canonicalSchemaText } from '../runtime/registry/canonical-schema.ts'
import type { History } from './history.ts'
import type { PostedVersion } from './posted.ts'
import { invalidSchema } from './registry-error.ts'
import { schemaIds } from './schema-ids.ts'

/** A version of a subject, as the registry shows it. */
export interface StoredVersion {
  readonly subject: string
  readonly number: number
  readonly id: number
  readonly schema: string
  readonly canonical: string
  readonly deleted: boolean
  /** Absent for a version of the history, which can't be changed. */
  readonly posted?: PostedVersion
}

/** All versions there are. */
export interface Catalogue {
  /** Ascending, deleted ones included. */
  readonly subjects: ReadonlyMap<string, readonly StoredVersion[]>
  /** Every version with this id. */
  readonly byId: ReadonlyMap<number, readonly StoredVersion[]>
}

/** Canonical texts by text: a schema of 100 KB takes milliseconds. */
const canonicals = new Map<string, string>()
const mostCharacters = 64 * 2 ** 20
let characters = 0

export function canonicalOf(schema: string): string {
  const known = canonicals.get(schema)
  if (known !== undefined) return known
  const canonical = canonicalOrRefuse(schema)
  characters += schema.length + canonical.length
  if (characters > mostCharacters) {
    canonicals.clear()
    characters = schema.length + canonical.length
  }
  canonicals.set(schema, canonical)
  return canonical
}

/** Throws error 42201 for a text that is nested deeper than the stack is: no schema that was taken is. */
function canonicalOrRefuse(schema: string): string {
  try {
    return canonicalSchemaText(schema)
  } catch (error) {
    if (error instanceof RangeError) throw invalidSchema('it is nested too deeply')
    throw error
  }
}

/**
 * The history and what was posted, as one. A posted version comes after all the history's: where the history has grown
 * past its number, it gets the next one, and where the history has its very schema now, it is that version.
 *
 * @param posted in the order of posting.
 */
export function catalogueOf(history: History, posted: readonly PostedVersion[]): Catalogue {
  const ofHistory = new Set(
    history.subjects.flatMap(({ versions }) => versions.map(({ schema }) => canonicalOf(schema))),
  )
  const ids = schemaIds([...[...ofHistory].sort(), ...posted.map(({ schema }) => canonicalOf(schema))])
  const subjects = new Map<string, StoredVersion[]>()
  for (const { name, versions } of history.subjects) {
    const own = versions.map(({ number, schema }): StoredVersion => {
      const canonical = canonicalOf(schema)
      return { subject: name, number, schema, canonical, id: ids.get(canonical)!, deleted: false }
    })
    if (own.length > 0) subjects.set(name, own)
  }
  for (const version of posted) {
    const { subject, number, schema, deleted } = version
    const canonical = canonicalOf(schema)
    const own = subjects.get(subject) ?? []
    subjects.set(subject, own)
    if (own.some((each) => each.posted === undefined && each.canonical === canonical)) continue
    const next = Math.max(number, (own.at(-1)?.number ?? 0) + 1)
    own.push({ subject, number: next, schema, canonical, id: ids.get(canonical)!, deleted, posted: version })
  }
  const byId = new Map<number, StoredVersion[]>()
  for (const version of [...subjects.values()].flat()) {
    const same = byId.get(version.id) ?? []
    same.push(version)
    byId.set(version.id, same)
  }
  return { subjects, byId }
}
