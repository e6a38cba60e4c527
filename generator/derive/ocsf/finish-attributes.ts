import type { CompiledAttribute, CompiledEnumValue } from '../../model/ocsf.ts'
import type { AttributeDefinition, Attributes, EnumValueDefinition } from './definition.ts'
import { mergeAttribute } from './merge-attribute.ts'
import { dictionaryEntry } from './resolve-types.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Step 13: an item's attributes as they finally are, sorted by name: the dictionary's entry with the use merged
 * over it, `optional` where nothing is said. Attributes that the dictionary does not have are left out.
 */
export function finishAttributes(
  attributes: Attributes,
  dictionary: Attributes,
): Readonly<Record<string, CompiledAttribute>> {
  const finished: [string, CompiledAttribute][] = []
  for (const name of [...attributes.keys()].sort()) {
    const use = attributes.get(name)!
    const entry = dictionaryEntry(dictionary, name, use)
    if (entry === undefined) continue
    const requirement = use.requirement ?? 'optional'
    finished.push([name, { ...finishAttribute(name, mergeAttribute(entry, use)), requirement }])
  }
  return Object.fromEntries(finished)
}

/** An attribute in the shape of the compiled schema, without requirement. */
export function finishAttribute(name: string, attribute: AttributeDefinition): CompiledAttribute {
  const { caption, description, type, object_type, sibling, profiles, observable, group, deprecated } =
    attribute
  const finished: Mutable<CompiledAttribute> = { caption: caption ?? name, type: type ?? 'string_t' }
  if (description !== undefined) finished.description = description
  if (object_type !== undefined && type === 'object_t') finished.object_type = object_type
  if (attribute.is_array === true) finished.is_array = true
  if (attribute.enum !== undefined) finished.enum = finishEnum(attribute.enum)
  if (sibling !== undefined) finished.sibling = sibling
  if (profiles) {
    finished.profiles = profiles
    const [only] = profiles
    if (only !== undefined && profiles.length === 1) finished.profile = only
  }
  if (observable !== undefined) finished.observable = observable
  if (group !== undefined) finished.group = group
  if (deprecated !== undefined) finished.deprecated = deprecated
  return finished
}

function finishEnum(
  values: ReadonlyMap<string, EnumValueDefinition>,
): Readonly<Record<string, CompiledEnumValue>> {
  return Object.fromEntries([...values.keys()].sort().map((id) => [id, { caption: id, ...values.get(id) }]))
}
