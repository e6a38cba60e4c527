import type { Finding } from '../../diagnostic.ts'
import type { Definitions, JsonObject } from '../../model/release.ts'
import type {
  AttributeDefinition,
  CategoryDefinition,
  DefinitionSet,
  ExtensionDefinition,
  ItemDefinition,
  TypeDefinition,
} from './definition.ts'
import {
  checkAttributeName,
  definitionError,
  type FileContext,
  integerAt,
  objectAt,
  objectsAt,
  stringAt,
} from './json-reader.ts'
import { readAttribute, readCaptions, readType } from './read-attribute.ts'
import { readAttributeFile, readItem } from './read-item.ts'

/**
 * Reads the definition files under `folder` (`''` or ending in `/`) as one set: the base schema, or an extension.
 * Items are keyed by their `name`; what an extension defines without a name of its own is a patch.
 */
export function readDefinitions(
  definitions: Definitions,
  folder: string,
  extension: ExtensionDefinition | undefined,
  findings: Finding[],
): DefinitionSet {
  const open = (path: string): FileContext => ({ source: definitions.origin(folder + path), findings })
  const file = (path: string): JsonObject | undefined =>
    Object.hasOwn(definitions.files, folder + path) ? definitions.files[folder + path] : undefined

  const classes = new Map<string, ItemDefinition>()
  const objects = new Map<string, ItemDefinition>()
  const profiles = new Map<string, ItemDefinition>()
  const classPatches = new Map<string, ItemDefinition>()
  const objectPatches = new Map<string, ItemDefinition>()
  const items = new Map<string, ItemDefinition>()
  const kinds = [
    { prefix: `${folder}events/`, own: classes, patches: classPatches, noun: 'class' },
    { prefix: `${folder}objects/`, own: objects, patches: objectPatches, noun: 'object' },
    { prefix: `${folder}profiles/`, own: profiles, patches: undefined, noun: 'profile' },
  ]
  for (const path of Object.keys(definitions.files)) {
    const kind = kinds.find(({ prefix }) => path.startsWith(prefix))
    if (kind === undefined) continue
    const context = { source: definitions.origin(path), findings }
    const item = readItem(context, definitions.files[path]!)
    items.set(path.slice(folder.length), item)
    const isPatch =
      extension !== undefined &&
      item.extends !== undefined &&
      (item.name === '' || item.name === item.extends)
    const target = isPatch ? kind.patches : kind.own
    const name = isPatch ? item.extends! : item.name
    if (name === '' || target === undefined) {
      const message = `${kind.noun === 'object' ? 'an' : 'a'} ${kind.noun} needs a "name"${extension && kind.patches ? ', or "extends" to patch one' : ''}`
      findings.push(definitionError(context.source, 'OCSF_BAD_DEFINITION', [], message))
    } else if (target.has(name)) {
      const other = target.get(name)!.source
      const message = `${isPatch ? 'a patch of ' : ''}the ${kind.noun} "${name}" is already defined in ${other.file}${other.pointer}`
      findings.push(
        definitionError(context.source, 'OCSF_DUPLICATE_NAME', [isPatch ? 'extends' : 'name'], message),
      )
    } else {
      target.set(name, item)
    }
  }

  const fragments: ItemDefinition[] = []
  const include = (path: string): ItemDefinition | undefined => {
    const known = items.get(path)
    if (known !== undefined) return known
    const json = file(path)
    if (json === undefined) return undefined
    const read = isAttributeFile(json) ? readAttributeFile(open(path), json) : readItem(open(path), json)
    items.set(path, read)
    fragments.push(read)
    return read
  }
  const dictionary = file('dictionary.json')
  return {
    ...(extension && { extension }),
    categories: readCategories(open('categories.json'), file('categories.json')),
    ...readDictionary(open('dictionary.json'), dictionary),
    classes,
    objects,
    profiles,
    classPatches,
    objectPatches,
    include,
    fragments: () => fragments,
    paths: () =>
      Object.keys(definitions.files)
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length)),
    categoriesSource: open('categories.json').source,
    dictionarySource: open('dictionary.json').source,
  }
}

function isAttributeFile(json: JsonObject): boolean {
  return !Object.hasOwn(json, 'attributes')
}

function readCategories(
  context: FileContext,
  json: JsonObject | undefined,
): ReadonlyMap<string, CategoryDefinition> {
  const categories = new Map<string, CategoryDefinition>()
  for (const [name, value] of objectsAt(context, json ?? {}, [], 'attributes')) {
    const at = ['attributes', name]
    const uid = integerAt(context, value, at, 'uid')
    const { deprecated: _, ...captions } = readCaptions(context, value, at)
    if (uid === undefined)
      context.findings.push(
        definitionError(context.source, 'OCSF_BAD_DEFINITION', at, `the category "${name}" needs a "uid"`),
      )
    else categories.set(name, { caption: name, ...captions, uid })
  }
  return categories
}

function readDictionary(context: FileContext, json: JsonObject = {}) {
  const dictionary = new Map<string, AttributeDefinition>()
  for (const [name, value] of objectsAt(context, json, [], 'attributes')) {
    if (!checkAttributeName(context, ['attributes'], name)) continue
    dictionary.set(name, readAttribute(context, value, ['attributes', name]))
  }
  const types = new Map<string, TypeDefinition>()
  for (const [name, value] of objectsAt(
    context,
    objectAt(context, json, [], 'types') ?? {},
    ['types'],
    'attributes',
  )) {
    types.set(name, readType(context, value, ['types', 'attributes', name], name))
  }
  return { dictionary, types }
}

/** With a higher one class_uid = (uid × 100 + category) × 1000 + number would not fit its 32 bits. */
const highestExtensionUid = 21_473

/** Reads `extension.json` in `folder`; undefined, with findings, where it names no extension. */
export function readExtension(
  definitions: Definitions,
  folder: string,
  platform: boolean,
  findings: Finding[],
): ExtensionDefinition | undefined {
  const path = `${folder}extension.json`
  const context: FileContext = { source: definitions.origin(path), findings }
  const json = Object.hasOwn(definitions.files, path) ? definitions.files[path] : undefined
  if (json === undefined) {
    const message = 'an extension needs the file extension.json with its "name" and "uid"'
    findings.push(definitionError(context.source, 'OCSF_BAD_DEFINITION', [], message))
    return undefined
  }
  const before = findings.length
  const name = stringAt(context, json, [], 'name')
  const uid = integerAt(context, json, [], 'uid')
  const caption = stringAt(context, json, [], 'caption')
  const version = stringAt(context, json, [], 'version')
  if (uid !== undefined && (uid < 1 || uid > highestExtensionUid)) {
    const message = `the "uid" of an extension is a number from 1 to ${highestExtensionUid}, not ${uid}`
    const hint = platform ? undefined : 'extensions.md of ocsf-schema lists the numbers that are taken'
    findings.push(definitionError(context.source, 'OCSF_BAD_DEFINITION', ['uid'], message, { hint }))
    return undefined
  }
  if (name !== undefined && name !== '' && uid !== undefined) {
    return {
      name,
      uid,
      caption: caption ?? name,
      ...(version === undefined ? undefined : { version }),
      platform,
      source: context.source,
    }
  }
  if (findings.length === before) {
    const message = `an extension needs a "${name ? 'uid' : 'name'}"`
    findings.push(definitionError(context.source, 'OCSF_BAD_DEFINITION', [], message))
  }
  return undefined
}
