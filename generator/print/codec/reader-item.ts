import { recordsIn } from '../../../runtime/schema/recursive-records.ts'
import type { RecordSchema } from '../../../runtime/schema/schema-type.ts'
import { braces, brackets, type Code, code, importType, importValue, literal } from '../ts/code.ts'
import { doc } from '../ts/doc.ts'
import { propertyKey, stringLiteral } from '../ts/literal.ts'
import type { TypeNames } from '../type-names.ts'
import { runtimeType } from './context.ts'
import { conversionsOf } from './conversions.ts'
import type { ReadContext } from './read-context.ts'

/** What decoders of other versions know of a record that its schema doesn't say. */
export function printReaderItem(names: TypeNames, record: RecordSchema, context: ReadContext): Code {
  const held = [...recordsIn(record.fields.map((field) => field.type))].map((inner) => {
    const { item, module } = context.names.get(inner.name)!
    return importValue(item, module)
  })
  const members = [
    code`name: ${stringLiteral(record.name)}`,
    code`read: ${names.read}`,
    ...(names.derived === undefined ? [] : [code`ocsf: ${printOcsf(names, context)}`]),
    ...(held.length === 0 ? [] : [code`of: () => ${brackets(held)}`]),
  ]
  return code`
    ${doc(`What decoders of other versions know of ${record.name}.`)}export const ${names.item}: ${runtimeType('ReaderItem')} = ${braces(members)}
  `
}

function printOcsf({ fullName, derived, type, module }: TypeNames, context: ReadContext) {
  const uid = context.classUid(fullName)
  const { attributeOf } = derived!
  const convert = [...conversionsOf(derived!)].map(([field, branches]) => {
    const each = [...branches].map(
      ([branch, conversion]) =>
        code`${propertyKey(branch)}: (value: never, v: ${importType(type, module)}) => ${conversion('value')}`,
    )
    return code`${propertyKey(context.property({ kind: 'record', name: fullName, aliases: [], fields: [] }, field))}: ${braces(each)}`
  })
  return braces([
    ...(uid === undefined ? [] : [code`uid: ${uid}`]),
    ...(attributeOf === undefined ? [] : [code`attributeOf: ${literal(attributeOf)}`]),
    ...(convert.length === 0 ? [] : [code`convert: ${braces(convert)}`]),
  ])
}
