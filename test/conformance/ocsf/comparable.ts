import { createHash } from 'node:crypto'
import type {
  CompiledAttribute,
  CompiledClass,
  CompiledEnumValue,
  CompiledObject,
  CompiledSchema,
  Deprecation,
} from '../../../generator/model/ocsf.ts'
import type { Json } from '../../../generator/model/release.ts'

/** Named parts of a compiled schema in a form in which two compilers' results can be compared. */
export type Comparable = ReadonlyMap<string, Json>

/** The parts of our compiled schema, by `class …`, `object …` and one part for each of the rest. */
export function comparableOf(schema: CompiledSchema): Comparable {
  const parts = new Map<string, Json>()
  for (const [name, item] of Object.entries(schema.classes)) parts.set(`class ${name}`, classPart(item))
  for (const [name, item] of Object.entries(schema.objects)) parts.set(`object ${name}`, objectPart(item))
  parts.set(
    'dictionary',
    mapValues(schema.dictionary_attributes, (attribute) => attributePart(attribute, false)),
  )
  parts.set(
    'types',
    mapValues(schema.types, ({ caption, type, regex, max_len, range, values, observable }) =>
      known({ caption, type, regex, max_len, range, values: values as Json, observable }),
    ),
  )
  parts.set(
    'categories',
    mapValues(schema.categories, ({ uid, caption }) => ({ uid, caption })),
  )
  parts.set(
    'profiles',
    mapValues(schema.profiles, ({ name, caption, extension }) => known({ name, caption, extension })),
  )
  parts.set(
    'extensions',
    mapValues(schema.extensions, ({ name, uid, caption, version, platform }) =>
      known({ name, uid, caption, version, platform }),
    ),
  )
  return parts
}

/** A short digest of each part: the first 12 hexadecimal digits of the SHA-256 of its sorted JSON. */
export function digestsOf(parts: Comparable): { readonly [part: string]: string } {
  return Object.fromEntries(
    [...parts.keys()].sort().map((name) => [
      name,
      createHash('sha256')
        .update(JSON.stringify(sortKeys(parts.get(name) ?? null)))
        .digest('hex')
        .slice(0, 12),
    ]),
  )
}

/** JSON with the keys of every object sorted. */
export function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]))
}

function classPart(item: CompiledClass): Json {
  const { uid, category, category_uid } = item
  return { ...itemPart(item), uid, category, category_uid }
}

function objectPart(item: CompiledObject): Json {
  return known({ ...itemPart(item), observable: item.observable })
}

function itemPart(item: CompiledClass | CompiledObject): { [key: string]: Json } {
  const { name, caption, extension, profiles, constraints, deprecated } = item
  return known({
    name,
    caption,
    extends: item.extends,
    extension,
    profiles,
    constraints: constraints && known({ ...constraints }),
    deprecated: deprecated && deprecationPart(deprecated),
    attributes: mapValues(item.attributes, (attribute) => attributePart(attribute, true)),
  })
}

function attributePart(attribute: CompiledAttribute, inItem: boolean): Json {
  const { caption, type, object_type, requirement, sibling, profiles, observable, group } = attribute
  return known({
    caption,
    type,
    object_type,
    is_array: attribute.is_array ?? false,
    requirement: inItem ? requirement : undefined,
    enum: attribute.enum && mapValues(attribute.enum, enumPart),
    sibling,
    profiles,
    observable,
    group,
    deprecated: attribute.deprecated && deprecationPart(attribute.deprecated),
  })
}

function enumPart({ caption, deprecated }: CompiledEnumValue): Json {
  return known({ caption, deprecated: deprecated && deprecationPart(deprecated) })
}

function deprecationPart({ since, replaced_by }: Deprecation): Json {
  return known({ since, replaced_by })
}

function mapValues<T>(object: { readonly [name: string]: T }, part: (value: T) => Json): Json {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, part(value)]))
}

function known(object: { readonly [key: string]: Json | undefined }): { [key: string]: Json } {
  const kept: { [key: string]: Json } = {}
  for (const [key, value] of Object.entries(object)) if (value !== undefined) kept[key] = value
  return kept
}
