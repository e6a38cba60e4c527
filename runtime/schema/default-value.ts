import type { RecordSchema, SchemaType, UnionSchema } from './schema-type.ts'

/** How a union's branch and a record's fields are named in JavaScript. */
export interface Naming {
  readonly wrapper: (
    union: UnionSchema,
    branch: SchemaType,
    owner: RecordSchema | undefined,
  ) => string | undefined
  readonly property: (record: RecordSchema, field: string) => string
}

/** A default that is filled in. */
export interface DefaultValue {
  /** Gives the value; one that can be changed is a new one each time. */
  readonly make: () => unknown
  /** The heap bytes that each takes, by estimate. */
  readonly bytes: number
}

/**
 * The value that a field's default, which a schema writes in JSON (Avro 1.12, "Complex types"), stands for: bytes for
 * the text that stands for them, the fields that the default of a record leaves to their own defaults, undefined for
 * null. Undefined where the default isn't one of the type.
 */
export function defaultValue(
  json: unknown,
  type: SchemaType,
  naming: Naming,
  owner?: RecordSchema,
): DefaultValue | undefined {
  if (!fitsDefault(json, type)) return undefined
  const make = maker(json, type, naming, owner)
  const once = make()
  const isShared = typeof once !== 'object' || once === null
  return { make: isShared ? () => once : make, bytes: isShared ? 0 : sizeOf(once) }
}

function maker(
  json: unknown,
  type: SchemaType,
  naming: Naming,
  owner: RecordSchema | undefined,
): () => unknown {
  switch (type.kind) {
    case 'null':
      return () => null
    case 'bytes':
    case 'fixed':
      return () => Uint8Array.from(json as string, (character) => character.charCodeAt(0))
    case 'long':
      return type.bigint === true ? () => BigInt(json as number) : () => json
    case 'float':
      return () => Math.fround(Number(json))
    case 'double':
      return () => Number(json)
    case 'array': {
      const items = (json as unknown[]).map((item) => maker(item, type.items, naming, owner))
      return () => items.map((item) => item())
    }
    case 'map': {
      const entries = Object.entries(json as object).map(
        ([key, item]) => [key, maker(item, type.values, naming, owner)] as const,
      )
      return () => Object.fromEntries(entries.map(([key, item]) => [key, item()]))
    }
    case 'union': {
      const branch = type.branches.find((each) => fitsDefault(json, each))!
      if (branch.kind === 'null') return () => undefined
      const inner = maker(json, branch, naming, owner)
      const wrapper = naming.wrapper(type, branch, owner)
      return wrapper === undefined ? inner : () => ({ [wrapper]: inner() })
    }
    case 'record': {
      const given = json as { readonly [field: string]: unknown }
      const fields = type.fields.map((field) => {
        const value = Object.hasOwn(given, field.name) ? given[field.name] : field.default?.value
        return [naming.property(type, field.name), maker(value, field.type, naming, type)] as const
      })
      return () =>
        Object.fromEntries(
          fields.map(([name, make]) => [name, make()]).filter(([, value]) => value !== undefined),
        )
    }
    default:
      return () => json
  }
}

/** Records' own defaults can lead to each other in circles: what is nested deeper is no default. */
const deepest = 20

/** Whether JSON is a default of the type; of a union, of any of its branches (Avro 1.12). */
export function fitsDefault(json: unknown, type: SchemaType, depth = 0): boolean {
  if (depth > deepest) return false
  switch (type.kind) {
    case 'null':
      return json === null
    case 'boolean':
      return typeof json === 'boolean'
    case 'int':
      return typeof json === 'number' && (json | 0) === json
    case 'long':
      return Number.isSafeInteger(json)
    case 'float':
    case 'double':
      return typeof json === 'number' || json === 'NaN' || json === 'Infinity' || json === '-Infinity'
    case 'string':
      return typeof json === 'string'
    case 'bytes':
      return isByteText(json)
    case 'fixed':
      return isByteText(json) && json.length === type.size
    case 'enum':
      return typeof json === 'string' && type.symbols.includes(json)
    case 'array':
      return Array.isArray(json) && json.every((item) => fitsDefault(item, type.items, depth + 1))
    case 'map':
      return isObject(json) && Object.values(json).every((item) => fitsDefault(item, type.values, depth + 1))
    case 'union':
      return type.branches.some((branch) => fitsDefault(json, branch, depth + 1))
    case 'record':
      return (
        isObject(json) &&
        type.fields.every((field) =>
          Object.hasOwn(json, field.name)
            ? fitsDefault(json[field.name], field.type, depth + 1)
            : field.default !== undefined && fitsDefault(field.default.value, field.type, depth + 1),
        )
      )
  }
}

/** Each of the characters U+0000 to U+00FF stands for a byte. */
function isByteText(json: unknown): json is string {
  return typeof json === 'string' && /^[\u0000-\u00ff]*$/.test(json)
}

function isObject(json: unknown): json is { readonly [name: string]: unknown } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function sizeOf(value: unknown): number {
  if (value instanceof Uint8Array) return 64 + value.length
  if (typeof value !== 'object' || value === null) return 16
  return Object.values(value).reduce((sum: number, item) => sum + 16 + sizeOf(item), 64)
}
