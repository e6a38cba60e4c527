import { describe, expect, it } from 'vitest'
import { classSchemas } from '../support/releases.ts'
import { field, findingsOf, record } from './support.ts'

const example = (writer: object, reader: object, code: string) =>
  findingsOf(writer, reader).find((finding) => finding.code === code)!.counterexample!

describe('a counterexample', () => {
  it('has nothing in it but what leads to the place', () => {
    const inner = (symbols: string[]) => ({
      type: 'record',
      name: 'In',
      fields: [
        field('other', ['string', 'null']),
        field('e', { type: 'enum', name: 'E', symbols }),
        field('more', { type: 'array', items: 'In' }),
      ],
    })
    const schema = (symbols: string[]) =>
      record([
        field('before', ['null', 'string']),
        field('m', { type: 'map', values: { type: 'array', items: ['null', inner(symbols)] } }),
        field('n', 'double'),
      ])
    expect(example(schema(['A', 'B', 'C']), schema(['A']), 'MISSING_ENUM_SYMBOLS')).toEqual({
      json: {
        before: null,
        m: { key: [{ 't.In': { other: null, e: 'B', more: [] } }] },
        n: 0,
      },
      hex: '00 02066b6579 02 02 02 02 00 00 00 0000000000000000'.replaceAll(' ', ''),
      error: {
        code: 'BAD_ENUM_SYMBOL',
        message: "a symbol that the reader's t.E doesn't have",
        offset: 9,
        path: 'm{key}[0].e',
      },
    })
  })

  it('takes what can be read beside the way, so that nothing else fails', () => {
    const writer = record([
      field('a', ['string', 'int']),
      field('b', { type: 'enum', name: 'E', symbols: ['X', 'Y'] }),
      field('c', 'string'),
    ])
    const reader = record([
      field('a', 'int'),
      field('b', { type: 'enum', name: 'E', symbols: ['Y'] }),
      field('c', 'int'),
    ])
    // For c: an int in a, and Y in b.
    const { json, error } = example(writer, reader, 'TYPE_MISMATCH')
    expect([json, error.path]).toEqual([{ a: { string: '' }, b: 'Y', c: '' }, 'a'])
    const c = findingsOf(writer, reader).find(({ path }) => path === 'c')!.counterexample!
    expect([c.json, c.error.path]).toEqual([{ a: { int: 0 }, b: 'Y', c: '' }, 'c'])
  })

  it('fails at its own place, and says what fails before that', () => {
    const fixed = (size: number) => ({ type: 'fixed', name: 'F', size })
    const writer = record([field('id', 'string'), field('score', 'int'), field('fx', fixed(2))])
    const reader = record([field('id', 'string'), field('score', 'string'), field('fx', fixed(3))])
    const score = {
      code: 'SCHEMA_MISMATCH',
      message: "int can't be read as string",
      offset: 1,
      path: 'score',
    }
    expect(example(writer, reader, 'TYPE_MISMATCH')).toEqual({
      json: { id: '', score: 0, fx: '\0\0' },
      hex: '00000000',
      error: score,
    })
    expect(example(writer, reader, 'FIXED_SIZE_MISMATCH')).toEqual({
      json: { id: '', score: 0, fx: '\0\0' },
      hex: '00000000',
      error: {
        code: 'SCHEMA_MISMATCH',
        message: expect.stringContaining('t.F'),
        offset: 2,
        path: 'fx',
      },
      earlier: score,
    })
  })

  it('of a field that is missing says so, though others are missing or fail in the same record', () => {
    const inside = (fields: object[]) => ({ type: 'record', name: 'In', fields })
    const writer = record([field('a', 'string'), field('in', inside([]))])
    const reader = record([
      field('a', 'int'),
      field('in', inside([field('x', 'int')])),
      field('x', 'int'),
      field('y', 'int'),
    ])
    const found = findingsOf(writer, reader).filter(({ kind }) => kind === 'data')
    const errors = found.map(({ path, counterexample }) => {
      const { error, earlier } = counterexample!
      return [path, error.message, error.path, error.offset, earlier?.message]
    })
    const first = "string can't be read as int"
    const lacks = (record: string, name: string) =>
      `the writer's ${record} has no field ${name}, which has no default`
    expect(errors).toEqual([
      ['x', lacks('t.R', 'x'), '', 1, first],
      ['y', lacks('t.R', 'y'), '', 1, first],
      ['a', first, 'a', 0, undefined],
      ['in.x', lacks('t.In', 'x'), 'in', 1, first],
    ])
  })

  it('shows bytes as Avro’s JSON encoding does', () => {
    const of = (type: unknown) => record([field('a', ['null', type])])
    expect(example(of('bytes'), of('string'), 'BYTES_NOT_TEXT')).toEqual({
      json: { a: { bytes: 'ÿ' } },
      hex: '0202ff',
      error: { code: 'BAD_UTF8', message: 'invalid UTF-8', offset: 2, path: 'a' },
      java: { reads: true, why: "it passes bytes that aren't UTF-8 on as they are" },
    })
  })

  it('is an event of which a field of any name is missing', () => {
    expect(
      example(record([]), record([field('__proto__', 'int')]), 'READER_FIELD_MISSING_DEFAULT_VALUE'),
    ).toEqual({
      json: {},
      hex: '',
      error: {
        code: 'SCHEMA_MISMATCH',
        message: "the writer's t.R has no field __proto__, which has no default",
        offset: 0,
        path: '',
      },
    })
  })

  it('is left out where the least event would be too large to be shown', () => {
    const twice = (depth: number): object => ({
      type: 'record',
      name: `D${depth}`,
      fields: [
        field('a', depth === 0 ? 'int' : twice(depth - 1)),
        field('b', depth === 0 ? 'int' : `D${depth - 1}`),
      ],
    })
    const writer = record([field('x', 'string'), field('large', twice(30))])
    const reader = record([field('x', 'int')])
    const [finding] = findingsOf(writer, reader)
    expect(finding).toMatchObject({ code: 'TYPE_MISMATCH', kind: 'data' })
    expect(finding!.counterexample).toBeUndefined()
  })
})

describe('a schema derived from OCSF', () => {
  const text = JSON.stringify(classSchemas('1.8.0').get(2003))

  it('is compatible with itself, but for limits', () => {
    expect(findingsOf(text, text).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'LIMIT info',
      'LIMIT info',
    ])
  })

  it('of which hundreds of attributes changed is compared at once, each of them by its shortest path', () => {
    const broken = text.replaceAll('["null","string"]', '["null","boolean"]')
    const start = performance.now()
    const found = findingsOf(text, broken, { counterexamples: true })
    expect(performance.now() - start).toBeLessThan(5000)
    expect(found.length).toBeGreaterThan(700)
    const user = found.filter(({ reader }) => reader.type === 'org.ocsf.User' && reader.within !== '')
    expect(new Set(user.map(({ reader }) => reader.within)).size).toBe(user.length)
    expect(user[0]!.path.split('.').length).toBeLessThan(5)
    expect(user[0]!.counterexample!.error.code).toBe('SCHEMA_MISMATCH')
  })
})
