import { isDefault } from '../random-default.ts'
import {
  type Field,
  isArray,
  isMap,
  type NamedType,
  plain,
  type RecordType,
  type SchemaGraph,
  type Type,
} from '../schema-graph.ts'
import { ResolutionError } from './byte-source.ts'

/** What the reader's aliases rename: types by full name, fields by the record's full name and their own. */
interface Renames {
  readonly types: Map<string, string>
  readonly fields: Map<string, Map<string, string>>
}

/**
 * The writer's schema with its types and fields renamed as the reader's aliases say, in the way of Java's
 * `Schema.applyAliases`: the references of the graph stay, the definitions change their names. Java does it twice, once
 * for the decoder and once for the resolver, so that an alias of an alias counts.
 */
export function applyAliases(writer: SchemaGraph, reader: SchemaGraph): SchemaGraph {
  return applyOnce(applyOnce(writer, reader), reader)
}

function applyOnce(writer: SchemaGraph, reader: SchemaGraph): SchemaGraph {
  const renames = renamesOf(reader)
  const isNone = renames.types.size === 0 && renames.fields.size === 0
  if (isNone || textOf(writer) === textOf(reader)) return writer
  const renamed: SchemaGraph = { root: writer.root, types: new Map() }
  for (const [name, type] of writer.types) renamed.types.set(name, rename(type, renames))
  checkUnions(renamed)
  checkDefaults(renamed)
  return renamed
}

/** The same for schemas that are equal to Java: docs, aliases and an enum's default make no difference. */
function textOf(graph: SchemaGraph): string {
  const seen = new Set<NamedType>()
  const text = (type: Type): unknown => {
    const found = plain(type, graph)
    if (typeof found === 'string') return type
    if (Array.isArray(found)) return found.map(text)
    if (isArray(found)) return { items: text(found.items) }
    if (isMap(found)) return { values: text(found.values) }
    if (seen.has(found)) return found.name
    seen.add(found)
    if (found.type !== 'record') {
      const { aliases: _, ...rest } = found
      return Object.entries(rest)
        .filter(([key]) => key !== 'doc' && key !== 'default')
        .sort()
    }
    return [
      found.name,
      found.fields.map((field) => [
        field.name,
        text(field.type),
        field.default === undefined ? 'none' : [field.default],
      ]),
    ]
  }
  return JSON.stringify(text(graph.root))
}

function rename(type: NamedType, { types, fields }: Renames): NamedType {
  const name = types.get(type.name) ?? type.name
  if (type.type !== 'record') return { ...type, name }
  const own = fields.get(name)
  const renamed: Field[] = type.fields.map((field) => ({
    ...field,
    name: own?.get(field.name) ?? field.name,
  }))
  if (new Set(renamed.map((field) => field.name)).size < renamed.length) {
    throw new ResolutionError(`aliases give two fields of ${name} one name`)
  }
  return { ...type, name, fields: renamed }
}

/** In the order in which the types are used, first and again, since a later alias replaces an earlier one. */
function renamesOf(reader: SchemaGraph): Renames {
  const renames: Renames = { types: new Map(), fields: new Map() }
  const seen = new Set<NamedType>()
  const visit = (type: Type): void => {
    const found = plain(type, reader)
    if (typeof found === 'string') return
    if (Array.isArray(found)) {
      for (const branch of found) visit(branch)
      return
    }
    if (isArray(found)) visit(found.items)
    if (isMap(found)) visit(found.values)
    if (!isNamed(found)) return
    for (const alias of found.aliases ?? []) renames.types.set(alias, found.name)
    if (seen.has(found)) return
    seen.add(found)
    if (found.type === 'record') visitFields(found)
  }
  const visitFields = (record: RecordType) => {
    for (const field of record.fields) {
      for (const alias of field.aliases ?? []) {
        const own = renames.fields.get(record.name) ?? new Map<string, string>()
        renames.fields.set(record.name, own.set(alias, field.name))
      }
      visit(field.type)
    }
    // under its aliases as well, and with whoever has such a name
    const own = renames.fields.get(record.name)
    if (own !== undefined) for (const alias of record.aliases ?? []) renames.fields.set(alias, own)
  }
  visit(reader.root)
  return renames
}

function checkUnions(graph: SchemaGraph): void {
  const check = (type: Type): void => {
    if (typeof type === 'string') return
    if (isArray(type)) check(type.items)
    if (isMap(type)) check(type.values)
    if (!Array.isArray(type)) return
    const names = type
      .map((branch) => plain(branch, graph))
      .map((found) => (isNamed(found) ? found.name : found))
    if (new Set(names).size < names.length)
      throw new ResolutionError('aliases give two branches of a union one name')
    for (const branch of type) check(branch)
  }
  check(graph.root)
  for (const type of graph.types.values()) {
    if (type.type === 'record') for (const field of type.fields) check(field.type)
  }
}

/** The writer's defaults, which nobody reads, are checked again, and may name fields that have other names now. */
function checkDefaults(graph: SchemaGraph): void {
  for (const type of graph.types.values()) {
    if (type.type !== 'record') continue
    for (const field of type.fields) {
      if (field.default === undefined || isDefault(graph, field.type, field.default)) continue
      throw new ResolutionError(`aliases make the default of ${field.name} one that is none`)
    }
  }
}

function isNamed(type: ReturnType<typeof plain>): type is NamedType {
  return typeof type === 'object' && 'name' in type
}
