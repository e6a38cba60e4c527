import type { JsonObject } from '../../model/release.ts'
import { pointer } from '../../pointer.ts'
import type { Report } from './context.ts'
import { shown } from './names.ts'

/** `jsType` asks for a long as a bigint, and has no other meaning. */
export function checkJsType(schema: JsonObject, at: string, type: string, report: Report): void {
  const { jsType } = schema
  if (jsType === undefined) return
  const place = at + pointer('jsType')
  if (jsType !== 'bigint') {
    const hint = 'write "bigint", or leave it out for a number'
    report('AVRO_BAD_SCHEMA', place, `there is no jsType ${shown(jsType)}`, { hint })
  } else if (type !== 'long') {
    report('AVRO_BAD_SCHEMA', place, `jsType has no effect on ${type}: it is for long`, {
      severity: 'warning',
    })
  }
}
