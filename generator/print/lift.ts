import type { LiftedRecord } from '../derive/avro/record-lift.ts'
import { braces, code, importValue, join, literal, type Printable } from './ts/code.ts'
import { stringLiteral } from './ts/literal.ts'
import type { NameTable } from './type-names.ts'

/** What `defineRecord` takes to make typed events of JSON text. */
export function printLift({ text, field, classes }: LiftedRecord, names: NameTable): Printable {
  const each = classes.map(({ item, core }) => {
    const { rules, module } = names.get(item.fullName)!
    return code`${braces([code`rules: ${importValue(rules, module)}`, code`core: ${literal(core)}`])},`
  })
  return code`
    {
      text: ${stringLiteral(text)},
      field: ${stringLiteral(field)},
      classes: [
        ${join(each)}
      ],
    }
  `
}
