import type { AvroSchema } from '../../generator/model/avro.ts'

/** The named types that a self-contained schema defines, by full name; names without a dot are in `namespace`. */
export function namedTypes(
  schema: AvroSchema,
  found = new Map<string, AvroSchema>(),
  namespace = '',
): Map<string, AvroSchema> {
  if (typeof schema === 'string') return found
  if (Array.isArray(schema)) {
    for (const branch of schema) namedTypes(branch, found, namespace)
    return found
  }
  const type = schema as {
    name?: string
    namespace?: string
    items?: AvroSchema
    values?: AvroSchema
    fields?: { type: AvroSchema }[]
  }
  const own = type.namespace ?? namespace
  if (type.name !== undefined) {
    found.set(type.name.includes('.') || own === '' ? type.name : `${own}.${type.name}`, schema)
  }
  for (const inner of [type.items, type.values, ...(type.fields ?? []).map((field) => field.type)]) {
    if (inner !== undefined) namedTypes(inner, found, own)
  }
  return found
}
