import type { Finding } from '../../diagnostic.ts'
import { didYouMean } from '../../suggest.ts'
import { checkAttributeUse } from './check-attribute-use.ts'
import { checkDictionary } from './check-dictionary.ts'
import type { DefinitionSet, ItemDefinition, MergedDefinitions } from './definition.ts'
import { definitionError } from './json-reader.ts'
import type { ReadSets } from './read-sets.ts'

/** Reports every reference to something that does not exist, where the definition makes it. */
export function checkDefinitions(read: ReadSets, merged: MergedDefinitions, findings: Finding[]): void {
  const sets: DefinitionSet[] = [read.base, ...read.extensions.map(({ set }) => set)]
  for (const set of sets) {
    checkDictionary(set, merged, findings)
    const items = [
      ...set.profiles.values(),
      ...set.fragments(),
      ...set.classes.values(),
      ...set.classPatches.values(),
      ...set.objects.values(),
      ...set.objectPatches.values(),
    ]
    for (const item of items) {
      for (const [name, attribute] of item.attributes) {
        // An enum file's only attribute has no name; the attribute that includes it is checked instead.
        if (name !== '') checkAttributeUse(item, name, attribute, set, merged, findings)
      }
      if (set.extension === undefined) checkBaseProfiles(item, merged, findings)
    }
  }
  checkCategories(sets, findings)
}

function checkBaseProfiles(item: ItemDefinition, merged: MergedDefinitions, findings: Finding[]): void {
  for (const [i, name] of (item.profiles ?? []).entries()) {
    if (merged.profiles.has(name)) continue
    const message = `there is no profile "${name}"`
    const hint = didYouMean(name, merged.profiles.keys())
    const at = ['profiles', String(i)]
    findings.push(definitionError(item.source, 'OCSF_UNKNOWN_PROFILE', at, message, { hint }))
  }
}

function checkCategories(sets: readonly DefinitionSet[], findings: Finding[]): void {
  for (const set of sets) {
    const names = new Map<number, string>()
    for (const [name, { uid }] of set.categories) {
      const taken = names.get(uid)
      if (taken !== undefined) {
        const message = `the category uid ${uid} already belongs to the category "${taken}"`
        const at = ['attributes', name, 'uid']
        findings.push(definitionError(set.categoriesSource, 'OCSF_DUPLICATE_UID', at, message))
      }
      names.set(uid, name)
    }
  }
}
