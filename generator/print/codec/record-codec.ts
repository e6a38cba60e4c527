import type { AvroField, AvroRecord } from '../../model/avro.ts'
import { type Code, code, importType, join, type Printable } from '../ts/code.ts'
import { doc } from '../ts/doc.ts'
import { isInherited } from '../ts/identifier.ts'
import { propertyAccess, stringLiteral } from '../ts/literal.ts'
import type { TypeNames } from '../type-names.ts'
import { type CodecContext, isUnion, runtime } from './context.ts'
import { readStatements } from './read-code.ts'
import { writeStatements } from './write-code.ts'

/** The two functions that write and read a record's fields, straight on, in schema order. */
export function printRecordCodec(
  names: TypeNames,
  record: AvroRecord,
  contextOf: (field: AvroField) => CodecContext,
  classUid?: number,
): Code {
  const writes = record.fields.map((field) => writeStatements(field.type, access(field), contextOf(field)))
  const reads = record.fields.map((field) => {
    const target = code`v${propertyAccess(field.name)}`
    if (classUid !== undefined && field.name === 'class_uid' && !isUnion(field.type)) {
      return code`${target} = ${runtime('readClassUid')}(r, ${classUid})`
    }
    return readStatements(field.type, target, contextOf(field))
  })
  const accepted = names.valid === names.type ? names.type : `${names.type} | ${names.valid}`
  return code`
    ${doc(`Writes the Avro encoding of ${names.fullName} at \`p\` and returns the position after it.`)}export function ${names.write}(b: Buffer, p: number, v: ${accepted}): number {
      ${join(writes)}
      return p
    }

    ${doc(`Reads one ${names.fullName}.`)}export function ${names.read}(r: ${importType('Source', 'runtime')}): ${names.type} {
      ${runtime('enter')}(r)
      const v = {} as ${names.type}
      ${join(reads)}
      ${runtime('leave')}(r)
      return v
    }
  `
}

/** The field's value; a name that every object inherits is asked for as the record's own. */
function access(field: AvroField): Printable {
  if (!isInherited(field.name)) return code`v${propertyAccess(field.name)}`
  return code`${runtime('own')}(v, ${stringLiteral(field.name)})`
}
