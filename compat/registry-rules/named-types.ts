import {
  type EnumSchema,
  type FixedSchema,
  type NamedType,
  simpleName,
} from '../../runtime/schema/schema-type.ts'
import { compatible, incompatible, type Outcome } from './outcome.ts'

/** Names match without their namespaces, or the writer's full name by an alias of the reader's. */
export function checkNames(reader: NamedType, writer: NamedType, location: string): Outcome {
  if (simpleName(reader.name) === simpleName(writer.name) || reader.aliases.includes(writer.name)) {
    return compatible
  }
  return incompatible('NAME_MISMATCH', `${location}/name`, `expected: ${writer.name}`)
}

export function checkSizes(reader: FixedSchema, writer: FixedSchema, location: string): Outcome {
  if (reader.size === writer.size) return compatible
  const message = `expected: ${writer.size}, found: ${reader.size}`
  return incompatible('FIXED_SIZE_MISMATCH', `${location}/size`, message)
}

/** The reader knows the writer's symbols, or has a default for the others. */
export function checkSymbols(reader: EnumSchema, writer: EnumSchema, location: string): Outcome {
  const known = new Set(reader.symbols)
  const missing = writer.symbols.filter((symbol) => !known.has(symbol))
  if (missing.length === 0 || (reader.default !== undefined && known.has(reader.default))) return compatible
  return incompatible('MISSING_ENUM_SYMBOLS', `${location}/symbols`, `[${missing.sort().join(', ')}]`)
}
