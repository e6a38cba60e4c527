import type { Finding } from '../../diagnostic.ts'
import { didYouMean } from '../../suggest.ts'
import type { ItemDefinition, Items } from './definition.ts'
import { definitionError } from './json-reader.ts'
import { mergeAttributes, unionOf } from './merge-attribute.ts'

/** Items with everything inherited. */
export interface ResolvedItems {
  readonly items: Items
  /** Names of those whose ancestry could not be resolved, and which therefore lack something. */
  readonly incomplete: ReadonlySet<string>
}

/**
 * Step 8: lets every item inherit from its parent: attributes are merged, profiles united, everything else is the
 * child's if it has it. An extension's own item comes before the base's of the same name.
 */
export function resolveExtends(items: Items, kind: 'class' | 'object', findings: Finding[]): ResolvedItems {
  const resolved = new Map<string, ItemDefinition>()
  const incomplete = new Set<string>()
  const path: string[] = []

  const resolve = (name: string, item: ItemDefinition): ItemDefinition => {
    const known = resolved.get(name)
    if (known !== undefined) return known
    const parentName = parentOf(items, item)
    const parent = parentName === undefined ? undefined : items.get(parentName)
    let complete = item
    if (parentName === undefined) {
      // Nothing to inherit.
    } else if (parent === undefined) {
      const message = `the ${kind} "${name}" extends "${parentName}", which does not exist`
      const hint = didYouMean(parentName, items.keys())
      findings.push(definitionError(item.source, 'OCSF_UNKNOWN_PARENT', ['extends'], message, { hint }))
      incomplete.add(name)
    } else if (path.includes(parentName) || parentName === name) {
      const circle = [...path.slice(path.indexOf(parentName)), name, parentName]
      const message = `the ${kind} "${name}" extends itself: ${(parentName === name ? [name, name] : circle).join(' → ')}`
      findings.push(definitionError(item.source, 'OCSF_CIRCULAR_EXTENDS', ['extends'], message))
      incomplete.add(name)
    } else {
      path.push(name)
      complete = inherit(resolve(parentName, parent), item)
      path.pop()
      if (incomplete.has(parentName)) incomplete.add(name)
    }
    resolved.set(name, complete)
    return complete
  }
  for (const [name, item] of items) resolve(name, item)
  // Results in the order in which the items came, whatever order they were resolved in.
  return { items: new Map([...items.keys()].map((name) => [name, resolved.get(name)!])), incomplete }
}

/** The child with what it takes over from its resolved parent. */
export function inherit(parent: ItemDefinition, child: ItemDefinition): ItemDefinition {
  const profiles = unionOf(parent.profiles ?? [], child.profiles ?? [])
  return {
    ...parent,
    ...child,
    attributes: mergeAttributes(parent.attributes, child.attributes),
    ...(profiles.length > 0 && { profiles }),
  }
}

function parentOf(items: Items, item: ItemDefinition): string | undefined {
  if (item.extends === undefined) return undefined
  const own = item.extension === undefined ? undefined : `${item.extension}/${item.extends}`
  return own !== undefined && items.has(own) ? own : item.extends
}
