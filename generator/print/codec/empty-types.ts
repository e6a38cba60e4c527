import { fullNameOf, namespaceOf, schemaKind } from '../../derive/avro/schema-kind.ts'
import type { AvroSchema } from '../../model/avro.ts'

/** Full names of the types whose values take no bytes: records of nothing but such types, and fixed ones of size 0. */
export function emptyTypes(schemas: Iterable<AvroSchema>): ReadonlySet<string> {
  /** The fields' types of each record that may turn out to take no bytes. */
  const open = new Map<string, AvroSchema[]>()
  const empty = new Set<string>()
  for (const schema of schemas) collect(schema, '', open, empty)
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

function collect(
  schema: AvroSchema,
  namespace: string,
  open: Map<string, AvroSchema[]>,
  empty: Set<string>,
): void {
  const type = schemaKind(schema)
  if (type.kind === 'union') for (const branch of type.branches) collect(branch, namespace, open, empty)
  if (type.kind === 'array') collect(type.schema.items, namespace, open, empty)
  if (type.kind === 'map') collect(type.schema.values, namespace, open, empty)
  if (type.kind !== 'named') return
  const fullName = fullNameOf(type.schema.name, type.schema.namespace ?? namespace)
  if (type.schema.type === 'fixed' && type.schema.size === 0) empty.add(fullName)
  if (type.schema.type !== 'record') return
  const types = type.schema.fields.map((field) => field.type)
  open.set(fullName, types)
  for (const each of types) collect(each, namespaceOf(fullName), open, empty)
}
