import { fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import * as generated from '../../../generated/index.ts'
import { loadProject } from '../../../generator/load/project.ts'
import type { AvroSchema } from '../../../generator/model/avro.ts'
import type { RecordType } from '../../../runtime/record-type.ts'
import { genericDecoder, genericEncoder } from '../../../runtime/resolve/generic.ts'
import type { ReaderItem } from '../../../runtime/resolve/reader-item.ts'
import { isSchemaError } from '../../../runtime/schema/schema-error.ts'
import { maxDepth, maxEmptyItems } from '../../../runtime/wire/limits.ts'
import { isWireError, type WireError } from '../../../runtime/wire/wire-error.ts'
import { namedTypes } from '../../support/named-types.ts'
import { randomOf, randomValue } from '../../support/random-avro.ts'

const { project } = loadProject(process.cwd())
const { records, derived, schema: ocsf } = project!
const classUid = (name: string) => {
  const record = derived.records.get(name)
  return record?.kind === 'class' ? ocsf.classes[record.item]?.uid : undefined
}
const items = new Map<string, ReaderItem>(
  [...derived.records.keys()].map((name) => {
    const uid = classUid(name)
    return [name, { name, ocsf: uid === undefined ? {} : { uid } }]
  }),
)

const versions = records.flatMap(({ name, version, selfContained, earlier }) => [
  { name, version, schema: selfContained },
  ...earlier.map(({ number, schema }) => ({ name, version: number, schema })),
])

describe.each(versions)('$name, version $version', ({ name, version, schema }) => {
  const types = namedTypes(schema)
  const encode = genericEncoder(schema, { items })
  const decode = genericDecoder(schema, schema, { items })
  const randomly = (seed: number) => randomValue(schema, { types, random: randomOf(seed), classUid })

  test('what is encoded is decoded, and its bytes come out again', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const value = randomly(seed)
        const bytes = encode(value)
        expect(decode(bytes)).toEqual(value)
        expect(encode(decode(bytes))).toEqual(bytes)
      }),
      { numRuns: 40 },
    )
  })

  test('the bytes are those of generated code', () => {
    const codec = Object.values(generated).find(
      (each) => typeof each === 'object' && 'encode' in each && each.name.endsWith(`.${name}`),
    ) as RecordType<unknown>
    if (codec.version !== version) return
    for (let seed = 1; seed <= 40; seed++) {
      const value = randomly(seed)
      expect(Buffer.compare(encode(value), codec.encode(value))).toBe(0)
    }
  })
})

const node = {
  type: 'record',
  name: 'Node',
  fields: [{ name: 'next', type: ['null', 'Node'], default: null }],
}

describe('a union’s branch', () => {
  const unions: readonly (readonly [AvroSchema, unknown, number])[] = [
    [['double', 'long', 'int'], 5, 2],
    [['double', 'long', 'int'], 2 ** 40, 1],
    [['double', 'long', 'int'], -0, 0],
    [['double', 'float'], 1.5, 1],
    [['double', 'float'], 0.1, 0],
    [['string', { type: 'enum', name: 'E', symbols: ['A'] }], 'A', 1],
    [['string', { type: 'enum', name: 'E', symbols: ['A'] }], 'B', 0],
    [['bytes', { type: 'fixed', name: 'F', size: 1 }], Uint8Array.of(1), 1],
    [['bytes', { type: 'fixed', name: 'F', size: 1 }], Uint8Array.of(1, 2), 0],
    [['string', 'null'], undefined, 1],
    [['string', 'null'], null, 1],
    [['null', 'string'], null, 0],
    [
      [
        { type: 'map', values: 'int' },
        { type: 'record', name: 'R', fields: [] },
      ],
      { R: {} },
      1,
    ],
    [
      [
        { type: 'map', values: 'int' },
        { type: 'record', name: 'R', fields: [] },
      ],
      { map: { a: 1 } },
      0,
    ],
    [
      [
        { type: 'array', items: 'int' },
        { type: 'record', name: 'R', fields: [] },
      ],
      {},
      1,
    ],
    [[{ type: 'long', jsType: 'bigint' } as AvroSchema, 'double'], 5n, 0],
  ]
  test.each(unions)('of %j for %o is number %i, and comes back', (schema, value, index) => {
    const bytes = genericEncoder(schema as object)(value)
    expect(bytes[0]).toBe(index * 2)
    expect(genericDecoder(schema as object)(bytes)).toEqual(value ?? undefined)
  })

  test.each([
    [['string', 'int'], 1.5, 'INT_OUT_OF_RANGE'],
    [['string', 'boolean'], 1, 'NO_UNION_BRANCH'],
    [['string', 'boolean'], undefined, 'NO_UNION_BRANCH'],
  ])('%j has none for %o', (schema, value, code) => {
    expect(errorOf(() => genericEncoder(schema)(value))).toMatchObject({ code })
  })
})

describe('limits', () => {
  test('records that contain themselves', () => {
    let chain: object = {}
    for (let i = 1; i < maxDepth; i++) chain = { next: chain }
    const encode = genericEncoder(node)
    expect(genericDecoder(node)(encode(chain))).toEqual(chain)
    expect(errorOf(() => encode({ next: chain }))).toMatchObject({ code: 'TOO_DEEP' })
    const circle: { next?: object } = {}
    circle.next = circle
    expect(errorOf(() => encode(circle))).toMatchObject({ code: 'TOO_DEEP' })
  })

  test('items that take no bytes', () => {
    const items = { type: 'record', name: 'R', fields: [{ name: 'n', type: 'null' }] }
    const encode = genericEncoder({ type: 'array', items })
    expect(encode(new Array(maxEmptyItems).fill({})).length).toBeGreaterThan(1)
    const many = errorOf(() => encode(new Array(maxEmptyItems + 1).fill({})))
    expect(many).toMatchObject({ code: 'TOO_MANY_ITEMS' })
    // Another value begins to count anew.
    expect(encode([{}])).toEqual(Uint8Array.of(2, 0))
  })

  test('of the message, as given', () => {
    const decode = genericDecoder('string', 'string', { limits: { maxBytes: 3 } })
    expect(errorOf(() => decode(Buffer.from('\x06abc')))).toMatchObject({ code: 'TOO_LARGE' })
  })
})

describe('longs', () => {
  const big = 2n ** 53n
  const bytes = genericEncoder({ type: 'long', jsType: 'bigint' })(big)

  test('beyond ±(2^53−1) are refused, or are bigints', () => {
    expect(errorOf(() => genericDecoder('long')(bytes))).toMatchObject({ code: 'LONG_OUT_OF_RANGE' })
    const exact = { longs: 'exact-or-bigint' } as const
    const decode = genericDecoder('long', 'long', exact)
    const encode = genericEncoder('long', exact)
    for (const value of [0, -1, 2 ** 53 - 1, 1 - 2 ** 53, big, -big, 2n ** 63n - 1n, -(2n ** 63n)]) {
      expect(decode(encode(value))).toBe(value)
    }
    const union = genericEncoder(['null', 'double', 'long'], exact)
    expect(union(big)[0]).toBe(4)
  })

  test('of which one is beyond don’t hide where a message fails', () => {
    const schema = {
      type: 'record',
      name: 'R',
      fields: [
        { name: 'big', type: 'long' },
        { name: 'flag', type: 'boolean' },
      ],
    }
    const decode = genericDecoder(schema, schema, { longs: 'exact-or-bigint' })
    const error = errorOf(() => decode(Buffer.concat([bytes, Uint8Array.of(9)])))
    expect(error).toMatchObject({ code: 'BAD_BOOLEAN', path: 'flag', pointer: '/flag', offset: bytes.length })
  })
})

test('the path of an error names each step once, with text before it or not', () => {
  const schema = {
    type: 'record',
    name: 'R',
    fields: [
      { name: 'a', type: 'string' },
      { name: 'b', type: node },
    ],
  }
  for (const text of ['abc', 'äöü']) {
    const written = Buffer.from(text)
    const bytes = Buffer.concat([Uint8Array.of(written.length * 2), written, Uint8Array.of(2, 2, 9)])
    expect(errorOf(() => genericDecoder(schema)(bytes))).toMatchObject({ path: 'b.next.next.next' })
  }
})

test('a field that every object inherits is an own one', () => {
  const schema = { type: 'record', name: 'R', fields: [{ name: '__proto__', type: 'string' }] }
  const value = genericDecoder(schema)(Buffer.from('\x02a')) as object
  expect(Object.getOwnPropertyNames(value)).toEqual(['__proto__'])
  expect(genericEncoder(schema)(value)).toEqual(new Uint8Array(Buffer.from('\x02a')))
  expect(errorOf(() => genericEncoder(schema)({}))).toMatchObject({ code: 'WRONG_TYPE' })
})

test('schemas are objects, texts or bare names; what is none is refused with its path', () => {
  expect(genericDecoder('string')(Buffer.from('\x02a'))).toBe('a')
  expect(genericDecoder('"int"', { type: 'long' })(Uint8Array.of(2))).toBe(1)
  const thrown = (run: () => unknown) => {
    try {
      return run()
    } catch (error) {
      return isSchemaError(error) ? error.code : error
    }
  }
  expect(thrown(() => genericDecoder('nonsense'))).toBe('BAD_SCHEMA')
  expect(thrown(() => genericEncoder('{'))).toBe('BAD_SCHEMA')
  expect(thrown(() => genericEncoder(['int', ['string', 'long']]))).toBe('BAD_SCHEMA')
  expect(thrown(() => genericDecoder('string', 'int'))).toBe('SCHEMA_MISMATCH')
})

function errorOf(run: () => unknown): WireError {
  try {
    run()
  } catch (error) {
    if (isWireError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

test('bytes that are read as text and are none are named', () => {
  const record = (type: string) => ({
    type: 'record',
    name: 'A',
    fields: ['a', 'b'].map((name) => ({ name, type })),
  })
  const read = genericDecoder(record('bytes'), record('string'))
  expect(read(Uint8Array.from([2, 0x61, 2, 0x62]))).toEqual({ a: 'a', b: 'b' })
  expect(() => read(Uint8Array.from([2, 0x61, 4, 0x62, 0xff]))).toThrow(
    expect.objectContaining({ code: 'BAD_UTF8', offset: 3, path: 'b' }),
  )
})
