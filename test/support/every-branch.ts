import type { AvroRecord, AvroSchema } from '../../generator/model/avro.ts'
import type { DerivedSchemas } from '../../generator/model/derived.ts'

/** One value for each branch of each field of a record: nothing else in it but what has to be. */
export interface BranchValue {
  readonly field: string
  readonly value: { readonly [field: string]: unknown }
}

/** Values as avsc takes them. */
export function everyBranch(record: AvroRecord, { records }: DerivedSchemas): BranchValue[] {
  const smallest = (schema: AvroSchema): unknown => {
    if (typeof schema === 'string') {
      const known = records.get(schema)
      if (known !== undefined) return smallestRecord(known.schema)
      return { boolean: true, double: 1.5, long: 7, string: 'x', null: null }[schema]
    }
    if (isUnion(schema)) return wrapped(schema, schema[schema[0] === 'null' ? 1 : 0]!)
    if ('items' in schema) return [smallest(schema.items)]
    return 1_705_312_200_000
  }
  const smallestRecord = ({ fields }: AvroRecord) =>
    Object.fromEntries(
      fields.map(({ name, type }) => [name, isUnion(type) && type[0] === 'null' ? null : smallest(type)]),
    )
  /** avsc wraps the values of unions that have two records. */
  const wrapped = (branches: readonly AvroSchema[], branch: AvroSchema): unknown => {
    const names = branches.filter((other) => typeof other === 'string' && other.includes('.'))
    return names.length > 1 ? { [String(branch)]: smallest(branch) } : smallest(branch)
  }
  const values = (schema: AvroSchema): unknown[] => {
    if (isUnion(schema)) {
      return schema
        .filter((branch) => branch !== 'null')
        .flatMap((branch) => (isArray(branch) ? values(branch) : [wrapped(schema, branch)]))
    }
    return isArray(schema) ? values(schema.items).map((item) => [item]) : [smallest(schema)]
  }
  const base = smallestRecord(record)
  return record.fields.flatMap(({ name, type }) =>
    values(type).map((value) => ({ field: name, value: { ...base, [name]: value } })),
  )
}

/** The value without nulls and without the names that avsc wraps branches in. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== null)
  const [only] = entries
  if (entries.length === 1 && only![0].includes('.')) return plain(only![1])
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]))
}

function isUnion(schema: AvroSchema): schema is readonly AvroSchema[] {
  return Array.isArray(schema)
}

function isArray(schema: AvroSchema): schema is { readonly type: 'array'; readonly items: AvroSchema } {
  return typeof schema === 'object' && 'items' in schema
}
