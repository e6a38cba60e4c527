import type { Finding } from '../../diagnostic.ts'
import { didYouMean } from '../../suggest.ts'
import { checkEnumIds } from './check-enum-ids.ts'
import type { AttributeDefinition, DefinitionSet, ItemDefinition, MergedDefinitions } from './definition.ts'
import { definitionError } from './json-reader.ts'

/**
 * Reports a use of an attribute in an item that the dictionary does not allow: an unknown name, a type that does
 * not narrow the dictionary's, an array where it has none, enum ids that don't fit.
 */
export function checkAttributeUse(
  item: ItemDefinition,
  name: string,
  attribute: AttributeDefinition,
  set: DefinitionSet,
  merged: MergedDefinitions,
  findings: Finding[],
): void {
  const at = ['attributes', name]
  const entry = set.dictionary.get(name) ?? merged.dictionary.get(name)
  if (entry === undefined) {
    const known = [...set.dictionary.keys(), ...merged.dictionary.keys()]
    const hint = didYouMean(name, known) ?? 'add it to the dictionary.json of the extension'
    const message = `the attribute "${name}" is not in the dictionary`
    findings.push(definitionError(item.source, 'OCSF_UNKNOWN_ATTRIBUTE', at, message, { at: 'key', hint }))
    return
  }
  const own = set.dictionary.has(name)
  const scoped = own && set.extension ? merged.dictionary.get(`${set.extension.name}/${name}`) : entry
  const declared = scoped?.type
  if (declared === undefined) return
  const { type } = attribute
  const used = type === undefined ? declared : typeName(type, set, merged)
  if (used !== declared && merged.types.get(used)?.type !== declared) {
    const message = `the type "${type}" of "${name}" does not narrow the dictionary's ${declared}`
    const narrower = [...merged.types].filter(([, { type: parent }]) => parent === declared)
    const hint =
      didYouMean(
        type ?? '',
        narrower.map(([narrow]) => narrow),
      ) ?? 'leave "type" out'
    findings.push(definitionError(item.source, 'OCSF_BAD_DEFINITION', [...at, 'type'], message, { hint }))
  }
  const { is_array } = attribute
  if (is_array !== undefined && is_array !== (scoped?.is_array ?? false)) {
    const message = `"${name}" ${is_array ? 'is' : 'is not'} an array here, contrary to the dictionary`
    const hint = 'leave "is_array" out'
    findings.push(definitionError(item.source, 'OCSF_BAD_DEFINITION', [...at, 'is_array'], message, { hint }))
  }
  checkEnumIds(item.source, at, attribute, used, merged, findings)
}

function typeName(type: string, set: DefinitionSet, merged: MergedDefinitions): string {
  const scoped = `${set.extension?.name}/${type}`
  return merged.types.has(scoped) ? scoped : type
}
