import type { Finding } from '../../diagnostic.ts'
import type { DefinitionSet, ItemDefinition, Items } from './definition.ts'
import { definitionError } from './json-reader.ts'
import type { ExtensionSet } from './read-sets.ts'
import { scopedName } from './scope-extension.ts'

/**
 * Warns of private items that include a profile's attributes while the finished item has no such profile: no event can
 * name it, so that the attributes are never active.
 */
export function checkProfiles(
  extensions: readonly ExtensionSet[],
  base: DefinitionSet,
  finished: { readonly classes: Items; readonly objects: Items },
  findings: Finding[],
): void {
  for (const { extension, set } of extensions) {
    if (extension.platform) continue
    const check = (item: ItemDefinition, result: ItemDefinition | undefined) => {
      if (result === undefined) return
      for (const { path, source, at } of item.includes) {
        const own = set.include(path)
        const included = own ?? base.include(path)
        if (included?.isProfile !== true) continue
        const profile = own === undefined ? included.name : scopedName(extension.name, included.name)
        if (result.profiles?.includes(profile)) continue
        const message = `"${path}" is included, but "${result.name}" does not have the profile "${included.name}": its attributes would never be active`
        const extra = { severity: 'warning', hint: `add "${included.name}" to "profiles"` } as const
        findings.push(definitionError(source, 'OCSF_UNKNOWN_PROFILE', at, message, extra))
      }
    }
    const { classes, objects } = finished
    for (const [name, item] of set.classes) check(item, classes.get(scopedName(extension.name, name)))
    for (const [name, item] of set.objects) check(item, objects.get(scopedName(extension.name, name)))
    for (const [name, patch] of set.classPatches) check(patch, classes.get(name))
    for (const [name, patch] of set.objectPatches) check(patch, objects.get(name))
  }
}
