import { describe, expect, it, test } from 'vitest'
import { compare } from '../../compat/compare.ts'
import { prepareSchema } from '../../compat/prepare.ts'
import { genericDecoder, genericEncoder } from '../../runtime/resolve/generic.ts'
import { isWireError } from '../../runtime/wire/wire-error.ts'
import { field, findingsOf, record } from './support.ts'

type Code = 'reads' | string

/** What reading bytes comes to. */
function outcome(writer: object, reader: object, bytes: Uint8Array): Code {
  try {
    genericDecoder(writer, reader)(bytes)
    return 'reads'
  } catch (error) {
    if (isWireError(error)) return error.code
    throw error
  }
}

const limits = (writer: object, reader: object) =>
  findingsOf(writer, reader)
    .filter(({ code }) => code === 'LIMIT')
    .map(({ kind, severity, path }) => [kind, severity, path].join(' ').trim())

describe('longs beyond ±(2^53−1)', () => {
  const bigint = { type: 'long', jsType: 'bigint' }
  const of = (type: unknown) => record([field('a', type)])
  const bytes = genericEncoder(of(bigint))({ a: 2n ** 53n })
  const within = genericEncoder(of(bigint))({ a: 2n ** 53n - 1n })

  it.each<[string, unknown, unknown, string[], Code]>([
    ['are refused where both have numbers', 'long', 'long', ['data info a'], 'LONG_OUT_OF_RANGE'],
    ['are refused where bigint was dropped', bigint, 'long', ['data warning a'], 'LONG_OUT_OF_RANGE'],
    ['are read as bigints', 'long', bigint, [], 'reads'],
    ['are read as bigints by both', bigint, bigint, [], 'reads'],
    ['are rounded where a double is wanted', 'long', 'double', [], 'reads'],
  ])('%s', (_, writer, reader, expected, code) => {
    expect(limits(of(writer), of(reader))).toEqual(expected)
    expect(outcome(of(writer), of(reader), bytes)).toBe(code)
    expect(outcome(of(writer), of(reader), within)).toBe('reads')
  })

  it('are no matter where the field isn’t read', () => {
    expect(limits(of('long'), record([]))).toEqual([])
    expect(outcome(of('long'), record([]), bytes)).toBe('reads')
  })

  it('are one finding, at the first of those that are new', () => {
    const writer = record([field('a', 'long'), field('b', bigint), field('c', 'long')])
    const reader = record([field('a', 'long'), field('b', 'long'), field('c', 'long')])
    const found = findingsOf(writer, reader)
    expect(found).toHaveLength(1)
    expect(found[0]!.path).toBe('b')
    expect(found[0]!.message).toContain('(and 2 more)')
    expect(found[0]!.counterexample).toEqual({
      json: { a: 0, b: 2 ** 53, c: 0 },
      hex: '00808080808080802000',
      error: { code: 'LONG_OUT_OF_RANGE', message: 'a long beyond ±(2^53−1)', offset: 1, path: 'b' },
      java: { reads: true, why: 'its longs have 64 bits' },
    })
  })
})

describe('sizes and depth', () => {
  it('are told where a schema doesn’t bound them by itself', () => {
    const bounded = record([field('a', 'int'), field('b', ['null', { type: 'fixed', name: 'F', size: 4 }])])
    expect(limits(bounded, bounded)).toEqual([])
    for (const type of ['string', 'bytes', { type: 'array', items: 'int' }, { type: 'map', values: 'int' }]) {
      const schema = record([field('a', ['null', type])])
      expect(limits(schema, schema)).toEqual(['notice info'])
    }
  })

  it('depth: 200 records in each other are read, 201 aren’t', () => {
    const schema = record([field('next', ['null', 'R'])])
    const nested = (depth: number) => Buffer.from(`${'02'.repeat(depth - 1)}00`, 'hex')
    const [finding] = findingsOf(schema, schema)
    expect(finding!.message).toContain('t.R nested more than 200 deep')
    expect(outcome(schema, schema, nested(200))).toBe('reads')
    expect(outcome(schema, schema, nested(201))).toBe('TOO_DEEP')
  })

  it('items: a million are read, one more isn’t', () => {
    const schema = record([field('a', { type: 'array', items: 'boolean' })])
    const items = (count: number) => genericEncoder(schema)({ a: new Array(count).fill(true) })
    expect(outcome(schema, schema, items(1_000_000))).toBe('reads')
    expect(outcome(schema, schema, items(1_000_001))).toBe('TOO_MANY_ITEMS')
  })

  it('bytes: 16 MiB are read, one more isn’t', () => {
    const schema = record([field('a', 'bytes')])
    const bytes = (size: number) => genericEncoder(schema)({ a: new Uint8Array(size) })
    const whole = 16 * 2 ** 20
    expect(outcome(schema, schema, bytes(whole - 4))).toBe('reads')
    expect(outcome(schema, schema, bytes(whole - 3))).toBe('TOO_LARGE')
  })
})

describe('schemas of which even the least event is beyond a limit', () => {
  const compared = (writer: object, reader: object = writer) =>
    compare(prepareSchema(writer), prepareSchema(reader))
  const limitsOf = (writer: object, reader?: object) =>
    compared(writer, reader).findings.filter(({ code, severity }) => code === 'LIMIT' && severity === 'error')
  let chain: object = { type: 'record', name: 'n0.R', fields: [] }
  for (let i = 1; i < 300; i++) {
    chain = { type: 'record', name: `n${i}.R`, fields: [{ name: 'next', type: chain }] }
  }
  const circle = {
    type: 'record',
    name: 'x.R',
    fields: [{ name: 'next', type: ['null', 'x.R'], default: null }],
  }
  const doublingOf = (levels: number, fields: object[]) => {
    let type: object = { type: 'record', name: 'D0', fields }
    for (let i = 1; i < levels; i++) {
      const two = [
        { name: 'a', type },
        { name: 'b', type: `D${i - 1}` },
      ]
      type = { type: 'record', name: `D${i}`, fields: two }
    }
    return type
  }
  const doubling = doublingOf(
    25,
    ['a', 'b'].map((name) => ({ name, type: 'int' })),
  )
  const many = {
    name: 'many',
    type: { type: 'array', items: 'int' },
    default: Array.from({ length: 500 }, () => 0),
  }

  test.each<[what: string, writer: object, reader: object]>([
    [
      'a fixed',
      { type: 'fixed', name: 'F', size: 17_000_000 },
      { type: 'fixed', name: 'F', size: 17_000_000 },
    ],
    ['records that double', doubling, doubling],
    ['a chain that is read as a record in circles', chain, circle],
    ['records without bytes that double', doublingOf(23, []), doublingOf(23, [])],
    [
      'defaults that double',
      { type: 'record', name: 'T', fields: [{ name: 'd', type: doublingOf(16, []) }] },
      { type: 'record', name: 'T', fields: [{ name: 'd', type: doublingOf(16, [many]) }] },
    ],
  ])('are not compatible: %s', (_, writer, reader) => {
    expect(limitsOf(writer, reader)).toMatchObject([{ kind: 'data', path: '' }])
  })

  test('and a chain is, where nothing goes in circles', () => {
    expect(limitsOf(chain)).toEqual([])
  })
})
