import { type Field, isArray, isMap, plain, type SchemaGraph, type Type } from '../schema-graph.ts'
import { branchTree } from './branch-tree.ts'
import { ResolutionError } from './byte-source.ts'
import { keptItem, type Matching } from './matching.ts'
import type { Tree } from './tree.ts'

/** A field's default as a value. */
export function defaultTree(field: Field, reader: SchemaGraph, matching: Matching): Tree {
  const { default: json } = field
  if (json === undefined) throw new ResolutionError(`${field.name} has no default`)
  return treeOf(field.type, json, reader, matching)
}

/** What is forced into a record that can hold itself never ends. */
const deepest = 100

function treeOf(type: Type, json: unknown, reader: SchemaGraph, matching: Matching, depth = 0): Tree {
  if (depth > deepest) throw new ResolutionError('the default never ends')
  const inner = (of: Type, value: unknown) => treeOf(of, value, reader, matching, depth + 1)
  const found = plain(type, reader)
  if (typeof found === 'string') return scalarOf(found, json, matching)
  if (Array.isArray(found)) {
    const index = matching.defaultBranch(reader, found, json)
    if (index < 0) throw new ResolutionError(`${JSON.stringify(json)} is of no branch`)
    return branchTree(found, index, inner(found[index]!, json), reader)
  }
  // what is forced into an array or a map has none of their items
  if (isArray(found)) {
    const items = typeof json === 'object' && json !== null ? Object.values(json) : []
    return {
      kind: 'array',
      items: items.map((item) => keptItem(inner(found.items, item), found.items, reader, matching)),
    }
  }
  if (isMap(found)) {
    const entries = Object.entries(
      typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {},
    )
    // as Java writes it: the number of what is there, and then no more than it has names
    if (Array.isArray(json) && json.length > 0) throw new ResolutionError('an array is no map')
    return { kind: 'map', entries: new Map(entries.map(([key, value]) => [key, inner(found.values, value)])) }
  }
  if (found.type === 'enum') {
    if (!found.symbols.includes(json as string))
      throw new ResolutionError(`${JSON.stringify(json)} is no symbol`)
    return { kind: 'scalar', value: json as string }
  }
  if (found.type === 'fixed') return fixedOf(json, found.size)
  const own = (name: string) =>
    typeof json === 'object' && json !== null && Object.hasOwn(json, name)
      ? (json as Record<string, unknown>)[name]
      : undefined
  const entries = found.fields.map((field): [string, Tree] => {
    const value = own(field.name) ?? (hasOwn(json, field.name) ? null : field.default)
    if (value === undefined) throw new ResolutionError(`${field.name} has no default`)
    return [field.name, inner(field.type, value)]
  })
  return { kind: 'record', entries: new Map(entries) }
}

function hasOwn(json: unknown, name: string): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, name)
}

function fixedOf(json: unknown, size: number): Tree {
  if (typeof json !== 'string') throw new ResolutionError(`${JSON.stringify(json)} is no fixed`)
  const bytes = Buffer.alloc(size)
  bytes.write(byteText(json), 'latin1')
  return { kind: 'bytes', hex: bytes.toString('hex') }
}

function scalarOf(type: string, json: unknown, { forcesDefaults }: Matching): Tree {
  if (!isOfKind(type, json)) throw new ResolutionError(`${JSON.stringify(json)} is no ${type}`)
  if (type === 'bytes')
    return { kind: 'bytes', hex: Buffer.from(byteText(json as string), 'latin1').toString('hex') }
  if (typeof json !== 'number') return { kind: 'scalar', value: json as string | boolean | null }
  if (type === 'float') return { kind: 'scalar', value: Math.fround(json) }
  if (type === 'int' && forcesDefaults) return { kind: 'scalar', value: javaInt(json) }
  if (type === 'long' && forcesDefaults) return { kind: 'scalar', value: javaLong(json) }
  return { kind: 'scalar', value: json }
}

function isOfKind(type: string, json: unknown): boolean {
  if (type === 'null') return json === null
  if (type === 'boolean') return typeof json === 'boolean'
  return typeof json === (type === 'string' || type === 'bytes' ? 'string' : 'number')
}

/** Characters that are no byte become question marks, as in Java. */
function byteText(text: string): string {
  return text.replaceAll(/[^\u0000-\u00ff]/gu, '?')
}

/** What Java's cast makes of a number: of a long its lower half, of a double the nearest int towards zero. */
function javaInt(value: number): number {
  if (Number.isSafeInteger(value)) return value | 0
  return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, Math.trunc(value))) + 0
}

function javaLong(value: number): number {
  return Math.max(-(2 ** 63), Math.min(2 ** 63, Math.trunc(value))) + 0
}
