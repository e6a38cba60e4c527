import type { FieldSchema, RecordSchema } from '../../runtime/schema/schema-type.ts'

/** Avro Java throws instead of answering. */
export class RulesThrow extends Error {}

/**
 * The writer's field that a reader's is filled from: the one of its name or of one of its aliases. Throws a
 * `RulesThrow` where there are several, and where an alias repeats the name.
 */
export function fieldSource(
  field: FieldSchema,
  fields: ReadonlyMap<string, FieldSchema>,
  writer: RecordSchema,
): FieldSchema | undefined {
  let source = fields.get(field.name)
  if (field.aliases.length === 0) return source
  for (const alias of new Set(field.aliases)) {
    const other = fields.get(alias)
    if (other === undefined) continue
    if (source !== undefined) {
      throw new RulesThrow(
        `Reader record field ${field.name} matches multiple fields in writer record schema ${writer.name}`,
      )
    }
    source = other
  }
  return source
}
