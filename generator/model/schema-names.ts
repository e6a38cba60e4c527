import type { AvroEnum, AvroFixed, AvroRecord, AvroSchema } from './avro.ts'
import { fullNameOf, namespaceOf, schemaKind } from './schema-kind.ts'

/** A type that has a name: what references lead to. */
export type NamedSchema = AvroRecord | AvroEnum | AvroFixed

/** A name in a schema: of a type that is defined there, or of one that is referred to. */
export interface NameUse {
  readonly fullName: string
  /** Absent for a reference. */
  readonly schema?: NamedSchema
}

/** A type that a schema defines in place. */
export interface Definition {
  readonly fullName: string
  /** The namespace in which the definition's own names are resolved. */
  readonly namespace: string
  readonly schema: NamedSchema
}

/** The names that stand in a schema, in its order; not those inside the definitions among them. */
export function* namesIn(schema: AvroSchema, namespace = ''): Generator<NameUse> {
  const type = schemaKind(schema)
  switch (type.kind) {
    case 'reference':
      yield { fullName: fullNameOf(type.name, namespace) }
      break
    case 'union':
      for (const branch of type.branches) yield* namesIn(branch, namespace)
      break
    case 'array':
      yield* namesIn(type.schema.items, namespace)
      break
    case 'map':
      yield* namesIn(type.schema.values, namespace)
      break
    case 'named':
      yield {
        fullName: fullNameOf(type.schema.name, type.schema.namespace ?? namespace),
        schema: type.schema,
      }
  }
}

/** The types that a schema defines in place, at any depth, outer ones before those inside them. */
export function definitionsIn(schema: AvroSchema, namespace = ''): Definition[] {
  const found: Definition[] = []
  collectDefinitions(schema, namespace, found)
  return found
}

/** Into one list: schemas are hundreds of kilobytes, and nest deeply. */
function collectDefinitions(schema: AvroSchema, namespace: string, found: Definition[]): void {
  const type = schemaKind(schema)
  switch (type.kind) {
    case 'union':
      for (const branch of type.branches) collectDefinitions(branch, namespace, found)
      break
    case 'array':
      collectDefinitions(type.schema.items, namespace, found)
      break
    case 'map':
      collectDefinitions(type.schema.values, namespace, found)
      break
    case 'named': {
      const fullName = fullNameOf(type.schema.name, type.schema.namespace ?? namespace)
      const inner = namespaceOf(fullName)
      found.push({ fullName, namespace: inner, schema: type.schema })
      if (type.schema.type !== 'record') break
      for (const field of type.schema.fields) collectDefinitions(field.type, inner, found)
    }
  }
}

/** Full names of the types that stand in a record's fields; not those inside the definitions among them. */
export function fieldNames(record: AvroRecord, namespace: string): Set<string> {
  const names = record.fields.flatMap((field) => [...namesIn(field.type, namespace)])
  return new Set(names.map(({ fullName }) => fullName))
}

/** Full names of all types that the schemas' definitions refer to, at any depth. */
export function referencesIn(schema: AvroSchema, namespace = ''): Set<string> {
  const names = new Set<string>()
  for (const use of namesIn(schema, namespace)) names.add(use.fullName)
  for (const definition of definitionsIn(schema, namespace)) {
    if (definition.schema.type !== 'record') continue
    for (const name of fieldNames(definition.schema, definition.namespace)) names.add(name)
  }
  return names
}
