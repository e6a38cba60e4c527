import { emptyTypes } from '../../../runtime/schema/empty-types.ts'
import type { RecordPlan } from '../../../runtime/schema/plan.ts'
import { resolve } from '../../../runtime/schema/resolve.ts'
import type { RecordSchema, SchemaType } from '../../../runtime/schema/schema-type.ts'
import type { AvroField, AvroRecord } from '../../model/avro.ts'
import { isUnion } from '../../model/schema-kind.ts'
import { type Code, code, importType, join, type Printable } from '../ts/code.ts'
import { doc } from '../ts/doc.ts'
import { isInherited } from '../ts/identifier.ts'
import { propertyAccess, stringLiteral } from '../ts/literal.ts'
import type { TypeNames } from '../type-names.ts'
import { type CodecContext, runtime, runtimeType } from './context.ts'
import { fieldStatements, skippedRuns } from './read-code.ts'
import type { ReadContext } from './read-context.ts'
import { printReaderItem } from './reader-item.ts'
import { looksAtWords, skipStatements } from './skip-code.ts'
import { writeStatements } from './write-code.ts'

/** The functions that write and read a record's fields, straight on, in schema order, and its {@link printReaderItem}. */
export function printRecordCodec(
  names: TypeNames,
  record: AvroRecord,
  contextOf: (field: AvroField) => CodecContext,
  context: ReadContext,
): Code {
  const own = context.schemaOf(names.fullName)
  const writes = record.fields.map((field, i) => {
    const optional = isUnion(field.type) && field.type.includes('null')
    const { value, before } = access(context.property(own, field.name), i, optional)
    return join([...before, writeStatements(field.type, value, contextOf(field))])
  })
  const line = (name: string) => (context.isRecursive(own) ? code`${runtime(name)}()\n` : '')
  const accepted = names.valid === names.type ? names.type : `${names.type} | ${names.valid}`
  const readOwn = printReader(names.read, resolve(own, own) as RecordPlan, names, context)
  return code`
    ${doc(`Writes the Avro encoding of ${names.fullName} at \`p\` and returns the position after it.`)}export function ${names.write}(b: Buffer, p: number, v: ${accepted}): number {
      ${runtime('checkRecord')}(v)
      ${emptyTypes()(own) ? code`${runtime('countEmptyItems')}(1)\n` : ''}${line('beginRecord')}${join(writes)}
      ${line('endRecord')}return p
    }

    ${doc(`Reads one ${names.fullName}.`)}${readOwn}

    ${printReaderItem(names, own, context)}
  `
}

/** A function that reads a record by a plan. */
export function printReader(
  name: string,
  plan: RecordPlan,
  { type, module }: TypeNames,
  context: ReadContext,
): Code {
  const recursive = context.isRecursive(plan.reader)
  const own = importType(type, module)
  const body = [
    // Of what takes no bytes, a few bytes can claim any number.
    ...(emptyTypes()(plan.writer) ? [code`${runtime('countEmpty')}(r, 1, p)`] : []),
    ...(recursive ? [code`${runtime('enter')}(r, p)`] : []),
    ...bufferOf(...skippedRuns(plan.steps)),
    code`const v = {} as ${own}`,
    fieldStatements(plan, context),
    ...(recursive ? [code`${runtime('leave')}(r)`] : []),
    'r.p = p',
    'return v',
  ]
  return code`
    export function ${name}(r: ${runtimeType('Source')}, p: number): ${own} {
      ${join(body)}
    }
  `
}

/** The buffer, and what looks at words of it where a run of skipped values is long enough for that. */
function bufferOf(...runs: readonly (readonly SchemaType[])[]): Printable[] {
  if (runs.some(looksAtWords)) return ['const { b, d } = r']
  return runs.length > 0 ? ['const { b } = r'] : []
}

/** A function that moves past a record. */
export function printSkip(name: string, record: RecordSchema, context: ReadContext): Code {
  const recursive = context.isRecursive(record)
  const types = record.fields.map((field) => field.type)
  const body = [
    ...(recursive ? [code`${runtime('enter')}(r, p)`] : []),
    ...bufferOf(types),
    skipStatements(types, context),
    ...(recursive ? [code`${runtime('leave')}(r)`] : []),
    'r.p = p',
  ]
  return code`
    export function ${name}(r: ${runtimeType('Source')}, p: number): void {
      ${join(body)}
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
