import type { RecordSchema, SchemaType } from '../../runtime/schema/schema-type.ts'

/**
 * Whether there are values of a type at all: none of an enum without symbols, of a union without branches, nor of a
 * record that holds itself with nothing to end it.
 */
export type IsInhabited = (type: SchemaType) => boolean

/** The question about the types of a schema. */
export function inhabitedTypes(definitions: Iterable<SchemaType>): IsInhabited {
  const known = new Set<RecordSchema>()
  const isInhabited: IsInhabited = (type) => {
    switch (type.kind) {
      case 'record':
        return known.has(type)
      case 'enum':
        return type.symbols.length > 0
      case 'union':
        return type.branches.some(isInhabited)
      default:
        return true
    }
  }
  // Those that end are found first, then those that hold only such.
  let open = [...definitions].filter((type) => type.kind === 'record')
  for (let before = -1; before !== open.length; ) {
    before = open.length
    open = open.filter((record) => {
      const ends = record.fields.every((field) => isInhabited(field.type))
      if (ends) known.add(record)
      return !ends
    })
  }
  return isInhabited
}
