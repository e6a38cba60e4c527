import { type NamedType, simpleName } from './schema-type.ts'

/**
 * How well the names of a writer's and a reader's type match: 3 by full name, 2 by an alias of the reader's, 1 by the
 * name without its namespace (Avro 1.12, "Schema Resolution"), 0 not at all.
 */
export function matchNames(writer: NamedType, reader: NamedType): 0 | 1 | 2 | 3 {
  if (writer.name === reader.name) return 3
  if (reader.aliases.includes(writer.name)) return 2
  return simpleName(writer.name) === simpleName(reader.name) ? 1 : 0
}
