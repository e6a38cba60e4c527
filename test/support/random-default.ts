import type { Choices } from './choices.ts'
import { isArray, isMap, plain, type RecordType, type SchemaGraph, type Type } from './schema-graph.ts'

const longs = [0, 1, -1, 2 ** 31, -(2 ** 40), 2 ** 53 - 1, -(2 ** 53) + 1]
const ints = [0, 1, -1, 100, 2 ** 31 - 1, -(2 ** 31)]
const doubles = [0, 1.5, -2.25, 3, 1e300, 0.1]
const floats = [0, 1.5, -2.25, 3, 0.1]
const texts = ['', 'a', 'X', 'ÄÖ', '日本🙂', '12']
/** Code points up to 255 are bytes. */
const byteTexts = ['', 'a', '\u0000\u00ff', '\u00c3\u00a9']

/**
 * A field default of the type, as JSON; undefined where the type is nested too deep for one. Of a record, fields that
 * have a default of their own may be left out.
 */
export function randomDefault(graph: SchemaGraph, type: Type, choices: Choices, depth = 0): unknown {
  if (depth > 6) return undefined
  const found = plain(type, graph)
  if (typeof found === 'string') return primitiveDefault(found, choices)
  if (Array.isArray(found)) {
    if (found.length === 0) return undefined
    const branch = choices.chance(40) ? choices.pick(found) : found[0]!
    return randomDefault(graph, branch, choices, depth + 1)
  }
  if (isArray(found) || isMap(found)) {
    const count = depth > 2 ? 0 : choices.below(3)
    const inner = isArray(found) ? found.items : found.values
    const items = Array.from({ length: count }, () => randomDefault(graph, inner, choices, depth + 1))
    if (items.includes(undefined)) return undefined
    return isArray(found)
      ? items
      : Object.fromEntries(items.map((item, i) => [['k', 'constructor'][i], item]))
  }
  if (found.type === 'enum') return choices.pick(found.symbols)
  if (found.type === 'fixed') {
    return String.fromCharCode(...Array.from({ length: found.size }, () => choices.pick([0, 65, 255])))
  }
  return recordDefault(graph, found, choices, depth)
}

function recordDefault(graph: SchemaGraph, type: RecordType, choices: Choices, depth: number): unknown {
  const entries: [string, unknown][] = []
  for (const field of type.fields) {
    if (field.default !== undefined && choices.chance(50)) continue
    const value = randomDefault(graph, field.type, choices, depth + 1)
    if (value === undefined) return undefined
    entries.push([field.name, value])
  }
  return Object.fromEntries(entries)
}

function primitiveDefault(type: string, choices: Choices): unknown {
  switch (type) {
    case 'null':
      return null
    case 'boolean':
      return choices.chance(50)
    case 'int':
      return choices.pick(ints)
    case 'long':
      return choices.pick(longs)
    case 'float':
      return choices.pick(floats)
    case 'double':
      return choices.pick(doubles)
    case 'bytes':
      return choices.pick(byteTexts)
    default:
      return choices.pick(texts)
  }
}

/** Records' own defaults can lead to each other in circles; what is deeper is taken for no default. */
const deepest = 20

/** Whether a JSON value is a default of the type (Avro 1.12; of a union, of any of its branches). */
export function isDefault(graph: SchemaGraph, type: Type, value: unknown, depth = 0): boolean {
  if (depth > deepest) return false
  const fits = (inner: Type, item: unknown) => isDefault(graph, inner, item, depth + 1)
  const found = plain(type, graph)
  if (typeof found === 'string') return isPrimitiveDefault(found, value)
  if (Array.isArray(found)) return found.some((branch) => fits(branch, value))
  if (isArray(found)) return Array.isArray(value) && value.every((item) => fits(found.items, item))
  if (isMap(found)) return isObject(value) && Object.values(value).every((item) => fits(found.values, item))
  if (found.type === 'enum') return found.symbols.includes(value as string)
  if (found.type === 'fixed') return isPrimitiveDefault('bytes', value) && String(value).length === found.size
  return (
    isObject(value) &&
    found.fields.every((field) => {
      const own = Object.hasOwn(value, field.name) ? value[field.name] : field.default
      return own !== undefined && fits(field.type, own)
    })
  )
}

function isPrimitiveDefault(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'boolean':
      return typeof value === 'boolean'
    case 'int':
      return typeof value === 'number' && (value | 0) === value
    case 'long':
      return Number.isSafeInteger(value)
    case 'float':
    case 'double':
      return typeof value === 'number'
    case 'bytes':
      return typeof value === 'string' && /^[\u0000-\u00ff]*$/.test(value)
    default:
      return typeof value === 'string'
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
