import { replacementsIn } from '../../../generator/derive/ocsf/deprecation.ts'
import type { Json, JsonObject } from '../../../generator/model/release.ts'
import type { Comparable } from './comparable.ts'

/** The parts of the official OCSF compiler's output (normal mode), in the form of `comparableOf`. */
export function comparableOfOfficial(output: JsonObject): Comparable {
  const parts = new Map<string, Json>()
  for (const [name, item] of entries(output.classes)) {
    parts.set(`class ${name}`, {
      ...itemPart(item),
      ...pick(item, ['uid', 'category', 'category_uid']),
    })
  }
  for (const [name, item] of entries(output.objects)) {
    parts.set(`object ${name}`, { ...itemPart(item), ...pick(item, ['observable']) })
  }
  const dictionary = object(output.dictionary)
  parts.set('dictionary', mapEntries(dictionary.attributes, attributePart))
  parts.set(
    'types',
    mapEntries(object(dictionary.types).attributes, (type) =>
      pick(type, ['caption', 'type', 'regex', 'max_len', 'range', 'values', 'observable']),
    ),
  )
  parts.set(
    'categories',
    mapEntries(object(output.categories).attributes, (category) => pick(category, ['uid', 'caption'])),
  )
  parts.set(
    'profiles',
    mapEntries(output.profiles, (profile) => pick(profile, ['name', 'caption', 'extension'])),
  )
  parts.set(
    'extensions',
    mapEntries(output.extensions, (extension) => ({
      ...pick(extension, ['name', 'uid', 'caption', 'version']),
      platform: extension['platform_extension?'] ?? false,
    })),
  )
  return parts
}

function itemPart(item: JsonObject): { [key: string]: Json } {
  const part = pick(item, ['name', 'caption', 'extends', 'extension'])
  const { profiles, constraints } = item
  if (Array.isArray(profiles) && profiles.length > 0) part.profiles = profiles
  if (constraints !== undefined) part.constraints = object(constraints)
  return { ...part, ...deprecation(item), attributes: mapEntries(item.attributes, attributePart) }
}

function attributePart(attribute: JsonObject): Json {
  const keys = ['caption', 'type', 'object_type', 'requirement', 'sibling', 'observable', 'group']
  const part = pick(attribute, keys)
  const { profiles } = attribute
  if (Array.isArray(profiles)) part.profiles = [...profiles].sort()
  if (attribute.enum !== undefined) {
    part.enum = mapEntries(attribute.enum, (value) => ({
      ...pick(value, ['caption']),
      ...deprecation(value),
    }))
  }
  return { ...part, is_array: attribute.is_array ?? false, ...deprecation(attribute) }
}

/** The official output repeats the message; ours names what it recommends. */
function deprecation(owner: JsonObject): JsonObject {
  if (owner['@deprecated'] === undefined) return {}
  const { since, message } = object(owner['@deprecated'])
  const replacements = replacementsIn(String(message))
  return { deprecated: { since: since ?? '', ...(replacements.length > 0 && { replaced_by: replacements }) } }
}

function pick(from: JsonObject, keys: readonly string[]): { [key: string]: Json } {
  const picked: { [key: string]: Json } = {}
  for (const key of keys) {
    const value = from[key]
    if (value !== undefined && value !== null) picked[key] = value
  }
  return picked
}

function mapEntries(value: Json | undefined, part: (value: JsonObject) => Json): Json {
  return Object.fromEntries(entries(value).map(([name, inner]) => [name, part(inner)]))
}

function entries(value: Json | undefined): [string, JsonObject][] {
  return Object.entries(object(value)).map(([name, inner]) => [name, object(inner)])
}

function object(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}
