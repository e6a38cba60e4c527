import type { Definitions, Json, JsonObject } from '../../model/release.ts'
import { readDeprecation } from './deprecation.ts'
import { isObject } from './json-reader.ts'

export interface FactsOptions {
  /** Keep `description` everywhere; default false. */
  readonly descriptions?: boolean
}

const attributeKeys = [
  '$include',
  'caption',
  'group',
  'is_array',
  'observable',
  'profile',
  'requirement',
  'sibling',
  'type',
] as const
const typeKeys = ['caption', 'max_len', 'observable', 'range', 'regex', 'type', 'values'] as const
const itemKeys = [
  'caption',
  'category',
  'constraints',
  'extends',
  'meta',
  'name',
  'observable',
  'observables',
  'profiles',
  'uid',
  'version',
] as const

/**
 * What compiling a release needs, and no more: names, captions, numbers, types, requirements, enums, constraints,
 * profiles, observables, siblings, deprecations. Facts of facts are the same facts.
 */
export function factsOf(definitions: Definitions, { descriptions = false }: FactsOptions = {}): Definitions {
  const files: Record<string, JsonObject> = {}
  const pick = (from: JsonObject, keys: readonly string[]): Record<string, Json> => {
    const picked: Record<string, Json> = {}
    for (const key of descriptions ? ['description', ...keys] : keys) {
      const value = from[key]
      if (value !== undefined) picked[key] = value
    }
    const deprecated = deprecationOf(from)
    if (deprecated !== undefined) picked['@deprecated'] = deprecated
    return picked
  }
  const attributeFacts = (attribute: JsonObject): JsonObject => {
    const picked = pick(attribute, attributeKeys)
    if (isObject(attribute.enum)) {
      picked.enum = mapObjects(attribute.enum, (value) => pick(value, ['caption']))
    }
    return picked
  }
  const itemFacts = (item: JsonObject): JsonObject => {
    const picked = pick(item, itemKeys)
    if (isObject(item.annotations)) picked.annotations = attributeFacts(item.annotations)
    if (isObject(item.attributes)) picked.attributes = mapObjects(item.attributes, attributeFacts)
    return picked
  }
  const factsOfFile = (path: string, json: JsonObject): JsonObject => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (name === 'categories.json' && isObject(json.attributes))
      return { attributes: mapObjects(json.attributes, (category) => pick(category, ['caption', 'uid'])) }
    if (name === 'dictionary.json') {
      const types = isObject(json.types) && isObject(json.types.attributes) ? json.types.attributes : {}
      return {
        ...(isObject(json.attributes) && { attributes: mapObjects(json.attributes, attributeFacts) }),
        ...(isObject(json.types) && {
          types: { attributes: mapObjects(types, (type) => pick(type, typeKeys)) },
        }),
      }
    }
    // A file that is included for one attribute has that attribute's keys at its top (OCSF 1.0 `enums/`).
    return isObject(json.attributes) || json.enum === undefined ? itemFacts(json) : attributeFacts(json)
  }
  for (const [path, json] of Object.entries(definitions.files)) files[path] = factsOfFile(path, json)
  return { files, origin: definitions.origin }
}

function mapObjects(object: JsonObject, facts: (value: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, isObject(value) ? facts(value) : value]),
  )
}

function deprecationOf(owner: JsonObject): JsonObject | undefined {
  const file = { source: { file: '', pointer: '' }, findings: [] }
  const deprecation = readDeprecation(file, owner, [])
  return deprecation && { ...deprecation }
}
