import { isDeepStrictEqual } from 'node:util'
import type { AvroField, AvroSchema } from '../../generator/model/avro.ts'
import { fullNameOf, schemaKind } from '../../generator/model/schema-kind.ts'
import { type Definition, definitionsIn } from '../../generator/model/schema-names.ts'

/** What one version has and the one before hadn't, by named type. */
export interface SchemaChanges {
  /** Full names of types that are new. */
  readonly added: readonly string[]
  /** Full names of types that are gone. */
  readonly removed: readonly string[]
  /** The types of both that differ: the record itself first, then in the order of names. */
  readonly changed: readonly TypeChange[]
}

export interface TypeChange {
  readonly fullName: string
  /** Fields, or symbols of an enum. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly retyped: readonly Retyped[]
  /** Fields whose default, doc, aliases or place changed; `''` is the type itself. */
  readonly other: readonly string[]
}

export interface Retyped {
  readonly field: string
  /** Types as short text, without namespaces. */
  readonly from: string
  readonly to: string
}

/** Compares two self-contained schemas. */
export function schemaChanges(older: AvroSchema, newer: AvroSchema): SchemaChanges {
  const before = typesOf(older)
  const after = typesOf(newer)
  const root = after.keys().next().value
  const names = [...after.keys()].sort((a, b) => Number(b === root) - Number(a === root) || (a < b ? -1 : 1))
  return {
    added: names.filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)).sort(),
    changed: names.flatMap((name) => {
      const was = before.get(name)
      return was === undefined ? [] : (typeChange(was, after.get(name)!) ?? [])
    }),
  }
}

function typesOf(schema: AvroSchema): Map<string, Definition> {
  return new Map(definitionsIn(schema).map((definition) => [definition.fullName, definition]))
}

function typeChange(older: Definition, newer: Definition): TypeChange | undefined {
  const before = membersOf(older)
  const after = membersOf(newer)
  const both = [...after.keys()].filter((name) => before.has(name))
  const retyped: Retyped[] = []
  const other = new Set<string>()
  for (const name of both) {
    const [was, is] = [before.get(name), after.get(name)]
    if (was === undefined || is === undefined || isDeepStrictEqual(was, is)) continue
    const [from, to] = [textOf(was.type), textOf(is.type)]
    if (from === to) other.add(name)
    else retyped.push({ field: name, from, to })
  }
  const order = [...before.keys()].filter((name) => after.has(name))
  if (!isDeepStrictEqual(headOf(older), headOf(newer)) || !isDeepStrictEqual(order, both)) other.add('')
  const added = [...after.keys()].filter((name) => !before.has(name))
  const removed = [...before.keys()].filter((name) => !after.has(name))
  if (added.length + removed.length + retyped.length + other.size === 0) return undefined
  return { fullName: newer.fullName, added, removed, retyped, other: [...other] }
}

/** Fields, with references in place of what they define, or an enum's symbols; by name. */
function membersOf({ schema, namespace }: Definition): Map<string, AvroField | undefined> {
  if (schema.type === 'enum') return new Map(schema.symbols.map((symbol) => [symbol, undefined]))
  if (schema.type !== 'record') return new Map()
  return new Map(
    schema.fields.map((field) => [field.name, { ...field, type: referring(field.type, namespace) }]),
  )
}

/** The type with every definition replaced by its full name. */
function referring(schema: AvroSchema, namespace: string): AvroSchema {
  const type = schemaKind(schema)
  switch (type.kind) {
    case 'union':
      return type.branches.map((branch) => referring(branch, namespace))
    case 'array':
      return { ...type.schema, items: referring(type.schema.items, namespace) }
    case 'map':
      return { ...type.schema, values: referring(type.schema.values, namespace) }
    case 'named':
      return fullNameOf(type.schema.name, type.schema.namespace ?? namespace)
    case 'reference':
      return fullNameOf(type.name, namespace)
    case 'primitive':
      return schema
  }
}

/** What a type says apart from its names and members. */
function headOf({ schema }: Definition): object {
  const { name, namespace, fields, symbols, ...head } = schema as unknown as { [key: string]: unknown }
  return head
}

/** A type on one line, named types by their simple names: `null | array<Cve>`. */
function textOf(schema: AvroSchema): string {
  const type = schemaKind(schema)
  switch (type.kind) {
    case 'union':
      return type.branches.map(textOf).join(' | ')
    case 'array':
      return `array<${textOf(type.schema.items)}>`
    case 'map':
      return `map<${textOf(type.schema.values)}>`
    case 'named':
      return simpleName(type.schema.name)
    case 'reference':
      return simpleName(type.name)
    case 'primitive': {
      if (typeof type.schema === 'string') return type.name
      const { logicalType, precision, scale } = type.schema
      const size = precision === undefined ? '' : `(${precision}, ${scale ?? 0})`
      return logicalType === undefined ? type.name : `${logicalType}${size}`
    }
  }
}

function simpleName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
