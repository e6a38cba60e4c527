import { hash } from 'node:crypto'

/** A hash of a schema's JSON in which the order of keys counts for nothing, and all else does: equal means the same. */
export function schemaKey(schema: unknown): string {
  return hash('sha256', JSON.stringify(schema, sortKeys), 'base64')
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
