import type { Finding } from '../../diagnostic.ts'
import { didYouMean } from '../../suggest.ts'
import type {
  AttributeDefinition,
  Attributes,
  DefinitionSet,
  IncludeReference,
  ItemDefinition,
  Items,
} from './definition.ts'
import { definitionError } from './json-reader.ts'
import { mergeAttribute, mergeAttributes } from './merge-attribute.ts'

/**
 * Step 2: replaces every `$include` by what it names, looked for in the set's own folder and then in the base's.
 * The item's own keys win over included ones, earlier includes over later ones.
 */
export function resolveIncludes(
  set: DefinitionSet,
  base: DefinitionSet | undefined,
  findings: Finding[],
): DefinitionSet {
  const find = (reference: IncludeReference): ItemDefinition | undefined => {
    const found = set.include(reference.path) ?? base?.include(reference.path)
    if (found === undefined) {
      const known = [...set.paths(), ...(base?.paths() ?? [])]
      findings.push(
        definitionError(
          reference.source,
          'OCSF_UNKNOWN_INCLUDE',
          reference.at,
          `there is no file "${reference.path}" to include`,
          { hint: didYouMean(reference.path, known) ?? 'give a path such as "profiles/host.json"' },
        ),
      )
    }
    return found
  }
  const resolveAll = (items: Items): Items =>
    new Map([...items].map(([name, item]) => [name, resolveItem(item, find, findings)]))
  return {
    ...set,
    classes: resolveAll(set.classes),
    objects: resolveAll(set.objects),
    classPatches: resolveAll(set.classPatches),
    objectPatches: resolveAll(set.objectPatches),
  }
}

type Find = (reference: IncludeReference) => ItemDefinition | undefined

function resolveItem(item: ItemDefinition, find: Find, findings: Finding[]): ItemDefinition {
  let { attributes } = item
  for (const reference of item.includes) {
    const included = find(reference)
    if (included === undefined) continue
    const [nested] = included.includes
    if (nested !== undefined) {
      const message = `"${reference.path}" is included itself and so can't include other files`
      findings.push(definitionError(nested.source, 'OCSF_BAD_DEFINITION', nested.at, message))
    }
    attributes = mergeAttributes(enrich(included), attributes)
  }
  return { ...item, attributes: resolveAttributeIncludes(attributes, find), includes: [] }
}

/** What an included file contributes: tagged with its profile, gaps filled from its annotations. */
function enrich(included: ItemDefinition): Attributes {
  const tag = included.isProfile === true ? { profiles: [included.name] } : undefined
  return new Map(
    [...included.attributes].map(([name, attribute]) => [
      name,
      { ...included.annotations, ...attribute, ...tag },
    ]),
  )
}

function resolveAttributeIncludes(attributes: Attributes, find: Find): Attributes {
  const resolved = new Map(attributes)
  for (const [name, { include, ...own }] of attributes) {
    if (include === undefined) continue
    const content: AttributeDefinition = find(include)?.attributes.get('') ?? {}
    resolved.set(name, mergeAttribute(content, own))
  }
  return resolved
}
