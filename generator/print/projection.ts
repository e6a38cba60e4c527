import type { RecordPlan } from '../../runtime/schema/plan.ts'
import { resolve } from '../../runtime/schema/resolve.ts'
import { createSameType } from '../../runtime/schema/same-type.ts'
import type { RecordSchema } from '../../runtime/schema/schema-type.ts'
import { projectSchema } from '../derive/avro/project-schema.ts'
import type { ReadContext } from './codec/read-context.ts'
import { printReader, printSkip } from './codec/record-codec.ts'
import { type Code, importValue, join, type Printable } from './ts/code.ts'
import type { ModuleSource } from './ts/module.ts'

export interface Projection {
  /** Output path. */
  readonly path: string
  readonly fullName: string
  /** Such as `ocsf.severity_id` and `ocsf.observables[].value`. */
  readonly fields: readonly string[]
}

/**
 * A module whose `read` decodes only the fields that paths name and skips all else in the bytes, by length. What it
 * gives has the form of the record, without what wasn't asked for.
 */
export function printProjection({ path, fullName, fields }: Projection, context: ReadContext): ModuleSource {
  const same = createSameType()
  const whole = context.schemaOf(fullName)
  const root = resolve(whole, projectSchema(whole, fields)) as RecordPlan
  const readers: { readonly name: string; readonly plan: RecordPlan }[] = []
  const skips: { readonly name: string; readonly record: RecordSchema }[] = []
  const readRecord = (plan: RecordPlan): Printable => {
    if (same(plan.writer, plan.reader)) {
      const { read, module } = context.names.get(plan.reader.name)!
      return importValue(read, module)
    }
    const known = readers.find((reader) => reader.plan === plan)
    if (known !== undefined) return known.name
    const name = readers.length === 0 ? 'read' : `read${readers.length + 1}`
    readers.push({ name, plan })
    return name
  }
  const skipRecord = (record: RecordSchema): Printable => {
    const known = skips.find((skip) => skip.record === record)
    if (known !== undefined) return known.name
    const name = `skip${skips.length + 1}`
    skips.push({ name, record })
    return name
  }
  const inside: ReadContext = { ...context, readRecord, skipRecord }
  readRecord(root)
  const functions: Code[] = []
  // Printing one may ask for more.
  for (const { name, plan } of readers) {
    functions.push(printReader(name, plan, context.names.get(plan.reader.name)!, inside))
  }
  for (const { name, record } of skips) functions.push(printSkip(name, record, inside))
  return {
    path,
    header: `Made by ocsf-kafka: ${fields.join(', ')} of ${fullName}. Do not edit.`,
    declares: [...readers, ...skips].map(({ name }) => name),
    internal: true,
    body: join(functions, '\n\n'),
  }
}
