import type { AvroSchema } from '../../model/avro.ts'
import { fullNameOf, namespaceOf, schemaKind } from '../../model/schema-kind.ts'
import { definitionsIn } from '../../model/schema-names.ts'

/** Full names of the types whose values take no bytes: records of nothing but such types, and fixed ones of size 0. */
export function emptyTypes(schemas: Iterable<AvroSchema>): ReadonlySet<string> {
  /** The fields' types of each record that may turn out to take no bytes. */
  const open = new Map<string, AvroSchema[]>()
  const empty = new Set<string>()
  for (const schema of schemas) {
    for (const { fullName, schema: type } of definitionsIn(schema)) {
      if (type.type === 'fixed' && type.size === 0) empty.add(fullName)
      if (type.type === 'record') {
        open.set(
          fullName,
          type.fields.map((field) => field.type),
        )
      }
    }
  }
  for (let before = -1; before !== empty.size; ) {
    before = empty.size
    for (const [fullName, types] of open) {
      if (types.every((type) => isEmpty(type, namespaceOf(fullName), empty))) empty.add(fullName)
    }
  }
  return empty
}

/** Whether values of the type take no bytes, given the names of those that don't. */
export function isEmpty(schema: AvroSchema, namespace: string, empty: ReadonlySet<string>): boolean {
  const type = schemaKind(schema)
  if (type.kind === 'primitive') return type.name === 'null'
  if (type.kind === 'reference') return empty.has(fullNameOf(type.name, namespace))
  if (type.kind !== 'named') return false
  return empty.has(fullNameOf(type.schema.name, type.schema.namespace ?? namespace))
}
