import type { AvroRecord, AvroSchema } from '../../generator/model/avro.ts'

/** Named types by full name; references to them may stand anywhere in a schema. */
export type NamedTypes = ReadonlyMap<string, AvroSchema>

export interface RandomOptions {
  readonly types: NamedTypes
  /** Of the wire: a number in [0, 1) for each choice. */
  readonly random: () => number
  /** class_uid of a derived record, which its values must have. */
  readonly classUid?: (fullName: string) => number | undefined
}

const texts = [
  '',
  'a',
  'GET',
  'ÄÖÜ',
  '日本語',
  '🙂',
  'x'.repeat(40),
  'é'.repeat(30),
  '{"a":1}',
  'user@example.com',
]
const longs = [
  0,
  1,
  -1,
  63,
  64,
  -65,
  99,
  300401,
  2 ** 31,
  -(2 ** 31) - 1,
  1_705_312_200_000,
  2 ** 52 - 1,
  -(2 ** 52),
]
const doubles = [0, -0, 1.5, -3.25, Number.MAX_VALUE, 5e-324, Infinity, -Infinity]

/** A pseudo-random sequence that a seed determines (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A value of the schema as generated code has it: absent is undefined, unions hold today's branch (the first that
 * isn't null). Deeper records have fewer fields, so that recursion ends.
 */
export function randomValue(schema: AvroSchema, options: RandomOptions, depth = 0): unknown {
  const { random, types } = options
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  if (typeof schema === 'string') {
    switch (schema) {
      case 'null':
        return undefined
      case 'boolean':
        return random() < 0.5
      case 'int':
        return pick([0, 1, -1, 2 ** 31 - 1, -(2 ** 31)])
      case 'long':
        return random() < 0.5 ? pick(longs) : Math.floor((random() - 0.5) * 2 ** 50)
      case 'float':
        return Math.fround(pick([0, 1.5, -2.25]))
      case 'double':
        return random() < 0.5 ? pick(doubles) : random() * 1e6
      case 'bytes':
        return Uint8Array.from({ length: Math.floor(random() * 5) }, () => Math.floor(random() * 256))
      case 'string':
        return pick(texts)
      default: {
        const type = types.get(schema)
        if (type === undefined) throw new Error(`no type ${schema}`)
        return randomValue(type, options, depth)
      }
    }
  }
  if (Array.isArray(schema)) {
    const branches = (schema as readonly AvroSchema[]).filter((branch) => branch !== 'null')
    if (schema.includes('null') && random() < 0.3 + depth * 0.15) return undefined
    // a derived attribute is written as today's type, its first branch; hand-written unions as each of theirs
    const derived = options.classUid !== undefined
    const branch = derived ? branches[0]! : pick(branches)
    const value = randomValue(branch, options, depth)
    return !derived && isWrapped(branch, branches, types) ? { [branchName(branch)]: value } : value
  }
  const type = schema as Exclude<AvroSchema, string | readonly AvroSchema[]>
  if (type.type === 'record') return randomRecord(type as AvroRecord, options, depth)
  if (type.type === 'array') {
    const length = depth > 4 ? 0 : Math.floor(random() * 3)
    const { items } = type as { items: AvroSchema }
    // of the type null by itself, null is the value
    if (items === 'null') return new Array(length).fill(null)
    return Array.from({ length }, () => randomValue(items, options, depth + 1))
  }
  if (type.type === 'map') {
    const { values } = type as { values: AvroSchema }
    const keys = ['a', 'risk', 'constructor', 'ключ'].filter(() => random() < 0.5)
    return Object.fromEntries(keys.map((key) => [key, randomValue(values, options, depth + 1)]))
  }
  if (type.type === 'enum') return pick((type as { symbols: readonly string[] }).symbols)
  if (type.type === 'fixed') return new Uint8Array((type as { size: number }).size).fill(7)
  return randomValue(type.type, options, depth)
}

function randomRecord(schema: AvroRecord, options: RandomOptions, depth: number): object {
  const fullName = schema.name.includes('.') ? schema.name : `${schema.namespace}.${schema.name}`
  const uid = options.classUid?.(fullName)
  const value: Record<string, unknown> = {}
  for (const field of schema.fields) {
    const item =
      field.name === 'class_uid' && uid !== undefined ? uid : randomValue(field.type, options, depth + 1)
    if (item !== undefined) value[field.name] = item
  }
  return value
}

/**
 * The same value as avsc wants it: null for absent, and the branches of unions that avsc wraps wrapped by type name.
 * `int` for long is avsc's own reading of numbers, so nothing else changes.
 */
export function forAvsc(schema: AvroSchema, value: unknown, types: NamedTypes): unknown {
  if (typeof schema === 'string') {
    const type = types.get(schema)
    if (type !== undefined) return forAvsc(type, value, types)
    return value instanceof Uint8Array ? Buffer.from(value) : (value ?? null)
  }
  if (Array.isArray(schema)) {
    if (value === undefined) return null
    const branches = (schema as readonly AvroSchema[]).filter((branch) => branch !== 'null')
    const branch = branchOf(value, branches, types)
    const own = wrapperIn(value, branch, branches, types) ? value[branchName(branch)] : value
    const inner = forAvsc(branch, own, types)
    return isAmbiguous(branches, types) ? { [branchName(branch)]: inner } : inner
  }
  const type = schema as Exclude<AvroSchema, string | readonly AvroSchema[]>
  if (type.type === 'record') {
    const record = value as Record<string, unknown>
    const { fields } = type as AvroRecord
    return Object.fromEntries(
      fields.map((field) => [field.name, forAvsc(field.type, record[field.name], types)]),
    )
  }
  if (type.type === 'array') {
    return (value as unknown[]).map((item) => forAvsc((type as { items: AvroSchema }).items, item, types))
  }
  if (type.type === 'map') {
    const entries = Object.entries(value as object)
    return Object.fromEntries(
      entries.map(([key, item]) => [key, forAvsc((type as { values: AvroSchema }).values, item, types)]),
    )
  }
  return value instanceof Uint8Array ? Buffer.from(value) : value
}

/** avsc wraps the values of a union only where two branches look the same in JavaScript. */
function isAmbiguous(branches: readonly AvroSchema[], types: NamedTypes): boolean {
  const buckets = branches.map((branch) => bucketOf(branch, types))
  return new Set(buckets).size < buckets.length
}

/** Generated code wraps records and maps only, where a union has several of them. */
function isWrapped(branch: AvroSchema, branches: readonly AvroSchema[], types: NamedTypes): boolean {
  const alike = branches.filter((other) => bucketOf(other, types) === 'object')
  return alike.length > 1 && alike.includes(branch)
}

/** Whether a value is wrapped in the name of the branch: those of derived unions never are. */
function wrapperIn(
  value: unknown,
  branch: AvroSchema,
  branches: readonly AvroSchema[],
  types: NamedTypes,
): value is Record<string, unknown> {
  return isWrapped(branch, branches, types) && Object.hasOwn(value as object, branchName(branch))
}

/**
 * The branch that a value of a union is written as: the only one that looks like it, or the narrowest of those that
 * take it, or the one it is wrapped in. A derived union's value is of the first.
 */
function branchOf(value: unknown, branches: readonly AvroSchema[], types: NamedTypes): AvroSchema {
  const bucket = bucketOfValue(value)
  const alike = branches.filter((branch) => bucketOf(branch, types) === bucket)
  if (alike.length === 1) return alike[0]!
  const named = (name: string) => alike.find((branch) => branch === name)
  const resolved = (branch: AvroSchema) => (typeof branch === 'string' ? types.get(branch) : branch)
  let found: AvroSchema | undefined
  if (bucket === 'object') {
    found = alike.find((branch) => wrapperIn(value, branch, branches, types)) ?? branches[0]
  }
  if (bucket === 'bytes') {
    const { length } = value as Uint8Array
    found =
      alike.find((branch) => (resolved(branch) as { size?: number } | undefined)?.size === length) ??
      named('bytes')
  }
  if (bucket === 'string') {
    const symbolsOf = (branch: AvroSchema) => (resolved(branch) as { symbols?: readonly unknown[] })?.symbols
    found = alike.find((branch) => symbolsOf(branch)?.includes(value)) ?? named('string')
  }
  if (bucket === 'number') {
    const isWhole = Number.isSafeInteger(value) && !Object.is(value, -0)
    const isInt = isWhole && Math.abs(Number(value) + 0.5) < 2 ** 31
    found =
      (isInt ? named('int') : undefined) ??
      (isWhole ? named('long') : undefined) ??
      (Object.is(Math.fround(Number(value)), value) ? named('float') : undefined) ??
      named('double')
  }
  if (found === undefined) throw new Error(`no branch for ${String(value)}`)
  return found
}

/** What a value of the type is in JavaScript. */
function bucketOf(branch: AvroSchema, types: NamedTypes): string {
  const type = typeof branch === 'string' ? (types.get(branch) ?? branch) : branch
  const name = typeof type === 'string' ? type : (type as { type: string }).type
  if (name === 'record' || name === 'map') return 'object'
  if (name === 'enum') return 'string'
  if (name === 'fixed') return 'bytes'
  return name === 'int' || name === 'long' || name === 'float' || name === 'double' ? 'number' : name
}

function bucketOfValue(value: unknown): string {
  if (value instanceof Uint8Array) return 'bytes'
  return Array.isArray(value) ? 'array' : typeof value
}

function branchName(branch: AvroSchema): string {
  if (typeof branch === 'string') return branch
  const type = branch as { type: string; name?: string; namespace?: string }
  if (type.name === undefined) return type.type
  return type.name.includes('.') ? type.name : `${type.namespace}.${type.name}`
}
