import type { CompiledType, Requirement } from '../../model/ocsf.ts'
import type { Json, JsonObject } from '../../model/release.ts'
import type { AttributeDefinition, EnumValueDefinition } from './definition.ts'
import { readDeprecation } from './deprecation.ts'
import {
  booleanAt,
  type FileContext,
  integerAt,
  objectsAt,
  type Steps,
  stringAt,
  wrongType,
} from './json-reader.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const requirements: readonly string[] = ['required', 'recommended', 'optional'] satisfies Requirement[]

/** Reads one attribute's own keys; unknown keys are ignored, ill-typed ones reported and left out. */
export function readAttribute(file: FileContext, json: JsonObject, at: Steps): AttributeDefinition {
  const attribute: Mutable<AttributeDefinition> = {}
  for (const key of Object.keys(json)) {
    switch (key) {
      case 'caption':
      case 'description':
      case 'type':
      case 'sibling':
      case 'group': {
        const text = stringAt(file, json, at, key)
        if (text !== undefined) attribute[key] = text
        break
      }
      case '$include': {
        const path = stringAt(file, json, at, key)
        if (path !== undefined) attribute.include = { path, source: file.source, at: [...at, key] }
        break
      }
      case 'is_array': {
        const flag = booleanAt(file, json, at, key)
        if (flag !== undefined) attribute.is_array = flag
        break
      }
      case 'observable': {
        const id = integerAt(file, json, at, key)
        if (id !== undefined) attribute.observable = id
        break
      }
      case 'requirement': {
        const value = json[key]
        if (isRequirement(value)) attribute.requirement = value
        else wrongType(file, at, key, value, `one of ${requirements.join(', ')}`)
        break
      }
      case 'profile': {
        const profile = json[key] === null ? null : stringAt(file, json, at, key)
        if (profile !== undefined) attribute.profiles = profile === null ? null : [profile]
        break
      }
      case 'enum':
        attribute.enum = readEnum(file, json, at)
        break
      case '@deprecated': {
        const deprecated = readDeprecation(file, json, at)
        if (deprecated !== undefined) attribute.deprecated = deprecated
        break
      }
    }
  }
  return attribute
}

function isRequirement(value: Json | undefined): value is Requirement {
  return typeof value === 'string' && requirements.includes(value)
}

function readEnum(file: FileContext, json: JsonObject, at: Steps): Map<string, EnumValueDefinition> {
  const values = new Map<string, EnumValueDefinition>()
  const inside = [...at, 'enum']
  for (const [id, value] of objectsAt(file, json, at, 'enum')) {
    values.set(id, readCaptions(file, value, [...inside, id]))
  }
  return values
}

/** Caption, description and deprecation, which every named thing can have. */
export function readCaptions(file: FileContext, json: JsonObject, at: Steps): EnumValueDefinition {
  const caption = stringAt(file, json, at, 'caption')
  const description = stringAt(file, json, at, 'description')
  const deprecated = readDeprecation(file, json, at)
  return {
    ...(caption === undefined ? undefined : { caption }),
    ...(description === undefined ? undefined : { description }),
    ...(deprecated === undefined ? undefined : { deprecated }),
  }
}

/** Reads one data type of a dictionary's `types`. */
export function readType(file: FileContext, json: JsonObject, at: Steps, name: string): CompiledType {
  const type: Mutable<CompiledType> = { caption: name, ...readCaptions(file, json, at) }
  const parent = stringAt(file, json, at, 'type')
  const regex = stringAt(file, json, at, 'regex')
  const maxLen = integerAt(file, json, at, 'max_len')
  const observable = integerAt(file, json, at, 'observable')
  const range = json.range
  const values = json.values
  if (parent !== undefined) type.type = parent
  if (regex !== undefined) type.regex = regex
  if (maxLen !== undefined) type.max_len = maxLen
  if (observable !== undefined) type.observable = observable
  if (isRange(range)) type.range = range
  else if (range !== undefined) wrongType(file, at, 'range', range, 'two numbers, the lower one first')
  if (Array.isArray(values)) type.values = values
  else if (values !== undefined) wrongType(file, at, 'values', values, 'a list')
  return type
}

function isRange(value: Json | undefined): value is readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [low, high] = value
  return typeof low === 'number' && typeof high === 'number' && low <= high
}
