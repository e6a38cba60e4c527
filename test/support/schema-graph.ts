import { selfContained } from '../../generator/derive/avro/self-contained.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import { fullNameOf } from '../../generator/model/schema-kind.ts'
import { definitionsIn, type NamedSchema } from '../../generator/model/schema-names.ts'

/** A schema that can be changed: its named types stand beside it, and every use of one is its full name. */
export interface SchemaGraph {
  root: Type
  /** By the name that references give; a definition's own name may differ while aliases are applied. */
  readonly types: Map<string, NamedType>
}

export type Type = string | Type[] | ArrayType | MapType | AnnotatedType
export type NamedType = RecordType | EnumType | FixedType

export interface RecordType {
  type: 'record'
  /** Full, as are the aliases. */
  name: string
  aliases?: string[]
  doc?: string
  fields: Field[]
}

export interface Field {
  name: string
  type: Type
  default?: unknown
  aliases?: string[]
  doc?: string
}

export interface EnumType {
  type: 'enum'
  name: string
  aliases?: string[]
  doc?: string
  symbols: string[]
  default?: string
}

export interface FixedType extends Logical {
  type: 'fixed'
  name: string
  aliases?: string[]
  size: number
}

export interface ArrayType {
  type: 'array'
  items: Type
}

export interface MapType {
  type: 'map'
  values: Type
}

export interface AnnotatedType extends Logical {
  type: string
}

export interface Logical {
  logicalType?: string
  precision?: number
  scale?: number
}

const primitives = new Set(['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'])

/** What a type is once references are looked up. */
export type Kind = 'primitive' | 'union' | 'array' | 'map' | 'record' | 'enum' | 'fixed'

/** A type with references looked up and annotations taken off. */
export function plain(type: Type, graph: SchemaGraph): string | Type[] | ArrayType | MapType | NamedType {
  if (typeof type === 'string') {
    if (primitives.has(type)) return type
    const named = graph.types.get(type)
    if (named === undefined) throw new Error(`no type ${type}`)
    return named
  }
  if (Array.isArray(type)) return type
  return isArray(type) || isMap(type) ? type : (type as AnnotatedType).type
}

export function kindOf(type: Type, graph: SchemaGraph): string {
  const found = plain(type, graph)
  if (typeof found === 'string') return found
  return Array.isArray(found) ? 'union' : found.type
}

export function isArray(type: Type): type is ArrayType {
  return typeof type === 'object' && 'items' in type
}

export function isMap(type: Type): type is MapType {
  return typeof type === 'object' && 'values' in type && !Array.isArray(type)
}

/** The name of a branch: a type's full name, or its kind where it has none. Branches of a union differ in it. */
export function branchName(type: Type, graph: SchemaGraph): string {
  const found = plain(type, graph)
  if (typeof found === 'string') return found
  return Array.isArray(found) ? 'union' : 'name' in found ? found.name : found.type
}

/** A name without its namespace. */
export function simpleName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('.') + 1)
}

/** The schema as JSON, each type defined where it is first used. */
export function schemaOf(graph: SchemaGraph): AvroSchema {
  const types = { get: (name: string) => graph.types.get(name) as NamedSchema | undefined }
  return selfContained(graph.root as AvroSchema, types)
}

/** A graph of its own that is the same. */
export function copyGraph(graph: SchemaGraph): SchemaGraph {
  return structuredClone(graph)
}

/** The graph of a schema that defines all it refers to. */
export function graphOf(schema: AvroSchema): SchemaGraph {
  const types = new Map<string, NamedType>()
  for (const { fullName, namespace, schema: found } of definitionsIn(schema)) {
    const named = structuredClone(found) as NamedType & { namespace?: string }
    delete named.namespace
    named.name = fullName
    if (named.aliases !== undefined)
      named.aliases = named.aliases.map((alias) => fullNameOf(alias, namespace))
    if (named.type === 'record') {
      for (const field of named.fields) field.type = withReferences(field.type, namespace)
    }
    types.set(fullName, named)
  }
  return { root: withReferences(structuredClone(schema) as Type, ''), types }
}

/** The type with references, in full, in place of definitions. */
function withReferences(type: Type, namespace: string): Type {
  if (typeof type === 'string') return primitives.has(type) ? type : fullNameOf(type, namespace)
  if (Array.isArray(type)) return type.map((branch) => withReferences(branch, namespace))
  if (isArray(type)) return { ...type, items: withReferences(type.items, namespace) }
  if (isMap(type)) return { ...type, values: withReferences(type.values, namespace) }
  const named = type as { type: string; name?: string; namespace?: string }
  return named.name === undefined ? type : fullNameOf(named.name, named.namespace ?? namespace)
}
