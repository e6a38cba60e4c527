import type { RecordSchema, SchemaType } from './schema-type.ts'

/** Whether values of a type take no bytes: null, a fixed of size 0, a record of nothing but such types. */
export type IsEmpty = (type: SchemaType) => boolean

/** The question, which remembers the records that it was asked about. */
export function emptyTypes(): IsEmpty {
  const known = new Map<RecordSchema, boolean>()
  const isEmpty: IsEmpty = (type) => {
    if (type.kind === 'null') return true
    if (type.kind === 'fixed') return type.size === 0
    if (type.kind !== 'record') return false
    const before = known.get(type)
    if (before !== undefined) return before
    // One that holds itself, and nothing to end it, has no values at all.
    known.set(type, false)
    const found = type.fields.every((field) => isEmpty(field.type))
    known.set(type, found)
    return found
  }
  return isEmpty
}
