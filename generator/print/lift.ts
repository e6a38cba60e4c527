import type { AvroRecord } from '../model/avro.ts'
import type { DerivedSchemas } from '../model/derived.ts'
import type { Manifest } from '../model/manifest.ts'
import type { RecordModel } from '../model/record.ts'
import { isUnion } from '../model/schema-kind.ts'
import { braces, code, importValue, join, literal, type Printable } from './ts/code.ts'
import { stringLiteral } from './ts/literal.ts'
import type { NameTable } from './type-names.ts'

/**
 * How events that a record's earlier versions carried as JSON text become typed ones: from which field, into which,
 * of which classes, and what of each class the wire demands. Undefined where the manifest names no such field.
 */
export function printLift(
  record: RecordModel,
  { records }: Manifest,
  names: NameTable,
  derived: DerivedSchemas,
): Printable | undefined {
  const declared = records.find(({ name }) => name === record.name)
  const { fields } = record.schema
  const typed = fields.find(({ name }) => name === declared?.envelope.ocsf)
  if (
    declared?.lift === undefined ||
    typed === undefined ||
    !fields.some(({ name }) => name === declared.lift)
  ) {
    return undefined
  }
  const branches = isUnion(typed.type) ? typed.type : [typed.type]
  const classes = branches.flatMap((branch) => {
    const item = typeof branch === 'string' ? derived.records.get(branch) : undefined
    if (item?.kind !== 'class') return []
    const { rules, module } = names.get(item.fullName)!
    return [
      code`${braces([code`rules: ${importValue(rules, module)}`, code`core: ${literal(coreOf(item.schema))}`])},`,
    ]
  })
  if (classes.length === 0) return undefined
  return code`
    {
      text: ${stringLiteral(declared.lift)},
      field: ${stringLiteral(typed.name)},
      classes: [
        ${join(classes)}
      ],
    }
  `
}

/** The attributes that can't be left out. */
function coreOf({ fields }: AvroRecord): string[] {
  return fields.filter(({ type }) => !(isUnion(type) && type.includes('null'))).map(({ name }) => name)
}
