import type { CompiledConstraints } from '../../model/ocsf.ts'
import type { JsonObject } from '../../model/release.ts'
import type { AttributeDefinition, IncludeReference, ItemDefinition } from './definition.ts'
import { readDeprecation } from './deprecation.ts'
import {
  checkAttributeName,
  type FileContext,
  integerAt,
  isObject,
  objectAt,
  stringAt,
  stringsAt,
  wrongType,
} from './json-reader.ts'
import { readAttribute } from './read-attribute.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Reads a class, object, profile, include or patch; ill-typed keys are reported and left out. */
export function readItem(file: FileContext, json: JsonObject): ItemDefinition {
  const item: Mutable<ItemDefinition> = {
    name: stringAt(file, json, [], 'name') ?? '',
    attributes: readAttributes(file, json),
    includes: readIncludes(file, json),
    source: file.source,
  }
  for (const key of ['caption', 'description', 'extends', 'category'] as const) {
    const text = stringAt(file, json, [], key)
    if (text !== undefined) item[key] = text
  }
  for (const key of ['uid', 'observable'] as const) {
    const number = integerAt(file, json, [], key)
    if (number !== undefined) item[key] = number
  }
  const profiles = stringsAt(file, json, [], 'profiles')
  if (profiles !== undefined) item.profiles = profiles
  const constraints = readConstraints(file, json)
  if (constraints !== undefined) item.constraints = constraints
  const observables = readObservables(file, json)
  if (observables !== undefined) item.observables = observables
  const deprecated = readDeprecation(file, json, [])
  if (deprecated !== undefined) item.deprecated = deprecated
  const annotations = objectAt(file, json, [], 'annotations')
  if (annotations !== undefined) item.annotations = readAttribute(file, annotations, ['annotations'])
  if (json.meta === 'profile') item.isProfile = true
  return item
}

/** Reads a file that an attribute includes (OCSF 1.0 `enums/`): the whole file is one attribute's keys. */
export function readAttributeFile(file: FileContext, json: JsonObject): ItemDefinition {
  const attributes = new Map([['', readAttribute(file, json, [])]])
  return { name: '', attributes, includes: [], source: file.source }
}

function readAttributes(file: FileContext, json: JsonObject): Map<string, AttributeDefinition> {
  const attributes = new Map<string, AttributeDefinition>()
  const inside = objectAt(file, json, [], 'attributes')
  for (const [name, value] of Object.entries(inside ?? {})) {
    if (name === '$include' || !checkAttributeName(file, ['attributes'], name)) continue
    if (isObject(value)) attributes.set(name, readAttribute(file, value, ['attributes', name]))
    else wrongType(file, ['attributes'], name, value, 'an object')
  }
  return attributes
}

function readIncludes(file: FileContext, json: JsonObject): IncludeReference[] {
  if (!isObject(json.attributes)) return []
  const value = json.attributes.$include
  const at = ['attributes', '$include']
  const { source } = file
  if (typeof value === 'string') return [{ path: value, source, at }]
  const paths = stringsAt(file, json.attributes, ['attributes'], '$include') ?? []
  return paths.map((path, i) => ({ path, source, at: [...at, String(i)] }))
}

function readConstraints(file: FileContext, json: JsonObject): CompiledConstraints | undefined {
  const value = objectAt(file, json, [], 'constraints')
  if (value === undefined) return undefined
  const constraints: Mutable<CompiledConstraints> = {}
  for (const key of Object.keys(value)) {
    if (key === 'at_least_one' || key === 'just_one') {
      const paths = stringsAt(file, value, ['constraints'], key)
      if (paths !== undefined) constraints[key] = paths
    } else {
      wrongType(file, ['constraints'], key, value[key], 'at_least_one or just_one')
    }
  }
  return constraints
}

function readObservables(file: FileContext, json: JsonObject): Map<string, number> | undefined {
  const value = objectAt(file, json, [], 'observables')
  if (value === undefined) return undefined
  const ids = new Map<string, number>()
  for (const path of Object.keys(value)) {
    const id = integerAt(file, value, ['observables'], path)
    if (id !== undefined) ids.set(path, id)
  }
  return ids
}
