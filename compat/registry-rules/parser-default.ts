import type { SchemaType } from '../../runtime/schema/schema-type.ts'

/** Defaults of records can lead back to themselves: what is nested deeper counts as taken. */
const deepest = 20

/** Text that `Double.parseDouble` takes, but for numbers in base 16. */
const javaDouble = /^\s*[+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?)\s*$/

/**
 * Whether the parser of Apache Avro Java 1.12 takes JSON for a type's default, as registries do before they compare
 * anything: neither a fixed's length nor an enum's symbols are looked at. An integer that is written with a point, which
 * Java refuses, can't be told from one without.
 */
export function parserTakes(json: unknown, type: SchemaType, depth = 0): boolean {
  if (depth > deepest) return true
  switch (type.kind) {
    case 'null':
      return json === null
    case 'boolean':
      return typeof json === 'boolean'
    case 'int':
      return Number.isInteger(json) && (json as number) >= -(2 ** 31) && (json as number) < 2 ** 31
    case 'long':
      return isLong(json)
    case 'float':
    case 'double':
      return typeof json === 'number' || (typeof json === 'string' && javaDouble.test(json))
    case 'string':
    case 'bytes':
    case 'fixed':
    case 'enum':
      return typeof json === 'string'
    case 'array':
      return Array.isArray(json) && json.every((item) => parserTakes(item, type.items, depth + 1))
    case 'map':
      return isObject(json) && Object.values(json).every((item) => parserTakes(item, type.values, depth + 1))
    case 'union':
      return type.branches.some((branch) => parserTakes(json, branch, depth + 1))
    case 'record':
      return (
        isObject(json) &&
        type.fields.every(({ name, type: inner, default: own }) =>
          parserTakes(Object.hasOwn(json, name) ? json[name] : own?.value, inner, depth + 1),
        )
      )
  }
}

/** Whether JSON is an integer of 64 bits: those beyond ±(2^53−1) were rounded when the schema was parsed. */
export function isLong(json: unknown): json is number {
  return Number.isInteger(json) && (json as number) >= -(2 ** 63) && (json as number) <= 2 ** 63
}

function isObject(json: unknown): json is { readonly [name: string]: unknown } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
