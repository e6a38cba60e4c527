import { type Level, levels } from '../compat/level.ts'
import type { StoredVersion } from './catalogue.ts'
import { type Mode, modes } from './posted.ts'
import { badRequest, invalidSchema, invalidVersion, RegistryError, unknownVersion } from './registry-error.ts'

/** A request whose path is known. */
export interface ApiRequest {
  /** Parts of the path, by name. */
  readonly path: { readonly [name: string]: string }
  readonly query: URLSearchParams
  /** JSON of the body; undefined where there is none. */
  readonly body: unknown
}

/** What is answered with status 200, as JSON. */
export type ApiAnswer = unknown

export function flag(request: ApiRequest, name: string): boolean {
  return request.query.get(name)?.toLowerCase() === 'true'
}

/** The schema that is posted, as text. */
export function postedSchema({ body }: ApiRequest): string {
  const { schema, schemaType, references } = objectOf(body)
  if (typeof schema !== 'string') throw new RegistryError(422, 42201, 'The body needs a schema, as a text')
  if (schemaType !== undefined && schemaType !== null && schemaType !== 'AVRO') {
    throw invalidSchema(`Invalid schema type ${String(schemaType)}: this registry takes AVRO only`)
  }
  if (Array.isArray(references) && references.length > 0) {
    throw invalidSchema(
      'this registry takes self-contained schemas only: define the types that are referred to',
    )
  }
  // a primitive's bare name is a schema too, and no JSON
  return /^\s*[a-z]+\s*$/.test(schema) ? JSON.stringify(schema.trim()) : schema
}

/** A version of those given, ascending, by its number, `latest` or -1. */
export function chosenVersion(text: string, versions: readonly StoredVersion[]): StoredVersion {
  const number = versionNumber(text)
  const found = number === 'latest' ? versions.at(-1) : versions.find((version) => version.number === number)
  if (found === undefined) throw unknownVersion(number)
  return found
}

export function versionNumber(text: string): number | 'latest' {
  if (text === 'latest' || text === '-1') return 'latest'
  const number = /^[0-9]+$/.test(text) ? Number(text) : 0
  if (number < 1 || number > 2 ** 31 - 1) throw invalidVersion(text)
  return number
}

export function putLevel({ body }: ApiRequest): Level {
  const { compatibility } = objectOf(body)
  const level = levels.find((each) => each === String(compatibility).toUpperCase())
  if (level !== undefined) return level
  const known = levels.map((each) => each.toLowerCase()).join(', ')
  throw new RegistryError(422, 42203, `Invalid compatibility level. Valid values are ${known}`)
}

export function putMode({ body }: ApiRequest): Mode {
  const { mode } = objectOf(body)
  const known = modes.find((each) => each === String(mode).toUpperCase())
  if (known !== undefined) return known
  throw new RegistryError(422, 42204, `Invalid mode. Valid values are ${modes.join(', ')}`)
}

function objectOf(body: unknown): { readonly [key: string]: unknown } {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) {
    return body as { readonly [key: string]: unknown }
  }
  throw badRequest('The body has to be a JSON object')
}
