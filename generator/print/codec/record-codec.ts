import type { AvroField, AvroRecord } from '../../model/avro.ts'
import { attributeName } from '../../model/derived.ts'
import { isUnion } from '../../model/schema-kind.ts'
import { type Code, code, importType, join, type Printable } from '../ts/code.ts'
import { doc } from '../ts/doc.ts'
import { isInherited } from '../ts/identifier.ts'
import { propertyAccess, stringLiteral } from '../ts/literal.ts'
import type { TypeNames } from '../type-names.ts'
import { type CodecContext, runtime } from './context.ts'
import { readStatements } from './read-code.ts'
import { writeStatements } from './write-code.ts'

export interface RecordCodecOptions {
  /** class_uid of a record that was derived from an OCSF class: reading another one is refused. */
  readonly classUid?: number | undefined
  /** Whether the record can contain itself: how deep it does is limited. */
  readonly recursive?: boolean
  /** Field → property, where the two differ. */
  readonly attributeOf?: { readonly [field: string]: string } | undefined
}

/** The two functions that write and read a record's fields, straight on, in schema order. */
export function printRecordCodec(
  names: TypeNames,
  record: AvroRecord,
  contextOf: (field: AvroField) => CodecContext,
  { classUid, recursive = false, attributeOf }: RecordCodecOptions = {},
): Code {
  const propertyOf = (field: AvroField) => attributeName(field.name, attributeOf)
  const writes = record.fields.map((field, i) => {
    const { value, before } = access(propertyOf(field), i, isUnion(field.type) && field.type.includes('null'))
    return join([...before, writeStatements(field.type, value, contextOf(field))])
  })
  const reads = record.fields.map((field) => {
    const target = code`v${propertyAccess(propertyOf(field))}`
    if (classUid !== undefined && field.name === 'class_uid' && !isUnion(field.type)) {
      return code`${target} = ${runtime('readClassUid')}(r, ${classUid})`
    }
    return readStatements(field.type, target, contextOf(field))
  })
  const line = (name: string, argument = '') => (recursive ? code`${runtime(name)}(${argument})\n` : '')
  const accepted = names.valid === names.type ? names.type : `${names.type} | ${names.valid}`
  return code`
    ${doc(`Writes the Avro encoding of ${names.fullName} at \`p\` and returns the position after it.`)}export function ${names.write}(b: Buffer, p: number, v: ${accepted}): number {
      ${runtime('checkRecord')}(v)
      ${line('beginRecord')}${join(writes)}
      ${line('endRecord')}return p
    }

    ${doc(`Reads one ${names.fullName}.`)}export function ${names.read}(r: ${importType('Source', 'runtime')}): ${names.type} {
      ${line('enter', 'r')}const v = {} as ${names.type}
      ${join(reads)}
      ${line('leave', 'r')}return v
    }
  `
}

/** The property's value; a name that every object inherits is asked for as the record's own. */
function access(
  property: string,
  index: number,
  optional: boolean,
): { readonly value: Printable; readonly before: readonly Printable[] } {
  if (!isInherited(property)) return { value: code`v${propertyAccess(property)}`, before: [] }
  const own = `own${index}`
  const before = code`const ${own} = ${runtime('own')}(v, ${stringLiteral(property)})`
  return { value: optional ? own : `${own}!`, before: [before] }
}
