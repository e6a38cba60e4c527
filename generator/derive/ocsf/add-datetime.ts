import type { AttributeDefinition, Attributes, ItemDefinition, MergedDefinitions } from './definition.ts'
import { unionOf } from './merge-attribute.ts'
import { dictionaryEntry } from './resolve-types.ts'

const profile = 'datetime'

/** Whether the schema has the profile and types that step 12 is about. */
export function hasDatetime({ profiles, types }: MergedDefinitions): boolean {
  return profiles.has(profile) && types.has('datetime_t') && types.has('timestamp_t')
}

/** Step 12 for the dictionary: each timestamp_t attribute gets a `<name>_dt` of type datetime_t. */
export function addDatetimeEntries(dictionary: Attributes): Attributes {
  const extended = new Map(dictionary)
  for (const [name, attribute] of dictionary) {
    if (attribute.type === 'timestamp_t') extended.set(`${name}_dt`, { ...attribute, type: 'datetime_t' })
  }
  return extended
}

/** Step 12 for classes and objects: the same, optional and active under the profile datetime. */
export function addDatetimeAttributes<T extends ItemDefinition>(
  items: ReadonlyMap<string, T>,
  dictionary: Attributes,
): ReadonlyMap<string, T> {
  return new Map([...items].map(([name, item]) => [name, addToItem(item, dictionary)]))
}

function addToItem<T extends ItemDefinition>(item: T, dictionary: Attributes): T {
  const added = new Map<string, AttributeDefinition>()
  for (const [name, attribute] of item.attributes) {
    const type = attribute.type ?? dictionaryEntry(dictionary, name, attribute)?.type
    if (type !== 'timestamp_t') continue
    const { type: _, ...rest } = attribute
    added.set(`${name}_dt`, { ...rest, profiles: [profile], requirement: 'optional' })
  }
  if (added.size === 0) return item
  return {
    ...item,
    attributes: new Map([...item.attributes, ...added]),
    profiles: unionOf(item.profiles ?? [], [profile]),
  }
}
