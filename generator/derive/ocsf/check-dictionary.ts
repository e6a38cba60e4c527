import type { Finding } from '../../diagnostic.ts'
import { didYouMean } from '../../suggest.ts'
import { checkEnumIds } from './check-enum-ids.ts'
import type { DefinitionSet, MergedDefinitions } from './definition.ts'
import { definitionError } from './json-reader.ts'
import { typeChain } from './resolve-types.ts'

/** Reports dictionary attributes and data types whose type does not exist, and enum ids that don't fit. */
export function checkDictionary(set: DefinitionSet, merged: MergedDefinitions, findings: Finding[]): void {
  const source = set.dictionarySource
  for (const [name, attribute] of set.dictionary) {
    const at = ['attributes', name]
    const { type } = attribute
    if (type === undefined) {
      const message = `the attribute "${name}" needs a "type"`
      findings.push(definitionError(source, 'OCSF_BAD_DEFINITION', at, message, { at: 'key' }))
      continue
    }
    if (!isType(type, set, merged)) {
      const known = [
        ...merged.types.keys(),
        ...merged.objects.keys(),
        ...set.types.keys(),
        ...set.objects.keys(),
      ]
      const message = `the type "${type}" of the attribute "${name}" is neither a data type nor an object`
      const hint = didYouMean(type, known)
      findings.push(definitionError(source, 'OCSF_UNKNOWN_OBJECT', [...at, 'type'], message, { hint }))
    }
    const { sibling } = attribute
    if (sibling !== undefined && !set.dictionary.has(sibling) && !merged.dictionary.has(sibling)) {
      const message = `the sibling "${sibling}" of the attribute "${name}" is not in the dictionary`
      const hint = didYouMean(sibling, [...set.dictionary.keys(), ...merged.dictionary.keys()])
      findings.push(definitionError(source, 'OCSF_UNKNOWN_ATTRIBUTE', [...at, 'sibling'], message, { hint }))
    }
    checkEnumIds(source, at, attribute, type, merged, findings)
  }
  checkTypes(set, merged, findings)
}

function checkTypes(set: DefinitionSet, merged: MergedDefinitions, findings: Finding[]): void {
  for (const [name, { type, regex }] of set.types) {
    // OCSF's own may be PCRE (1.0.0); a private one has to be checkable here.
    if (set.extension?.platform === false && regex !== undefined) checkRegex(set, name, regex, findings)
    if (type === undefined) continue
    const at = ['types', 'attributes', name, 'type']
    const isCircular = type === name || typeChain(set.types, type).includes(name)
    if (isCircular) {
      const message = `the data type "${name}" narrows itself`
      findings.push(definitionError(set.dictionarySource, 'OCSF_BAD_DEFINITION', at, message))
    } else if (!merged.types.has(type)) {
      const message = `there is no data type "${type}" for "${name}" to narrow`
      const hint = didYouMean(type, merged.types.keys())
      findings.push(definitionError(set.dictionarySource, 'OCSF_BAD_DEFINITION', at, message, { hint }))
    }
  }
}

function isType(type: string, set: DefinitionSet, merged: MergedDefinitions): boolean {
  return merged.types.has(type) || merged.objects.has(type) || set.types.has(type) || set.objects.has(type)
}

function checkRegex(set: DefinitionSet, name: string, regex: string, findings: Finding[]): void {
  try {
    new RegExp(regex, 'u')
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = ['types', 'attributes', name, 'regex']
    findings.push(definitionError(set.dictionarySource, 'OCSF_BAD_DEFINITION', at, message))
  }
}
