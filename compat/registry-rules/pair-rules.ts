import { fieldsByName } from '../../runtime/schema/fields-by-name.ts'
import { isNamed, type RecordSchema, type SchemaType } from '../../runtime/schema/schema-type.ts'
import { fieldSource } from './field-source.ts'
import { checkNames, checkSizes, checkSymbols } from './named-types.ts'
import { compatible, incompatible, merged, type Outcome } from './outcome.ts'

/** Compares the types inside of two types; the location is that of the reader's, `''` at the top. */
export type CheckPair = (reader: SchemaType, writer: SchemaType, location: string) => Outcome

/** Which kinds a kind is read from besides itself. */
const promotedFrom: { readonly [kind: string]: readonly string[] } = {
  long: ['int'],
  float: ['int', 'long'],
  double: ['int', 'long', 'float'],
  bytes: ['string'],
  string: ['bytes'],
}

/** What Avro Java's rules say of a reader's and a writer's type. Throws a `RulesThrow` where Avro Java throws. */
export function pairRules(
  reader: SchemaType,
  writer: SchemaType,
  location: string,
  check: CheckPair,
): Outcome {
  if (writer.kind === 'union') {
    if (reader.kind === 'union') return checkUnions(reader, writer.branches, location, check)
    return merged(writer.branches.map((branch, i) => check(reader, branch, `${location}/${i}`)))
  }
  switch (reader.kind) {
    case 'union':
      // A branch is looked at as if it stood alone: what is found there is told by a location of its own.
      for (const branch of reader.branches) {
        // What is found between types with names may be told again, where they meet elsewhere.
        if (!isNamed(branch) && !mayRead(branch, writer)) continue
        if (check(branch, writer, '') === compatible) return compatible
      }
      return lacks(writer, location)
    case 'array':
      if (writer.kind === 'array') return check(reader.items, writer.items, `${location}/items`)
      break
    case 'map':
      if (writer.kind === 'map') return check(reader.values, writer.values, `${location}/values`)
      break
    case 'fixed':
      if (writer.kind !== 'fixed') break
      return merged([checkNames(reader, writer, location), checkSizes(reader, writer, location)])
    case 'enum':
      if (writer.kind !== 'enum') break
      return merged([checkNames(reader, writer, location), checkSymbols(reader, writer, location)])
    case 'record':
      if (writer.kind !== 'record') break
      return merged([
        checkNames(reader, writer, location),
        ...checkFields(reader, writer, `${location}/fields`, check),
      ])
    default:
      if (mayRead(reader, writer)) return compatible
  }
  const message = `reader type: ${typeName(reader)} not compatible with writer type: ${typeName(writer)}`
  return incompatible('TYPE_MISMATCH', location, message)
}

/** Whether a type's kind is read from another's at all. */
function mayRead(reader: SchemaType, writer: SchemaType): boolean {
  return reader.kind === writer.kind || promotedFrom[reader.kind]?.includes(writer.kind) === true
}

function checkUnions(
  reader: SchemaType,
  branches: readonly SchemaType[],
  location: string,
  check: CheckPair,
): Outcome {
  const lacking = branches.map((branch, i) =>
    check(reader, branch, '') === compatible ? compatible : lacks(branch, `${location}/${i}`),
  )
  return merged(lacking)
}

function lacks(writer: SchemaType, location: string): Outcome {
  return incompatible(
    'MISSING_UNION_BRANCH',
    location,
    `reader union lacking writer type: ${typeName(writer)}`,
  )
}

function checkFields(
  reader: RecordSchema,
  writer: RecordSchema,
  location: string,
  check: CheckPair,
): Outcome[] {
  const fields = fieldsByName(writer)
  return reader.fields.map((field, i) => {
    const source = fieldSource(field, fields, writer)
    if (source !== undefined) return check(field.type, source.type, `${location}/${i}/type`)
    if (field.default !== undefined) return compatible
    // An enum's own default is taken for one of the field's, and then the enum is compared with the whole record.
    if (field.type.kind === 'enum' && field.type.default !== undefined) {
      return check(field.type, writer, `${location}/${i}/type`)
    }
    return incompatible('READER_FIELD_MISSING_DEFAULT_VALUE', `${location}/${i}`, field.name)
  })
}

function typeName(type: SchemaType): string {
  return type.kind.toUpperCase()
}
