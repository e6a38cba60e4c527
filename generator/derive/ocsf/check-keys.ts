import type { Finding } from '../../diagnostic.ts'
import type { Definitions, Json, JsonObject } from '../../model/release.ts'
import { suggest } from '../../suggest.ts'
import { definitionError, type FileContext, isObject, type Steps } from './json-reader.ts'

/** Keys of every named thing. */
const common = ['caption', 'description', '@deprecated', 'references', 'source', 'suppress_checks'] as const

/** The keys that OCSF's definitions have, and that other tools for them read, by what has them. */
const knownKeys = {
  extension: [...common, 'name', 'uid', 'version', 'platform_extension'],
  item: [
    ...common,
    'annotations',
    'associations',
    'attributes',
    'category',
    'constraints',
    'enum',
    'extends',
    'meta',
    'name',
    'observable',
    'observables',
    'profiles',
    'uid',
  ],
  attribute: [
    ...common,
    '$include',
    'default',
    'enum',
    'group',
    'is_array',
    'name',
    'object_name',
    'object_type',
    'observable',
    'profile',
    'requirement',
    'sibling',
    'type',
    'type_name',
  ],
  enumValue: common,
  deprecation: ['message', 'since', 'replaced_by', 'superseded_by'],
  categories: [...common, 'attributes', 'name'],
  category: [...common, 'name', 'uid'],
  dictionary: [...common, 'attributes', 'name', 'types'],
  types: [...common, 'attributes', 'name'],
  type: [...common, 'max_len', 'name', 'observable', 'range', 'regex', 'type', 'type_name', 'values'],
} satisfies { readonly [kind: string]: readonly string[] }

type Kind = keyof typeof knownKeys

/**
 * Warns of keys of a private extension that look like a slip in one that means something: what they say would be
 * dropped silently. Keys near none are somebody's own, which OCSF allows.
 */
export function checkKeys(definitions: Definitions, findings: Finding[]): void {
  for (const [path, json] of Object.entries(definitions.files)) {
    const file: FileContext = { source: definitions.origin(path), findings }
    if (path === 'extension.json') checkObject(file, 'extension', json, [])
    else if (path === 'categories.json') {
      checkObject(file, 'categories', json, [])
      for (const [at, category] of inside(json, ['attributes'])) checkObject(file, 'category', category, at)
    } else if (path === 'dictionary.json') checkDictionaryKeys(file, json)
    else checkItemKeys(file, json)
  }
}

function checkDictionaryKeys(file: FileContext, json: JsonObject): void {
  checkObject(file, 'dictionary', json, [])
  if (isObject(json.types)) checkObject(file, 'types', json.types, ['types'])
  for (const [at, type] of inside(json, ['types', 'attributes'])) checkObject(file, 'type', type, at)
  for (const [at, attribute] of inside(json, ['attributes'])) checkAttribute(file, attribute, at)
}

function checkItemKeys(file: FileContext, json: JsonObject): void {
  checkObject(file, 'item', json, [])
  for (const [at, value] of inside(json, ['enum'])) checkObject(file, 'enumValue', value, at)
  if (isObject(json.annotations)) checkAttribute(file, json.annotations, ['annotations'])
  for (const [at, attribute] of inside(json, ['attributes'])) checkAttribute(file, attribute, at)
}

function checkAttribute(file: FileContext, attribute: JsonObject, at: Steps): void {
  checkObject(file, 'attribute', attribute, at)
  for (const [step, value] of inside(attribute, ['enum']))
    checkObject(file, 'enumValue', value, [...at, ...step])
}

function checkObject(file: FileContext, kind: Kind, json: JsonObject, at: Steps): void {
  const known: readonly string[] = knownKeys[kind]
  for (const key of Object.keys(json)) {
    if (known.includes(key)) continue
    const near = suggest(key, known)
    if (near === undefined) continue
    const message = `the key "${key}" means nothing here, and what it says is left out`
    const extra = { severity: 'warning', at: 'key', hint: `did you mean "${near}"?` } as const
    file.findings.push(definitionError(file.source, 'OCSF_UNKNOWN_KEY', [...at, key], message, extra))
  }
  const deprecated = json['@deprecated']
  if (kind !== 'deprecation' && isObject(deprecated)) {
    checkObject(file, 'deprecation', deprecated, [...at, '@deprecated'])
  }
}

/** The objects inside the object that the steps lead to, with the steps to each. */
function inside(json: JsonObject, steps: Steps): [Steps, JsonObject][] {
  let owner: Json | undefined = json
  for (const step of steps) owner = isObject(owner) ? owner[step] : undefined
  return Object.entries(isObject(owner) ? owner : {}).flatMap(([name, value]): [Steps, JsonObject][] =>
    isObject(value) ? [[[...steps, name], value]] : [],
  )
}
