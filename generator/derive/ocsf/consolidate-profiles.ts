import type { Attributes, ItemDefinition, Items } from './definition.ts'
import { unionOf } from './merge-attribute.ts'
import { dictionaryEntry } from './resolve-types.ts'

/** Step 11 for objects: an object has the profiles of every object that it can reach, besides its own. */
export function consolidateObjectProfiles(objects: Items, dictionary: Attributes): Items {
  const targets = new Map<string, string[]>()
  for (const [name, item] of objects) targets.set(name, objectTypes(item, dictionary))
  return new Map([...objects].map(([name, item]) => [name, withProfiles(item, [name], objects, targets)]))
}

/** Step 11 for classes: the same, starting at the class's attributes. */
export function consolidateClassProfiles<T extends ItemDefinition>(
  classes: ReadonlyMap<string, T>,
  objects: Items,
  dictionary: Attributes,
): ReadonlyMap<string, T> {
  const targets = new Map<string, string[]>()
  for (const [name, item] of objects) targets.set(name, objectTypes(item, dictionary))
  return new Map(
    [...classes].map(([name, item]) => [
      name,
      withProfiles(item, objectTypes(item, dictionary), objects, targets),
    ]),
  )
}

function withProfiles<T extends ItemDefinition>(
  item: T,
  start: readonly string[],
  objects: Items,
  targets: ReadonlyMap<string, readonly string[]>,
): T {
  const reached = new Set(start)
  const found = new Set(item.profiles)
  // A set's iteration also visits what is added to it meanwhile.
  for (const name of reached) {
    for (const profile of objects.get(name)?.profiles ?? []) found.add(profile)
    for (const target of targets.get(name) ?? []) reached.add(target)
  }
  return found.size === 0 ? item : { ...item, profiles: unionOf([...found], []) }
}

function objectTypes(item: ItemDefinition, dictionary: Attributes): string[] {
  const names = new Set<string>()
  for (const [name, attribute] of item.attributes) {
    const type = dictionaryEntry(dictionary, name, attribute)?.object_type
    if (type !== undefined) names.add(type)
  }
  return [...names]
}
