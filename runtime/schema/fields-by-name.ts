import type { FieldSchema, RecordSchema } from './schema-type.ts'

const known = new WeakMap<RecordSchema, ReadonlyMap<string, FieldSchema>>()

/** A record's fields by their names, which are looked up again for every record that it is compared with. */
export function fieldsByName(record: RecordSchema): ReadonlyMap<string, FieldSchema> {
  let fields = known.get(record)
  if (fields === undefined) {
    fields = new Map(record.fields.map((field) => [field.name, field]))
    known.set(record, fields)
  }
  return fields
}
