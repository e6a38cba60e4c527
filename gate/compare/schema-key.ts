import { hash } from 'node:crypto'

const known = new WeakMap<object, string>()

/** A hash of a schema's JSON in which the order of keys counts for nothing, and all else does: equal means the same. */
export function schemaKey(schema: object | string): string {
  if (typeof schema === 'string') return schema
  const key = known.get(schema) ?? hash('sha256', JSON.stringify(schema, sortKeys), 'base64')
  known.set(schema, key)
  return key
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const keys = Object.keys(value)
  if (keys.every((key, i) => i === 0 || keys[i - 1]! < key)) return value
  return Object.fromEntries(keys.sort().map((key) => [key, (value as { [key: string]: unknown })[key]]))
}
