import type { SchemaEdit } from '../../compat/finding.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import { fullNameOf, schemaKind } from '../../generator/model/schema-kind.ts'

type Change = SchemaEdit['change']

/**
 * A change of a self-contained schema as one of the file that a person wrote: types that the project defines elsewhere
 * are referred to by name.
 */
export function asWritten(change: Change, isKnown: (fullName: string) => boolean): Change {
  switch (change.kind) {
    case 'set-type':
      return { ...change, type: referring(change.type as AvroSchema, isKnown) }
    case 'add-branch':
      return { ...change, branch: referring(change.branch as AvroSchema, isKnown) }
    default:
      return change
  }
}

function referring(schema: AvroSchema, isKnown: (fullName: string) => boolean): AvroSchema {
  const type = schemaKind(schema)
  switch (type.kind) {
    case 'union':
      return type.branches.map((branch) => referring(branch, isKnown))
    case 'array':
      return { ...type.schema, items: referring(type.schema.items, isKnown) }
    case 'map':
      return { ...type.schema, values: referring(type.schema.values, isKnown) }
    case 'named': {
      const fullName = fullNameOf(type.schema.name, type.schema.namespace)
      if (isKnown(fullName)) return fullName
      if (type.schema.type !== 'record') return type.schema
      const fields = type.schema.fields.map((field) => ({ ...field, type: referring(field.type, isKnown) }))
      return { ...type.schema, fields }
    }
    default:
      return schema
  }
}
