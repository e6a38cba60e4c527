/** An Avro 1.12 schema as a graph: references are the types they lead to, so that types may contain themselves. */
export type SchemaType =
  | PrimitiveType
  | RecordSchema
  | EnumSchema
  | FixedSchema
  | ArraySchema
  | MapSchema
  | UnionSchema

export type PrimitiveKind = 'null' | 'boolean' | 'int' | 'long' | 'float' | 'double' | 'bytes' | 'string'

export const primitiveKinds: ReadonlySet<unknown> = new Set<PrimitiveKind>([
  'null',
  'boolean',
  'int',
  'long',
  'float',
  'double',
  'bytes',
  'string',
])

export interface PrimitiveType {
  readonly kind: PrimitiveKind
  /** A long that is a bigint in JavaScript: the schema says `"jsType": "bigint"`. */
  readonly bigint?: true
}

export interface NamedType {
  /** Full name. */
  readonly name: string
  /** Full names. */
  readonly aliases: readonly string[]
}

export interface RecordSchema extends NamedType {
  readonly kind: 'record'
  readonly fields: readonly FieldSchema[]
}

export interface FieldSchema {
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: SchemaType
  /** The default as the schema writes it, in JSON; absent where there is none. */
  readonly default?: { readonly value: unknown }
}

export interface EnumSchema extends NamedType {
  readonly kind: 'enum'
  readonly symbols: readonly string[]
  /** What stands for a symbol that a reader doesn't know. */
  readonly default?: string
}

export interface FixedSchema extends NamedType {
  readonly kind: 'fixed'
  /** Bytes. */
  readonly size: number
}

export interface ArraySchema {
  readonly kind: 'array'
  readonly items: SchemaType
}

export interface MapSchema {
  readonly kind: 'map'
  readonly values: SchemaType
}

export interface UnionSchema {
  readonly kind: 'union'
  readonly branches: readonly SchemaType[]
}

/** Whether the type has a name. */
export function isNamed(type: SchemaType): type is RecordSchema | EnumSchema | FixedSchema {
  return type.kind === 'record' || type.kind === 'enum' || type.kind === 'fixed'
}

/** A type's full name, or its kind where it has none: unique among a union's branches. */
export function branchName(type: SchemaType): string {
  return isNamed(type) ? type.name : type.kind
}

/** A full name's last part. */
export function simpleName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('.') + 1)
}
