import fc from 'fast-check'
import { type Mutable, setOwn } from '../complete/mutable.ts'
import { type Heights, leastHeights } from './avro-heights.ts'
import {
  type AnySchema,
  type Definition,
  definitionOf,
  definitionsOf,
  fullNameOf,
  isNamed,
  isUnion,
  type Schema,
} from './avro-schema.ts'
import { freeText, jsonObject, numberOf, spelled, textOf, timestamp, wholeNumberOf } from './data-types.ts'
import type { EventSize } from './event-options.ts'
import { uuid } from './plausible-text.ts'

/** What the values of Avro types are drawn with. */
export interface AvroOptions {
  readonly size: EventSize
  /** Values of a record that isn't plain Avro: an OCSF class or object. Undefined for all others. */
  readonly ocsf: (fullName: string) => fc.Arbitrary<unknown> | undefined
  /** Whether a record is an OCSF class: in a union its class_uid tells it apart, and it isn't wrapped. */
  readonly isClass: (fullName: string) => boolean
}

/** Array items and map entries, at most, and records within each other before they come to an end. */
const bounds: { readonly [size in EventSize]: { readonly items: number; readonly depth: number } } = {
  small: { items: 2, depth: 2 },
  medium: { items: 4, depth: 3 },
  large: { items: 8, depth: 4 },
}

/** What the arbitraries of one schema share. */
interface Context extends AvroOptions {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly heights: Heights
  /** Arbitraries of records, by full name and depth. */
  readonly records: Map<string, fc.Arbitrary<unknown>>
}

/** Where a type stands. */
interface Place {
  readonly namespace: string
  /** The field around it, and that one's record. */
  readonly field: string
  readonly record: string
  /** Records around it, beside the outermost. */
  readonly depth: number
}

/**
 * The arbitraries of a record's fields, in their order, with the values that generated codecs have: undefined for one
 * that is absent. Throws a `RangeError` for a record that contains itself without an end.
 */
export function fieldArbitraries(schema: Schema, options: AvroOptions): Map<string, fc.Arbitrary<unknown>> {
  if (!isNamed(schema)) throw new TypeError('not the schema of a record')
  const definitions = definitionsOf(schema)
  const heights = leastHeights(definitions, (name) => options.ocsf(name) !== undefined)
  const top = definitionOf(schema, '')
  if (!Number.isFinite(heights.of(schema, ''))) {
    throw new RangeError(`no value of ${top.fullName} has an end: it contains itself`)
  }
  return fieldsOf({ ...options, definitions, heights, records: new Map() }, top, 0)
}

function fieldsOf(
  context: Context,
  { schema: { name, fields = [] }, namespace }: Definition,
  depth: number,
): Map<string, fc.Arbitrary<unknown>> {
  const arbitraries = fields.map((field): [string, fc.Arbitrary<unknown>] => [
    field.name,
    arbitraryOf(context, field.type, { namespace, depth, field: field.name, record: name }),
  ])
  return new Map(arbitraries)
}

function arbitraryOf(context: Context, type: Schema, place: Place): fc.Arbitrary<unknown> {
  if (isUnion(type)) return unionOf(context, type, place)
  if (typeof type === 'string') {
    const found = lookUp(context, type, place.namespace)
    return found === undefined ? primitive(type, undefined, place) : namedOf(context, found, place)
  }
  if (isNamed(type)) return namedOf(context, definitionOf(type, place.namespace), place)
  if (type.type === 'array' || type.type === 'map') return collectionOf(context, type, place)
  return typeof type.type === 'string'
    ? primitive(type.type, type, place)
    : arbitraryOf(context, type.type, place)
}

function collectionOf(
  context: Context,
  { type, items, values }: AnySchema,
  place: Place,
): fc.Arbitrary<unknown> {
  const inner = (items ?? values)!
  const { items: most, depth } = bounds[context.size]
  const isDeep = place.depth >= depth && context.heights.of(inner, place.namespace) > 0
  const maxLength = isDeep ? 0 : most
  const element = isDeep ? fc.constant(undefined) : arbitraryOf(context, inner, place)
  if (type === 'array') return fc.array(element, { maxLength })
  return fc.dictionary(mapKeys, element, { maxKeys: maxLength, noNullPrototype: true })
}

function unionOf(context: Context, branches: readonly Schema[], place: Place): fc.Arbitrary<unknown> {
  const present = branches.filter((branch) => branch !== 'null')
  const isNullable = present.length < branches.length
  const heightOf = (branch: Schema) => context.heights.of(branch, place.namespace)
  // so deep, it is to come to an end
  const highest =
    place.depth < bounds[context.size].depth
      ? Number.MAX_VALUE
      : isNullable
        ? 0
        : Math.min(...present.map(heightOf))
  const values = present
    .filter((branch) => heightOf(branch) <= highest)
    .map((branch) => {
      const wrapper = wrapperOf(context, branch, present, place.namespace)
      const value = arbitraryOf(context, branch, place)
      return wrapper === undefined ? value : value.map((inner) => ({ [wrapper]: inner }))
    })
  if (values.length === 0) return fc.constant(undefined)
  const value = values.length === 1 ? values[0]! : fc.oneof(...values)
  return isNullable ? fc.option(value, { nil: undefined, freq: 3 }) : value
}

/** The key under which a branch's value stands, where another branch looks like it: as generated code has it. */
function wrapperOf(
  context: Context,
  branch: Schema,
  present: readonly Schema[],
  namespace: string,
): string | undefined {
  const name = objectName(context, branch, namespace)
  if (name === undefined || context.isClass(name)) return undefined
  const alike = present.filter((other) => objectName(context, other, namespace) !== undefined)
  return alike.length > 1 ? name : undefined
}

/** `map`, or the full name of a record; undefined for what is no object in JavaScript. */
function objectName(context: Context, branch: Schema, namespace: string): string | undefined {
  if (isUnion(branch)) return undefined
  if (typeof branch === 'object' && branch.type === 'map') return 'map'
  const found =
    typeof branch === 'string'
      ? lookUp(context, branch, namespace)
      : isNamed(branch)
        ? definitionOf(branch, namespace)
        : undefined
  return found?.schema.type === 'record' ? found.fullName : undefined
}

function lookUp({ definitions }: Context, name: string, namespace: string): Definition | undefined {
  return definitions.get(fullNameOf(name, namespace)) ?? definitions.get(name)
}

function namedOf(context: Context, definition: Definition, { depth }: Place): fc.Arbitrary<unknown> {
  const { fullName, schema: type } = definition
  if (type.type === 'enum') return fc.constantFrom(...type.symbols!)
  if (type.type === 'fixed') return fixed(type.size!)
  const key = `${fullName} ${depth}`
  let found = context.ocsf(fullName) ?? context.records.get(key)
  if (found === undefined) {
    found = recordOf(fieldsOf(context, definition, depth + 1))
    context.records.set(key, found)
  }
  return found
}

/** Records of these fields; a field whose value is undefined is left out. */
export function recordOf(fields: ReadonlyMap<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Mutable> {
  const names = [...fields.keys()]
  return fc.tuple(...fields.values()).map((values) => {
    const record: Mutable = {}
    for (const [i, name] of names.entries()) if (values[i] !== undefined) setOwn(record, name, values[i])
    return record
  })
}

const mapKeys = freeText()

function primitive(name: string, annotated: AnySchema | undefined, place: Place): fc.Arbitrary<unknown> {
  const logical = annotated?.logicalType
  switch (name) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'int':
      return logical === 'date' ? fc.nat(47_482) : wholeNumberOf(place.field, 32)
    case 'long':
      if (annotated?.jsType === 'bigint') return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
      return long(logical, place.field)
    case 'float':
      return fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
    case 'double':
      return numberOf(place.field)
    case 'bytes':
      return fc.uint8Array({ maxLength: 16 })
    case 'string':
      if (logical === 'uuid') return spelled(uuid)
      return place.field.endsWith('_json')
        ? jsonObject().map((value) => JSON.stringify(value))
        : textOf(place.record, place.field)
    default:
      throw new TypeError(`the schema defines no type ${name}`)
  }
}

function long(logical: string | undefined, field: string): fc.Arbitrary<number> {
  if (logical?.endsWith('timestamp-millis') === true) return timestamp()
  // the longest that a number holds exactly end in the year 2255
  if (logical?.endsWith('timestamp-micros') === true) return timestamp().map((time) => time * 1000)
  return logical === undefined ? wholeNumberOf(field, 53) : fc.maxSafeInteger()
}

function fixed(size: number): fc.Arbitrary<Uint8Array> {
  if (size <= 64) return fc.uint8Array({ minLength: size, maxLength: size })
  return fc.nat(255).map((byte) => new Uint8Array(size).fill(byte))
}
