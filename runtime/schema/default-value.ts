import type { PrimitiveType, RecordSchema, SchemaType, UnionSchema } from './schema-type.ts'

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
  const make = maker(json, type, { naming, owner, depth: 0 })
  const once = make()
  const isShared = typeof once !== 'object' || once === null
  return { make: isShared ? () => once : make, bytes: isShared ? 0 : sizeOf(once) }
}

function maker(
  json: unknown,
  type: SchemaType,
  at: { readonly naming: Naming; readonly owner: RecordSchema | undefined; readonly depth: number },
): () => unknown {
  const { naming, owner, depth } = at
  const inside = { naming, owner, depth: depth + 1 }
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
      const items = (json as unknown[]).map((item) => maker(item, type.items, inside))
      return () => items.map((item) => item())
    }
    case 'map': {
      const entries = Object.entries(json as object).map(
        ([key, item]) => [key, maker(item, type.values, inside)] as const,
      )
      return () => Object.fromEntries(entries.map(([key, item]) => [key, item()]))
    }
    case 'union': {
      // As it was counted: deep in records that hold each other by default another branch may be the first that fits.
      const branch = type.branches.find((each) => countValues(json, each, depth + 1, readable) > 0)!
      if (branch.kind === 'null') return () => undefined
      const inner = maker(json, branch, inside)
      const wrapper = naming.wrapper(type, branch, owner)
      return wrapper === undefined ? inner : () => ({ [wrapper]: inner() })
    }
    case 'record': {
      const given = json as { readonly [field: string]: unknown }
      const fields = type.fields.map((field) => {
        const value = Object.hasOwn(given, field.name) ? given[field.name] : field.default?.value
        return [
          naming.property(type, field.name),
          maker(value, field.type, { ...inside, owner: type }),
        ] as const
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
/** Records' own defaults multiply where they are nested: what comes to more values is no default. */
const most = 10_000

/** Whether JSON is a default of the type that can be filled in; of a union, of any of its branches (Avro 1.12). */
export function fitsDefault(json: unknown, type: SchemaType): boolean {
  return isCounted(countValues(json, type, 0, readable))
}

/** Whether JSON is a default of the type, though it may hold longs that can't be filled in. */
export function isDefaultOfType(json: unknown, type: SchemaType): boolean {
  return fitsDefault(json, type) || isCounted(countValues(json, type, 0, ofType))
}

function isCounted(count: number): boolean {
  return count > 0 && count <= most
}

/** Which longs are taken, and what was counted so. */
interface Counting {
  readonly isLong: (json: unknown, type: PrimitiveType) => boolean
  /** By what a schema gives as a default, its type and the depth: the same one turns up wherever a record does. */
  readonly counts: WeakMap<object, Map<SchemaType, number[]>>
}

const readable: Counting = {
  // JSON's numbers are rounded beyond 2^53, also where the long is a bigint: which one was meant isn't known.
  isLong: (json) => Number.isSafeInteger(json),
  counts: new WeakMap(),
}

const ofType: Counting = {
  // The greatest long, 2^63−1, is rounded to 2^63.
  isLong: (json) => Number.isInteger(json) && Math.abs(json as number) <= 2 ** 63,
  counts: new WeakMap(),
}

/** How many values a default comes to, those that it leaves to records' own defaults among them; 0 where it doesn't fit. */
function countValues(json: unknown, type: SchemaType, depth: number, by: Counting): number {
  if (depth > deepest) return 0
  const isRepeated =
    (type.kind === 'record' || type.kind === 'union') && typeof json === 'object' && json !== null
  if (!isRepeated) return countParts(json, type, depth, by)
  const ofJson = by.counts.get(json) ?? new Map<SchemaType, number[]>()
  by.counts.set(json, ofJson)
  const ofType = ofJson.get(type) ?? []
  ofJson.set(type, ofType)
  ofType[depth] ??= countParts(json, type, depth, by)
  return ofType[depth]
}

function countParts(json: unknown, type: SchemaType, depth: number, by: Counting): number {
  switch (type.kind) {
    case 'array':
      return Array.isArray(json) ? sumOf(json, (item) => countValues(item, type.items, depth + 1, by)) : 0
    case 'map':
      return isObject(json)
        ? sumOf(Object.values(json), (item) => countValues(item, type.values, depth + 1, by))
        : 0
    case 'union':
      for (const branch of type.branches) {
        const count = countValues(json, branch, depth + 1, by)
        if (count > 0) return count
      }
      return 0
    case 'record':
      if (!isObject(json)) return 0
      return sumOf(type.fields, (field) => {
        if (Object.hasOwn(json, field.name)) return countValues(json[field.name], field.type, depth + 1, by)
        return field.default === undefined ? 0 : countValues(field.default.value, field.type, depth + 1, by)
      })
    default:
      return isScalar(json, type, by) ? 1 : 0
  }
}

/** One for the whole, and what its parts come to; 0 where one of them doesn't fit. */
function sumOf<T>(parts: readonly T[], countOf: (part: T) => number): number {
  let sum = 1
  for (const part of parts) {
    const count = countOf(part)
    if (count === 0) return 0
    sum += count
  }
  return sum
}

type Scalar = Exclude<SchemaType, { readonly kind: 'array' | 'map' | 'union' | 'record' }>

function isScalar(json: unknown, type: Scalar, { isLong }: Counting): boolean {
  switch (type.kind) {
    case 'null':
      return json === null
    case 'boolean':
      return typeof json === 'boolean'
    case 'int':
      return typeof json === 'number' && (json | 0) === json
    case 'long':
      return isLong(json, type)
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
