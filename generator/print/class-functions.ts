import type { CompiledClass } from '../model/ocsf.ts'
import { runtime } from './codec/context.ts'
import type { EnumNames } from './enums.ts'
import { type Code, code, importType, list, type Printable } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { camelCase } from './ts/identifier.ts'
import type { TypeNames } from './type-names.ts'

/**
 * A class's builder, validator and guard. `product` is the constant of the project's product: without one, whoever
 * builds an event has to name one, since OCSF requires it.
 */
export function printClassFunctions(
  names: TypeNames,
  item: CompiledClass,
  activities: EnumNames | undefined,
  product: Printable | undefined,
): Code {
  const builder = camelCase(names.type)
  const given = importType('EventDefaults', 'runtime')
  const defaults =
    product === undefined ? code`defaults: ${given} & { product: object }` : code`defaults?: ${given}`
  const filled =
    product === undefined ? 'defaults' : code`{ ...defaults, product: defaults?.product ?? ${product} }`
  // the activity is kept in the result's type: topics take some of them only
  const signature =
    activities === undefined
      ? list(`${builder}(`, '', [`input: ${names.input}`, defaults], `): ${names.valid}`)
      : list(
          code`${builder}<const Activity extends ${importType(activities.type, activities.module)}>(`,
          '',
          [`input: ${names.input} & { activity_id: Activity }`, defaults],
          `): ${names.valid} & { activity_id: Activity }`,
        )
  const result = activities === undefined ? names.valid : `${names.valid} & { activity_id: Activity }`
  return code`
    ${doc(
      `Builds a ${item.caption} event: fills the uids, names and captions that follow from the rest, the metadata's`,
      'version and product, and the time. What the input gives is never overwritten.',
    )}export function ${signature} {
      return ${runtime('completeEvent')}<${result}>(${names.rules}, input, ${filled})
    }

    ${doc(`Every problem of an event held against OCSF's ${item.name}; none, or only warnings, when it is valid.`)}export function validate${names.type}(event: unknown, options?: ${importType('ValidateOptions', 'runtime')}): ${importType('Issue', 'runtime')}[] {
      return ${runtime('validateEvent')}(${names.rules}, event, options ?? ${runtime('wireOptions')})
    }

    ${doc('Whether the event has no problem worse than a warning.')}export function isValid${names.type}(event: unknown, options?: ${importType('ValidateOptions', 'runtime')}): event is ${names.valid} {
      return ${runtime('isValidEvent')}(${names.rules}, event, options ?? ${runtime('wireOptions')})
    }
  `
}
