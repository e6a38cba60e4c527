import type { AttributeDefinition, Attributes, MergedDefinitions, TypeDefinition } from './definition.ts'

/** An attribute's entry in the dictionary; undefined where there is none. */
export function dictionaryEntry(
  dictionary: Attributes,
  name: string,
  attribute: AttributeDefinition,
): AttributeDefinition | undefined {
  return dictionary.get(attribute.extension === undefined ? name : `${attribute.extension}/${name}`)
}

/**
 * Step 5, second half: in the dictionary, a type that is no data type is an object's name and becomes `object_t`.
 * Attributes without a type, or of an unknown one, are left out; {@link checkDictionary} reports them.
 */
export function resolveTypes(merged: MergedDefinitions): MergedDefinitions {
  const dictionary = new Map<string, AttributeDefinition>()
  for (const [name, attribute] of merged.dictionary) {
    const { type } = attribute
    if (type === undefined) continue
    if (merged.types.has(type)) dictionary.set(name, attribute)
    else if (merged.objects.has(type))
      dictionary.set(name, { ...attribute, type: 'object_t', object_type: type })
  }
  return { ...merged, dictionary }
}

/** The type itself and those it narrows, nearest first; ends where a chain comes back to itself. */
export function typeChain(types: ReadonlyMap<string, TypeDefinition>, name: string): string[] {
  const chain: string[] = []
  for (
    let type: string | undefined = name;
    type !== undefined && !chain.includes(type);
    type = types.get(type)?.type
  ) {
    chain.push(type)
  }
  return chain
}
