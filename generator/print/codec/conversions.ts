import type { AvroSchema } from '../../model/avro.ts'
import { attributeName, type DerivedRecord } from '../../model/derived.ts'
import { fullNameOf, isUnion } from '../../model/schema-kind.ts'
import { code, type Printable } from '../ts/code.ts'
import { runtime } from './context.ts'

/** Turns an expression that reads an older type into one of today's type. */
export type Conversion = (read: Printable) => Printable

/**
 * How what an older release's type holds becomes today's type: listed for attributes whose meaning decides it, and
 * by rule where only one thing can be meant. Undefined where neither says: an older value is never guessed at.
 */
export function conversionOf(
  record: DerivedRecord,
  attribute: string,
  older: AvroSchema,
  today: AvroSchema,
): Conversion | undefined {
  switch (`${record.item}.${attribute}`) {
    // 1.1.0: cis_control became cis_csc
    case 'security_finding.cis_csc':
      return (read) => code`${runtime('cisCscOfCisControl')}(${read})`
    // 1.2.0: the number became text, and the number has an attribute of its own
    case 'incident_finding.priority':
      return (read) => code`${runtime('priorityText')}(v, ${read})`
    default:
      return byRule(older, today)
  }
}

/** One value becomes an array of it (as cve.cvss did in 1.1.0), a number its digits; a long is a double as it is. */
function byRule(older: AvroSchema, today: AvroSchema): Conversion | undefined {
  if (typeof today === 'object' && 'items' in today) {
    const item = isUnion(today.items) ? today.items[0]! : today.items
    if (sameType(older, item)) return (read) => code`[${read}]`
    const inner = isArray(older) ? undefined : byRule(older, item)
    return inner === undefined ? undefined : (read) => code`[${inner(read)}]`
  }
  if (today === 'string' && (older === 'long' || older === 'double' || older === 'boolean')) {
    return (read) => code`String(${read})`
  }
  if (today === 'double' && older === 'long') return (read) => read
  return undefined
}

function sameType(a: AvroSchema, b: AvroSchema): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function isArray(schema: AvroSchema): boolean {
  return typeof schema === 'object' && 'items' in schema
}

/** What makes values of today's type, by field and by the name of the older type. */
export type Conversions = ReadonlyMap<string, ReadonlyMap<string, Conversion>>

/** The conversions of a derived record. */
export function conversionsOf(record: DerivedRecord): Conversions {
  const conversions = new Map<string, Map<string, Conversion>>()
  for (const { name, type } of record.schema.fields) {
    for (const { older, today } of olderBranches(type)) {
      const conversion = conversionOf(record, attributeName(name, record.attributeOf), older, today)
      if (conversion === undefined) continue
      conversions.set(name, (conversions.get(name) ?? new Map()).set(nameOf(older), conversion))
    }
  }
  return conversions
}

/** A branch's full name, or its kind. */
function nameOf(schema: AvroSchema): string {
  if (typeof schema === 'string') return schema
  const type = schema as { type: string; name?: string; namespace?: string }
  return type.name === undefined ? type.type : fullNameOf(type.name, type.namespace)
}

/** An attribute whose older values the generated decoder would not know how to convert. */
export interface MissingConversion {
  readonly attribute: string
  readonly older: AvroSchema
  readonly today: AvroSchema
}

/** The record's attributes that have an older type and no conversion from it. */
export function missingConversions(record: DerivedRecord): MissingConversion[] {
  return record.schema.fields.flatMap(({ name: attribute, type }) =>
    olderBranches(type).flatMap(({ older, today }) =>
      conversionOf(record, attribute, older, today) === undefined ? [{ attribute, older, today }] : [],
    ),
  )
}

/** The older branches of a derived field's union, and those of its array's items. */
function olderBranches(type: AvroSchema): { readonly older: AvroSchema; readonly today: AvroSchema }[] {
  if (!isUnion(type)) {
    return typeof type === 'object' && 'items' in type ? olderBranches(type.items) : []
  }
  const [today, ...older] = type.filter((branch) => branch !== 'null')
  if (today === undefined) return []
  return [
    ...older.map((branch) => ({ older: branch, today })),
    ...type.flatMap((branch) => (isUnion(branch) ? [] : olderBranches(branch))),
  ]
}
