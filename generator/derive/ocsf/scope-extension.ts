import type { Finding } from '../../diagnostic.ts'
import { didYouMean } from '../../suggest.ts'
import type {
  AttributeDefinition,
  Attributes,
  DefinitionSet,
  ExtensionDefinition,
  ItemDefinition,
  Items,
} from './definition.ts'
import { definitionError } from './json-reader.ts'

/** `win/reg_key`: the name by which everybody else knows an extension's item. */
export function scopedName(extension: string | undefined, name: string): string {
  return extension === undefined ? name : `${extension}/${name}`
}

/**
 * Step 4: gives an extension's own profiles, objects, categories and (of private extensions) data types their
 * scoped names wherever the extension refers to them, and marks the attributes of its own dictionary.
 */
export function scopeExtension(
  set: DefinitionSet,
  extension: ExtensionDefinition,
  base: DefinitionSet,
  findings: Finding[],
): DefinitionSet {
  const scope = (name: string) => scopedName(extension.name, name)
  const scopeProfile = (name: string): string => (set.profiles.has(name) ? scope(name) : name)
  const scopeType = (name: string): string =>
    set.objects.has(name) || (!extension.platform && set.types.has(name)) ? scope(name) : name

  const scopeAttribute = (name: string, attribute: AttributeDefinition): AttributeDefinition => ({
    ...attribute,
    ...(attribute.type !== undefined && { type: scopeType(attribute.type) }),
    ...(attribute.profiles && { profiles: attribute.profiles.map(scopeProfile).sort() }),
    ...(set.dictionary.has(name) && { extension: extension.name }),
  })
  const scopeAttributes = (attributes: Attributes): Attributes =>
    new Map([...attributes].map(([name, attribute]) => [name, scopeAttribute(name, attribute)]))
  const scopeItem = (item: ItemDefinition): ItemDefinition => {
    checkForeignProfiles(item, extension, set, base, findings)
    return {
      ...item,
      extension: extension.name,
      attributes: scopeAttributes(item.attributes),
      ...(item.profiles && { profiles: item.profiles.map(scopeProfile) }),
      ...(item.category !== undefined &&
        set.categories.has(item.category) && { category: scope(item.category) }),
    }
  }
  const scopeItems = (items: Items): Items =>
    new Map([...items].map(([name, item]) => [name, scopeItem(item)]))

  return {
    ...set,
    categories: new Map(
      [...set.categories].map(([name, category]) => [
        name,
        { ...category, uid: extension.uid * 100 + category.uid, extension: extension.name },
      ]),
    ),
    types: new Map([...set.types].map(([name, type]) => [name, { ...type, extension: extension.name }])),
    dictionary: scopeAttributes(set.dictionary),
    classes: scopeItems(set.classes),
    objects: scopeItems(set.objects),
    profiles: scopeItems(set.profiles),
    classPatches: scopeItems(set.classPatches),
    objectPatches: scopeItems(set.objectPatches),
  }
}

/** An item may use the base schema's profiles and its own extension's, not another extension's. */
function checkForeignProfiles(
  item: ItemDefinition,
  extension: ExtensionDefinition,
  set: DefinitionSet,
  base: DefinitionSet,
  findings: Finding[],
): void {
  const isKnown = (name: string): boolean => {
    const [owner, own] = name.split('/', 2)
    if (own === undefined) return set.profiles.has(name) || base.profiles.has(name)
    return owner === extension.name && set.profiles.has(own)
  }
  const report = (name: string, at: readonly string[]) => {
    const known = [...set.profiles.keys(), ...base.profiles.keys()]
    findings.push(
      definitionError(
        item.source,
        'OCSF_UNKNOWN_PROFILE',
        at,
        `the profile "${name}" is defined neither in the extension "${extension.name}" nor in the base schema`,
        { hint: didYouMean(name, known) },
      ),
    )
  }
  for (const [i, name] of (item.profiles ?? []).entries()) {
    if (!isKnown(name)) report(name, ['profiles', String(i)])
  }
  for (const [attributeName, { profiles }] of item.attributes) {
    for (const name of profiles ?? []) {
      if (!isKnown(name)) report(name, ['attributes', attributeName, 'profile'])
    }
  }
}
