import type {
  AvroAnnotatedPrimitive,
  AvroArray,
  AvroEnum,
  AvroFixed,
  AvroMap,
  AvroPrimitiveName,
  AvroRecord,
  AvroSchema,
} from './avro.ts'

/** A schema with its kind told apart. */
export type SchemaKind =
  | {
      readonly kind: 'primitive'
      readonly name: AvroPrimitiveName
      readonly schema: AvroPrimitiveName | AvroAnnotatedPrimitive
    }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'union'; readonly branches: readonly AvroSchema[] }
  | { readonly kind: 'array'; readonly schema: AvroArray }
  | { readonly kind: 'map'; readonly schema: AvroMap }
  | { readonly kind: 'named'; readonly schema: AvroRecord | AvroEnum | AvroFixed }

const primitives: ReadonlySet<string> = new Set<AvroPrimitiveName>([
  'null',
  'boolean',
  'int',
  'long',
  'float',
  'double',
  'bytes',
  'string',
])

/** Tells what kind of schema this is. */
export function schemaKind(schema: AvroSchema): SchemaKind {
  if (typeof schema === 'string') {
    return isPrimitive(schema)
      ? { kind: 'primitive', name: schema, schema }
      : { kind: 'reference', name: schema }
  }
  if (isUnion(schema)) return { kind: 'union', branches: schema }
  switch (schema.type) {
    case 'array':
      return { kind: 'array', schema: schema as AvroArray }
    case 'map':
      return { kind: 'map', schema: schema as AvroMap }
    case 'record':
    case 'enum':
    case 'fixed':
      return { kind: 'named', schema: schema as AvroRecord | AvroEnum | AvroFixed }
    default:
      return { kind: 'primitive', name: schema.type, schema: schema as AvroAnnotatedPrimitive }
  }
}

/** Whether a name is one of Avro's primitive types. */
export function isPrimitive(name: string): name is AvroPrimitiveName {
  return primitives.has(name)
}

/** Whether the schema is a union. */
export function isUnion(schema: AvroSchema): schema is readonly AvroSchema[] {
  return Array.isArray(schema)
}

/** A full name's namespace; `''` is the null namespace. */
export function namespaceOf(fullName: string): string {
  return fullName.includes('.') ? fullName.slice(0, fullName.lastIndexOf('.')) : ''
}

/** The full name of a definition or reference inside `namespace`. */
export function fullNameOf(name: string, namespace: string | undefined): string {
  return name.includes('.') || namespace === undefined || namespace === '' ? name : `${namespace}.${name}`
}
