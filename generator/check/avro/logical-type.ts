import type { JsonObject } from '../../model/release.ts'
import { pointer } from '../../pointer.ts'
import { didYouMean } from '../../suggest.ts'
import type { Report } from './context.ts'
import { shown } from './names.ts'

/** The logical types of Avro 1.12 and the types that each may stand on. */
const logicalTypes: { readonly [name: string]: readonly string[] } = {
  date: ['int'],
  decimal: ['bytes', 'fixed'],
  duration: ['fixed'],
  'local-timestamp-micros': ['long'],
  'local-timestamp-millis': ['long'],
  'local-timestamp-nanos': ['long'],
  'time-micros': ['long'],
  'time-millis': ['int'],
  'timestamp-micros': ['long'],
  'timestamp-millis': ['long'],
  'timestamp-nanos': ['long'],
  uuid: ['string', 'fixed'],
}

/** A logical type that readers would ignore is a warning: the bytes are right, what they mean is lost. */
export function checkLogicalType(schema: JsonObject, at: string, type: string, report: Report): void {
  const { logicalType } = schema
  if (logicalType === undefined) return
  const place = at + pointer('logicalType')
  const bases =
    typeof logicalType === 'string' && Object.hasOwn(logicalTypes, logicalType)
      ? logicalTypes[logicalType]!
      : undefined
  if (bases === undefined) {
    const hint = didYouMean(String(logicalType), Object.keys(logicalTypes))
    const message = `Avro has no logical type ${shown(logicalType)}: readers ignore it`
    report('AVRO_BAD_SCHEMA', place, message, { severity: 'warning', hint })
  } else if (!bases.includes(type)) {
    const message = `the logical type ${shown(logicalType)} has no effect on ${type}`
    const hint = `it stands on ${bases.join(' or ')}`
    report('AVRO_BAD_SCHEMA', place, message, { severity: 'warning', hint })
  } else if (logicalType === 'decimal') checkDecimal(schema, at, report)
}

function checkDecimal({ precision, scale = 0 }: JsonObject, at: string, report: Report): void {
  if (!Number.isSafeInteger(precision) || (precision as number) < 1) {
    report('AVRO_BAD_SCHEMA', at + pointer('precision'), 'a decimal needs a precision: its number of digits')
  } else if (
    !Number.isSafeInteger(scale) ||
    (scale as number) < 0 ||
    (scale as number) > (precision as number)
  ) {
    report('AVRO_BAD_SCHEMA', at + pointer('scale'), 'the scale has to be from 0 to the precision')
  }
}
