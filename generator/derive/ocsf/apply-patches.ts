import type { Finding } from '../../diagnostic.ts'
import { didYouMean } from '../../suggest.ts'
import type { ItemDefinition, Items } from './definition.ts'
import { definitionError } from './json-reader.ts'
import { mergeAttributes, unionOf } from './merge-attribute.ts'

/**
 * Step 7: changes items in place as the extensions' patches say: profiles are united, attributes merged,
 * observables and constraints replaced (an empty constraints object removes them). A patch's caption is ignored.
 */
export function applyPatches(
  items: Items,
  patches: readonly ItemDefinition[],
  kind: 'class' | 'object',
  findings: Finding[],
): Items {
  const patched = new Map(items)
  for (const patch of patches) {
    const name = patch.extends ?? ''
    const base = patched.get(name)
    if (base === undefined && patch.name === name) {
      const message = `the ${kind} "${name}" extends itself, and OCSF has none of that name to change`
      const near = didYouMean(name, items.keys())
      const hint = near ?? 'name in "extends" what it inherits from'
      findings.push(definitionError(patch.source, 'OCSF_CIRCULAR_EXTENDS', ['extends'], message, { hint }))
    } else if (base === undefined) {
      const message = `there is no ${kind} "${name}" to change`
      const hint = didYouMean(name, items.keys())
      findings.push(definitionError(patch.source, 'OCSF_UNKNOWN_PARENT', ['extends'], message, { hint }))
    } else {
      patched.set(name, applyPatch(base, patch))
    }
  }
  return patched
}

/** The item as one patch leaves it. */
export function applyPatch(base: ItemDefinition, patch: ItemDefinition): ItemDefinition {
  const profiles = unionOf(base.profiles ?? [], patch.profiles ?? [])
  return {
    ...base,
    ...(profiles.length > 0 && { profiles }),
    attributes: mergeAttributes(base.attributes, patch.attributes),
    ...(patch.observable !== undefined && { observable: patch.observable }),
    ...(patch.observables && { observables: patch.observables }),
    ...(patch.constraints && { constraints: patch.constraints }),
  }
}
