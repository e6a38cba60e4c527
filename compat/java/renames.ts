import type { RecordSchema, SchemaType } from '../../runtime/schema/schema-type.ts'
import { isNamed } from '../../runtime/schema/schema-type.ts'

/** What a reader's aliases rename: types by full name, fields by the record's full name and their own. */
export interface Renames {
  readonly types: ReadonlyMap<string, string>
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** The renames of a reader's schema, in the order in which types are used: a later alias replaces an earlier one. */
export function renamesOf(reader: SchemaType): Renames {
  const types = new Map<string, string>()
  const fields = new Map<string, Map<string, string>>()
  const seen = new Set<SchemaType>()
  const visit = (type: SchemaType): void => {
    if (type.kind === 'union') for (const branch of type.branches) visit(branch)
    else if (type.kind === 'array') visit(type.items)
    else if (type.kind === 'map') visit(type.values)
    if (!isNamed(type)) return
    for (const alias of type.aliases) types.set(alias, type.name)
    if (seen.has(type)) return
    seen.add(type)
    if (type.kind === 'record') visitFields(type)
  }
  const visitFields = (record: RecordSchema) => {
    for (const field of record.fields) {
      const own = fields.get(record.name) ?? new Map<string, string>()
      for (const alias of field.aliases) own.set(alias, field.name)
      if (own.size > 0) fields.set(record.name, own)
      visit(field.type)
    }
    // Under its aliases as well, and with whichever type has such a name.
    const own = fields.get(record.name)
    if (own !== undefined) for (const alias of record.aliases) fields.set(alias, own)
  }
  visit(reader)
  return { types, fields }
}
