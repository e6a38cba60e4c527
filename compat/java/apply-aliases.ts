import {
  branchName,
  type FieldSchema,
  type RecordSchema,
  type SchemaType,
} from '../../runtime/schema/schema-type.ts'
import type { PreparedSchema } from '../prepare.ts'
import { parserAcceptsDefault } from '../registry-rules/parser-default.ts'
import { equalToJava } from './equal-to-java.ts'
import { JavaFailure } from './java-failure.ts'
import { ownProperties } from './own-properties.ts'
import { type Renames, renamesOf } from './renames.ts'

/**
 * The writer's schema with its types and fields renamed as the reader's aliases say: Java does that before it matches
 * anything, and twice, so that an alias of an alias counts. Throws a {@link JavaFailure} where two fields of a record or
 * branches of a union come to have one name, or a record's default no longer fits.
 */
export function applyAliases(writer: PreparedSchema, reader: PreparedSchema): SchemaType {
  const renames = renamesOf(reader.type)
  if (renames.types.size === 0 && renames.fields.size === 0) return writer.type
  const sameProperties = ownProperties(writer.json) === ownProperties(reader.json)
  let renamed = writer.type
  // Schemas that are equal are left as they are.
  for (let i = 0; i < 2 && !(sameProperties && equalToJava(renamed, reader.type)); i++) {
    renamed = rename(renamed, renames)
  }
  return renamed
}

function rename(writer: SchemaType, { types, fields }: Renames): SchemaType {
  const known = new Map<SchemaType, SchemaType>()
  const records: RecordSchema[] = []
  const copy = (type: SchemaType): SchemaType => {
    const found = known.get(type)
    if (found !== undefined) return found
    switch (type.kind) {
      case 'array':
        return { kind: 'array', items: copy(type.items) }
      case 'map':
        return { kind: 'map', values: copy(type.values) }
      case 'union':
        return unionOf(type.branches.map(copy))
      case 'enum':
      case 'fixed': {
        const renamed = { ...type, name: types.get(type.name) ?? type.name }
        known.set(type, renamed)
        return renamed
      }
      case 'record': {
        const name = types.get(type.name) ?? type.name
        const own: FieldSchema[] = []
        const renamed: RecordSchema = { ...type, name, fields: own }
        known.set(type, renamed)
        records.push(renamed)
        for (const field of type.fields) {
          own.push({
            ...field,
            name: fields.get(name)?.get(field.name) ?? field.name,
            type: copy(field.type),
          })
        }
        if (new Set(own.map((field) => field.name)).size < own.length) {
          throw new JavaFailure(`aliases give two fields of ${name} one name`)
        }
        return renamed
      }
      default:
        return type
    }
  }
  const renamed = copy(writer)
  for (const record of records) for (const field of record.fields) checkDefault(field)
  return renamed
}

/** A default that nobody reads is checked again, and may name fields that have other names now. */
function checkDefault(field: FieldSchema): void {
  if (parserAcceptsDefault(field)) return
  throw new JavaFailure(`aliases make the writer's default of ${field.name} one that is none`)
}

function unionOf(branches: readonly SchemaType[]): SchemaType {
  if (new Set(branches.map(branchName)).size < branches.length) {
    throw new JavaFailure('aliases give two branches of a union one name')
  }
  return { kind: 'union', branches }
}
