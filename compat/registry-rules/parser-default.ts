import type { FieldSchema, SchemaType } from '../../runtime/schema/schema-type.ts'

/** What is nested deeper is taken for refused: Java's stack has an end, and so has ours. */
const deepest = 500

/**
 * Whether the parser of Avro Java 1.12 accepts a field's default, without which a registry refuses the schema before it
 * compares anything. It doesn't count the bytes of a fixed, nor look for an enum's symbol. Of numbers only the value is
 * known here: it refuses 1.0 for an int, which is accepted here as 1.
 */
export function parserAcceptsDefault(field: FieldSchema): boolean {
  return field.default === undefined || acceptsField(field, 0)
}

/** What `Double.parseDouble` takes, but for hexadecimal digits. */
const number = /^[\0- ]*[+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[dDfF]?)[\0- ]*$/

/** The default that a field has itself: a text stands for a number where the field is a float, and nowhere else. */
function acceptsField({ type, default: given }: FieldSchema, depth: number): boolean {
  if (given === undefined) return false
  const isFloat = type.kind === 'float' || type.kind === 'double'
  if (isFloat && typeof given.value === 'string') return number.test(given.value)
  return accepts(given.value, type, depth)
}

/** By what a schema gives as a default: the same one turns up wherever a record does. */
const known = new WeakMap<object, Map<SchemaType, boolean>>()

function accepts(json: unknown, type: SchemaType, depth: number): boolean {
  if (depth > deepest) return false
  if (typeof json !== 'object' || json === null) return acceptsParts(json, type, depth)
  const ofJson = known.get(json) ?? new Map<SchemaType, boolean>()
  known.set(json, ofJson)
  const found = ofJson.get(type)
  if (found !== undefined) return found
  // What leads back to itself never ends.
  ofJson.set(type, false)
  const answer = acceptsParts(json, type, depth)
  ofJson.set(type, answer)
  return answer
}

function acceptsParts(json: unknown, type: SchemaType, depth: number): boolean {
  switch (type.kind) {
    case 'null':
      return json === null
    case 'boolean':
      return typeof json === 'boolean'
    case 'int':
      return typeof json === 'number' && (json | 0) === json
    case 'long':
      // The greatest long, which is 2^63−1, becomes 2^63 when JSON is parsed.
      return Number.isInteger(json) && Math.abs(json as number) <= 2 ** 63
    case 'float':
    case 'double':
      return typeof json === 'number'
    case 'string':
    case 'bytes':
    case 'fixed':
    case 'enum':
      return typeof json === 'string'
    case 'array':
      return Array.isArray(json) && json.every((item) => accepts(item, type.items, depth + 1))
    case 'map':
      return isObject(json) && Object.values(json).every((item) => accepts(item, type.values, depth + 1))
    case 'union':
      return type.branches.some((branch) => accepts(json, branch, depth + 1))
    case 'record':
      return (
        isObject(json) &&
        type.fields.every((field) => {
          if (Object.hasOwn(json, field.name)) return accepts(json[field.name], field.type, depth + 1)
          return acceptsField(field, depth + 1)
        })
      )
  }
}

function isObject(json: unknown): json is { readonly [name: string]: unknown } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
