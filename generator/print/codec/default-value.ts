import { defaultProblem } from '../../check/avro/default-value.ts'
import type { AvroEnum, AvroFixed, AvroRecord, AvroSchema } from '../../model/avro.ts'
import { attributeName } from '../../model/derived.ts'
import type { Json, JsonObject } from '../../model/release.ts'
import { fullNameOf, schemaKind } from '../../model/schema-kind.ts'
import { braces, brackets, code, literal, type Printable } from '../ts/code.ts'
import { propertyKey, stringLiteral } from '../ts/literal.ts'
import { type CodecContext, isBigint, wrapperOf } from './context.ts'

type NamedSchema = AvroRecord | AvroEnum | AvroFixed

/** The named types that a self-contained schema defines, by full name. */
export function namedSchemas(
  schema: AvroSchema,
  found = new Map<string, NamedSchema>(),
): Map<string, NamedSchema> {
  const type = schemaKind(schema)
  if (type.kind === 'union') for (const branch of type.branches) namedSchemas(branch, found)
  if (type.kind === 'array') namedSchemas(type.schema.items, found)
  if (type.kind === 'map') namedSchemas(type.schema.values, found)
  if (type.kind === 'named') {
    found.set(fullNameOf(type.schema.name, type.schema.namespace), type.schema)
    if (type.schema.type === 'record') for (const field of type.schema.fields) namedSchemas(field.type, found)
  }
  return found
}

/**
 * A field's default, which a schema writes in JSON (Avro 1.12, "Complex types"), as the value that the codec takes:
 * bytes for the text that stands for them, the fields that the default of a record leaves to their own defaults,
 * branches in the names that tell them apart. `undefined` in code where it is null.
 *
 * @param types the named types, by the full names by which the schema refers to them.
 */
export function defaultExpression(
  value: unknown,
  schema: AvroSchema,
  types: ReadonlyMap<string, NamedSchema>,
  context: CodecContext,
): Printable {
  const inner = (item: unknown, of: AvroSchema) => defaultExpression(item, of, types, context)
  const type = schemaKind(schema)
  switch (type.kind) {
    case 'primitive':
      if (type.name === 'null') return 'null'
      if (isBigint(type.schema)) return `${BigInt(value as number)}n`
      if (type.name === 'float' && typeof value === 'number') return literal(Math.fround(value))
      return type.name === 'bytes' ? bytesOf(String(value)) : literal(value)
    case 'reference':
      return namedDefault(value, types.get(type.name)!, inner, context)
    case 'named':
      return namedDefault(value, type.schema, inner, context)
    case 'array':
      return brackets((value as unknown[]).map((item) => inner(item, type.schema.items)))
    case 'map':
      return object(Object.entries(value as object), (item) => inner(item, type.schema.values))
    case 'union': {
      const branch = type.branches.find((each) => fits(value, each, types))!
      if (branch === 'null') return 'undefined'
      const wrapper = wrapperOf(branch, type.branches, context)
      const plain = inner(value, branch)
      return wrapper === undefined ? plain : code`{ ${stringLiteral(wrapper)}: ${plain} }`
    }
  }
}

function namedDefault(
  value: unknown,
  schema: NamedSchema,
  inner: (value: unknown, schema: AvroSchema) => Printable,
  context: CodecContext,
): Printable {
  if (schema.type === 'enum') return literal(value)
  if (schema.type === 'fixed') return bytesOf(String(value))
  const given = value as JsonObject
  const { attributeOf } = context.names.get(fullNameOf(schema.name, schema.namespace))?.derived ?? {}
  const fields = schema.fields.map((field) => {
    const own = Object.hasOwn(given, field.name) ? given[field.name] : field.default
    return [attributeName(field.name, attributeOf), inner(own, field.type)] as const
  })
  return object(
    fields.filter(([, item]) => item !== 'undefined'),
    (item) => item,
  )
}

function object<T>(entries: readonly (readonly [string, T])[], print: (value: T) => Printable): Printable {
  return braces(entries.map(([name, item]) => code`${propertyKey(name)}: ${print(item)}`))
}

/** Each of the characters U+0000 to U+00FF stands for a byte. */
function bytesOf(text: string): Printable {
  return `Uint8Array.of(${[...text].map((character) => character.charCodeAt(0)).join(', ')})`
}

function fits(value: unknown, branch: AvroSchema, types: ReadonlyMap<string, NamedSchema>): boolean {
  const lookup = (fullName: string) => types.get(fullName) as JsonObject | undefined
  return defaultProblem(value as Json, branch as Json, '', lookup) === undefined
}
