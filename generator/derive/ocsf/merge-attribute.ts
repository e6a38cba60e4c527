import type { Requirement } from '../../model/ocsf.ts'
import type { AttributeDefinition, Attributes, EnumValueDefinition } from './definition.ts'

const strength: Record<Requirement, number> = { optional: 1, recommended: 2, required: 3 }

/**
 * Merges `over` onto `under`: `over`'s keys win and enums merge value by value. Where both belong to profiles, the
 * merged attribute belongs to all of them and the stronger requirement holds; `profiles: null` ends that.
 */
export function mergeAttribute(under: AttributeDefinition, over: AttributeDefinition): AttributeDefinition {
  let merged: AttributeDefinition = { ...under, ...over }
  if (under.enum !== undefined && over.enum !== undefined) {
    merged = { ...merged, enum: mergeEnum(under.enum, over.enum) }
  }
  if (under.profiles && over.profiles) {
    merged = { ...merged, profiles: unionOf(under.profiles, over.profiles) }
    const { requirement } = under
    if (requirement && over.requirement && strength[requirement] > strength[over.requirement]) {
      merged = { ...merged, requirement }
    }
  }
  return merged
}

/** Merges attribute by attribute; neither argument changes. */
export function mergeAttributes(under: Attributes, over: Attributes): Attributes {
  const merged = new Map(under)
  for (const [name, attribute] of over) {
    const inherited = merged.get(name)
    merged.set(name, inherited === undefined ? attribute : mergeAttribute(inherited, attribute))
  }
  return merged
}

/** Both lists' items, each once, sorted. */
export function unionOf(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort()
}

function mergeEnum(
  under: ReadonlyMap<string, EnumValueDefinition>,
  over: ReadonlyMap<string, EnumValueDefinition>,
): ReadonlyMap<string, EnumValueDefinition> {
  const merged = new Map(under)
  for (const [id, value] of over) merged.set(id, { ...merged.get(id), ...value })
  return merged
}
