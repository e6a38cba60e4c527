/** An Avro schema as its JSON says it. */
export type Schema = string | readonly Schema[] | AnySchema

/** A schema that is an object: which properties it has depends on `type`. */
export interface AnySchema {
  readonly type: Schema
  readonly name?: string
  readonly namespace?: string
  readonly logicalType?: string
  /** `bigint` for a long that is one in JavaScript. */
  readonly jsType?: string
  readonly fields?: readonly { readonly name: string; readonly type: Schema }[]
  readonly symbols?: readonly string[]
  readonly size?: number
  readonly items?: Schema
  readonly values?: Schema
}

/** A record, an enum or a fixed. */
export type NamedSchema = AnySchema & { readonly name: string }

/** A named type, and the namespace in which its own names are resolved. */
export interface Definition {
  readonly fullName: string
  readonly namespace: string
  readonly schema: NamedSchema
}

const primitives = new Set(['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'])

export function isPrimitive(name: string): boolean {
  return primitives.has(name)
}

export function isUnion(schema: Schema): schema is readonly Schema[] {
  return Array.isArray(schema)
}

export function isNamed(schema: Schema): schema is NamedSchema {
  return (
    typeof schema === 'object' &&
    !isUnion(schema) &&
    ['record', 'enum', 'fixed'].includes(String(schema.type))
  )
}

/** A type's full name where its simple one stands in `namespace`. */
export function fullNameOf(name: string, namespace: string): string {
  return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`
}

/** A named type as it is defined in `namespace`. */
export function definitionOf(schema: NamedSchema, namespace: string): Definition {
  const fullName = fullNameOf(schema.name, schema.namespace ?? namespace)
  const dot = fullName.lastIndexOf('.')
  return { fullName, namespace: fullName.slice(0, Math.max(dot, 0)), schema }
}

/** Every type that a schema defines, by full name. */
export function definitionsOf(schema: Schema): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  const visit = (part: Schema, namespace: string): void => {
    if (typeof part === 'string') return
    if (isUnion(part)) for (const branch of part) visit(branch, namespace)
    else if (isNamed(part)) {
      const definition = definitionOf(part, namespace)
      found.set(definition.fullName, definition)
      for (const field of part.fields ?? []) visit(field.type, definition.namespace)
    } else visit(part.items ?? part.values ?? part.type, namespace)
  }
  visit(schema, '')
  return found
}
