import type { Finding } from '../../diagnostic.ts'
import type {
  AttributeDefinition,
  DefinitionSet,
  ExtensionDefinition,
  ItemDefinition,
  MergedDefinitions,
  Source,
} from './definition.ts'
import { definitionError } from './json-reader.ts'
import { scopedName } from './scope-extension.ts'

/** An extension whose names are scoped. */
export interface ScopedExtension {
  readonly set: DefinitionSet
  readonly extension: ExtensionDefinition
}

/**
 * Step 5: puts the base schema and its scoped extensions together. A name of the base schema can't be taken by an
 * extension; an attribute of the same type may be repeated, with a warning.
 */
export function mergeExtensions(
  base: DefinitionSet,
  extensions: readonly ScopedExtension[],
  findings: Finding[],
): MergedDefinitions {
  const categories = new Map(base.categories)
  const types = new Map(base.types)
  const dictionary = new Map(base.dictionary)
  const classes = new Map(base.classes)
  const objects = new Map(base.objects)
  const profiles = new Map(base.profiles)

  for (const { set, extension } of extensions) {
    const add = <T>(
      noun: string,
      from: ReadonlyMap<string, T>,
      into: Map<string, T>,
      taken: ReadonlyMap<string, T>,
      place: (name: string, value: T) => readonly [Source, readonly string[]],
      scoped = true,
    ) => {
      for (const [name, value] of from) {
        const [source, at] = place(name, value)
        if (name.includes('/')) {
          findings.push(slashed(source, at, noun, name))
          continue
        }
        if (taken.has(name)) {
          findings.push(
            definitionError(
              source,
              'OCSF_DUPLICATE_NAME',
              at,
              `the ${noun} "${name}" is already defined by OCSF`,
              {
                at: 'key',
                hint:
                  noun === 'class' || noun === 'object'
                    ? 'choose another name; to change the one of OCSF, leave "name" out and name it in "extends"'
                    : 'choose another name',
              },
            ),
          )
          if (!scoped) continue
        }
        into.set(scoped ? scopedName(extension.name, name) : name, value)
      }
    }
    const ofItem = (_: string, item: ItemDefinition) => [item.source, ['name']] as const
    add('category', set.categories, categories, base.categories, (name) => [
      set.categoriesSource,
      ['attributes', name],
    ])
    add('class', set.classes, classes, base.classes, ofItem)
    add('object', set.objects, objects, base.objects, ofItem)
    add('profile', set.profiles, profiles, base.profiles, ofItem)
    add(
      'data type',
      set.types,
      types,
      base.types,
      (name) => [set.dictionarySource, ['types', 'attributes', name]],
      !extension.platform,
    )
    for (const [name, attribute] of set.dictionary) {
      if (name.includes('/')) {
        findings.push(slashed(set.dictionarySource, ['attributes', name], 'attribute', name))
        continue
      }
      const taken = base.dictionary.get(name)
      if (taken !== undefined) findings.push(shadowed(set.dictionarySource, name, attribute, taken))
      dictionary.set(scopedName(extension.name, name), attribute)
    }
  }
  return {
    categories,
    types,
    dictionary,
    classes,
    objects,
    profiles,
    classPatches: extensions.flatMap(({ set }) => [...set.classPatches.values()]),
    objectPatches: extensions.flatMap(({ set }) => [...set.objectPatches.values()]),
  }
}

function shadowed(
  source: Source,
  name: string,
  own: AttributeDefinition,
  taken: AttributeDefinition,
): Finding {
  const shown = ({ type, is_array }: AttributeDefinition) => `${type}${is_array === true ? '[]' : ''}`
  const at = ['attributes', name]
  if (shown(own) !== shown(taken)) {
    return definitionError(
      source,
      'OCSF_SHADOWED_ATTRIBUTE',
      at,
      `the attribute "${name}" is ${shown(own)} here and ${shown(taken)} in OCSF`,
      { at: 'key', hint: `choose another name, or use OCSF's "${name}" as it is` },
    )
  }
  const finding = definitionError(
    source,
    'OCSF_SHADOWED_ATTRIBUTE',
    at,
    `the attribute "${name}" is already in OCSF's dictionary, with the same type`,
    { at: 'key', hint: 'leave it out of the extension' },
  )
  return { ...finding, severity: 'warning' }
}

function slashed(source: Source, at: readonly string[], noun: string, name: string): Finding {
  const message = `the ${noun} "${name}" can't have a "/" in its name: what comes before it is the extension`
  const hint = `leave the extension out: "${name.slice(name.lastIndexOf('/') + 1)}"`
  return definitionError(source, 'OCSF_BAD_DEFINITION', at, message, { at: 'key', hint })
}
