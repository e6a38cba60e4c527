import type { JsonObject } from '../../model/release.ts'
import { pointer } from '../../pointer.ts'
import { suggest } from '../../suggest.ts'
import type { Report } from './context.ts'

const namedKeys = ['type', 'name', 'namespace', 'doc', 'aliases']

const keysOf: { readonly [what: string]: readonly string[] } = {
  array: ['type', 'items'],
  enum: [...namedKeys, 'symbols', 'default'],
  field: ['name', 'type', 'doc', 'default', 'order', 'aliases'],
  fixed: [...namedKeys, 'size', 'logicalType', 'precision', 'scale'],
  map: ['type', 'values'],
  record: [...namedKeys, 'fields'],
}

/**
 * Keys that look like a slip of the pen, and values of the wrong type behind keys that have a meaning. Avro lets
 * schemas carry keys of one's own, so other unknown keys are fine.
 */
export function checkKeys(schema: JsonObject, at: string, what: string, report: Report): void {
  const known = keysOf[what] ?? ['type', 'logicalType', 'precision', 'scale', 'jsType']
  for (const key of Object.keys(schema)) {
    if (known.includes(key)) continue
    const place = at + pointer(key)
    if (what === 'field' && key === 'logicalType') {
      const message = "a logicalType beside a field's type has no effect"
      const hint = `move it into the type: {"type": ${JSON.stringify(schema.type)}, "logicalType": ${JSON.stringify(schema[key])}}`
      report('AVRO_BAD_SCHEMA', place, message, { severity: 'warning', at: 'key', hint })
      continue
    }
    const near = suggest(key, known)
    if (near === undefined) continue
    const message = `"${key}" has no meaning in ${what === 'field' ? 'a field' : `a schema of type ${what}`}`
    report('AVRO_BAD_SCHEMA', place, message, {
      severity: 'warning',
      at: 'key',
      hint: `did you mean "${near}"?`,
    })
  }
  if (schema.doc !== undefined && typeof schema.doc !== 'string') {
    report('AVRO_BAD_SCHEMA', at + pointer('doc'), 'doc has to be text')
  }
  const { order } = schema
  if (
    what === 'field' &&
    order !== undefined &&
    !['ascending', 'descending', 'ignore'].includes(String(order))
  ) {
    report('AVRO_BAD_SCHEMA', at + pointer('order'), 'order has to be ascending, descending or ignore')
  }
}
