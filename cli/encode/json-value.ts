import { didYouMean } from '../../generator/suggest.ts'
import type { ValueForm } from '../../runtime/resolve/value-form.ts'
import { defaultValue } from '../../runtime/schema/default-value.ts'
import {
  branchName,
  type FieldSchema,
  type RecordSchema,
  type SchemaType,
  simpleName,
} from '../../runtime/schema/schema-type.ts'
import { setOwn } from '../../runtime/wire/set-own.ts'
import { branchOf } from './json-branch.ts'
import { listed, scalarOf, wrong } from './json-scalar.ts'
import {
  entryOf,
  fieldOf,
  itemOf,
  type Place,
  type ValueMistake,
  wholeValue,
  wrappedIn,
} from './value-mistake.ts'

/** A value for `compileWrite`, or everything that keeps the JSON from being one. */
export interface JsonValue {
  readonly value: unknown
  readonly mistakes: readonly ValueMistake[]
}

/** More mistakes than this are not looked for. */
const mostMistakes = 100

/**
 * The value of the schema that a parsed JSON text stands for (see `parseExactJson`). Fields with a default may be left
 * out; null is absent.
 */
export function valueOfJson(schema: SchemaType, json: unknown, form: ValueForm): JsonValue {
  const mistakes: ValueMistake[] = []
  const refuse = (at: Place, mistake: Omit<ValueMistake, 'path' | 'pointer'>): undefined => {
    if (mistakes.length < mostMistakes) mistakes.push({ ...mistake, path: at.path, pointer: at.pointer })
    return undefined
  }

  const ofType = (type: SchemaType, from: unknown, at: Place, owner: RecordSchema | undefined): unknown => {
    switch (type.kind) {
      case 'record':
        return isObject(from) ? recordOf(type, from, at) : refuse(at, wrong(`the record ${type.name}`, from))
      case 'array':
        if (!Array.isArray(from)) return refuse(at, wrong('an array', from))
        return from.map((item, i) => ofType(type.items, item, itemOf(at, i), owner))
      case 'map': {
        if (!isObject(from)) return refuse(at, wrong('an object', from))
        const map: { [key: string]: unknown } = {}
        for (const [key, item] of Object.entries(from)) {
          setOwn(map, key, ofType(type.values, item, entryOf(at, key), owner))
        }
        return map
      }
      case 'union': {
        const found = branchOf(type, from, form, owner)
        if ('code' in found) return refuse(at, found)
        const { branch, wrapper, inner } = found
        const value = ofType(branch, inner, found.wrapped ? wrappedIn(at, branchName(branch)) : at, owner)
        return wrapper === undefined ? value : { [wrapper]: value }
      }
      default: {
        const found = scalarOf(type, from)
        return 'code' in found ? refuse(at, found) : found.value
      }
    }
  }

  const recordOf = (type: RecordSchema, from: { readonly [name: string]: unknown }, at: Place): unknown => {
    const record: { [name: string]: unknown } = {}
    const names = type.fields.map(({ name }) => name)
    const known = new Set(names)
    for (const name of Object.keys(from)) {
      if (known.has(name)) continue
      const message = `${simpleName(type.name)} has no field ${JSON.stringify(name)}`
      const hint = didYouMean(name, names) ?? (names.length === 0 ? 'it has none' : `it has ${listed(names)}`)
      refuse(fieldOf(at, name), { code: 'UNKNOWN_FIELD', message, hint })
    }
    for (const field of type.fields) {
      const given = Object.hasOwn(from, field.name) ? from[field.name] : undefined
      const value =
        given === undefined
          ? absent(field, type, at)
          : ofType(field.type, given, fieldOf(at, field.name), type)
      if (value !== undefined) setOwn(record, field.name, value)
    }
    return record
  }

  /** Absent where the field can be, so that what was decoded comes out as it was; else its default. */
  const absent = (field: FieldSchema, owner: RecordSchema, at: Place): unknown => {
    if (takesNull(field.type)) return undefined
    const filled =
      field.default === undefined ? undefined : defaultValue(field.default.value, field.type, form, owner)
    if (filled !== undefined) return filled.make()
    const message = `${simpleName(owner.name)} needs the field ${field.name}, which has no default`
    return refuse(at, { code: 'MISSING_FIELD', message, hint: `add "${field.name}"` })
  }

  const value = ofType(schema, json, wholeValue, undefined)
  return { value, mistakes }
}

function takesNull(type: SchemaType): boolean {
  return type.kind === 'null' || (type.kind === 'union' && type.branches.some(({ kind }) => kind === 'null'))
}

function isObject(json: unknown): json is { readonly [name: string]: unknown } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
