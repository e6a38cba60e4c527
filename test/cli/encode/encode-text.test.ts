import { describe, expect, it } from 'vitest'
import { createAttempts } from '../../../cli/decode/attempt.ts'
import { printJson } from '../../../cli/decode/json-text.ts'
import { encodeText } from '../../../cli/encode/encode-text.ts'
import { schemaGraph } from '../../../runtime/schema/schema-graph.ts'

const none = new Map<string, number>()

const mistakesOf = (schema: unknown, text: string, classUids = none) => {
  const encoded = encodeText(text, schemaGraph()(schema), classUids)
  return 'mistakes' in encoded ? encoded.mistakes : []
}

/** The JSON that comes out again; throws where it doesn't go in. */
function around(schema: unknown, text: string, classUids = none): string {
  const graph = schemaGraph()(schema)
  const encoded = encodeText(text, graph, classUids)
  if ('mistakes' in encoded) throw new Error(JSON.stringify(encoded.mistakes))
  const known = { record: 'x', file: 'x', graph: () => graph, topics: [] }
  const attempts = createAttempts({ schemas: [known], all: [], classUids })
  const { value, error } = attempts.read(known, { payload: encoded.bytes, start: 0 })
  if (error !== undefined) throw error
  return printJson(value, 0)
}

const suit = { type: 'enum', name: 'Suit', symbols: ['HEARTS', 'SPADES'] }
const point = { type: 'record', name: 'Point', fields: [{ name: 'x', type: 'int' }] }
const classOf = (name: string) => ({
  type: 'record',
  name,
  fields: [
    { name: 'class_uid', type: 'long' },
    { name: 'v', type: ['null', 'string'], default: null },
  ],
})

describe('JSON that comes out as it went in', () => {
  it.each([
    ['long', '9007199254740993'],
    ['long', '-9223372036854775808'],
    ['double', '-0'],
    ['double', '"NaN"'],
    ['double', '"-Infinity"'],
    ['float', '1.5'],
    ['double', '12345678901234567000'],
    ['double', '1e+300'],
    ['bytes', '"\\u0000\u00ff"'],
    [{ type: 'fixed', name: 'F', size: 2 }, '"ab"'],
    [suit, '"SPADES"'],
    [{ type: 'map', values: ['null', 'int'] }, '{"a":1,"__proto__":2}'],
    [{ type: 'array', items: ['null', 'string'] }, '[null,"a"]'],
    [['null', 'string', 'long', point], '{"x":1}'],
    [['null', 'string', 'long', point], '5'],
    // What JSON can't tell apart is wrapped.
    [['string', 'bytes'], '{"bytes":"a"}'],
    [['double', 'long'], '{"double":5}'],
    [['double', 'string'], '{"string":"NaN"}'],
    [[point, { type: 'map', values: 'int' }], '{"map":{"x":1}}'],
    [[point, { ...point, name: 'Other' }], '{"Other":{"x":1}}'],
    [{ type: 'long', jsType: 'bigint' }, '5'],
    [{ type: 'array', items: 'null' }, '[null,null]'],
    ['null', 'null'],
  ])('%j: %s', (schema, text) => {
    expect(around(schema, text)).toBe(text)
  })

  it('classes are told apart by their class_uid', () => {
    const uids = new Map([
      ['A', 1],
      ['B', 2],
    ])
    const union = ['null', classOf('A'), classOf('B')]
    expect(around(union, '{"class_uid":2,"v":"x"}', uids)).toBe('{"class_uid":2,"v":"x"}')
    expect(mistakesOf(union, '{"class_uid":3}', uids)).toMatchObject([
      { code: 'NO_UNION_BRANCH', hint: 'class_uid has to be one of 1 (A), 2 (B)' },
    ])
    expect(mistakesOf(union, '{"v":"x"}', uids)).toMatchObject([{ message: 'the event has no class_uid' }])
  })
})

describe('JSON of other tools', () => {
  const schema = {
    type: 'record',
    name: 'R',
    fields: [
      { name: 'text', type: ['null', 'string'], default: null },
      { name: 'point', type: ['null', point], default: null },
      { name: 'list', type: { type: 'array', items: 'int' }, default: [1] },
      { name: 'raw', type: 'bytes', default: '\u00ff' },
    ],
  }
  it('has all values of unions wrapped, and null where nothing is', () => {
    const text = '{"text":{"string":"a"},"point":{"Point":{"x":1}},"list":[],"raw":""}'
    expect(around(schema, text)).toBe('{"text":"a","point":{"x":1},"list":[],"raw":""}')
    expect(around(schema, '{"text":null}')).toBe('{"list":[1],"raw":"\u00ff"}')
  })
  it('an object that a map or a record may be is no wrapper', () => {
    const map = ['null', 'string', { type: 'map', values: 'string' }]
    expect(around(map, '{"string":"a"}')).toBe('{"string":"a"}')
  })
})

describe('what does not fit is named with its place', () => {
  const record = {
    type: 'record',
    name: 'Event',
    fields: [
      { name: 'id', type: 'string' },
      { name: 'suit', type: suit },
      { name: 'points', type: { type: 'array', items: point }, default: [] },
      { name: 'tags', type: { type: 'map', values: 'boolean' }, default: {} },
    ],
  }
  it('every mistake at once, at line and column', () => {
    const text = '{\n  "idd": "a",\n  "suit": "HEART",\n  "points": [{"x": 1.5}],\n  "tags": {"a b": 1}\n}'
    expect(mistakesOf(record, text)).toMatchObject([
      { code: 'UNKNOWN_FIELD', path: 'idd', line: 2, column: 3, hint: 'did you mean "id"?' },
      { code: 'MISSING_FIELD', path: '', line: 1, column: 1, hint: 'add "id"' },
      { code: 'BAD_ENUM_SYMBOL', path: 'suit', line: 3, hint: 'did you mean "HEARTS"?' },
      { code: 'INT_OUT_OF_RANGE', path: 'points[0].x', pointer: '/points/0/x', line: 4, column: 20 },
      { code: 'WRONG_TYPE', path: 'tags{a b}', line: 5, message: 'expected true or false, got the number 1' },
    ])
  })

  it.each([
    ['int', '2147483648', 'INT_OUT_OF_RANGE'],
    ['long', '9223372036854775808', 'LONG_OUT_OF_RANGE'],
    ['long', '1.5', 'LONG_OUT_OF_RANGE'],
    ['long', '"1"', 'WRONG_TYPE'],
    ['double', '1e999', 'FLOAT_OUT_OF_RANGE'],
    ['float', '1e39', 'FLOAT_OUT_OF_RANGE'],
    ['string', '"\\ud800"', 'LONE_SURROGATE'],
    ['string', 'null', 'WRONG_TYPE'],
    ['bytes', '"\u0100"', 'WRONG_TYPE'],
    [{ type: 'fixed', name: 'F', size: 2 }, '"a"', 'BAD_FIXED_SIZE'],
    [['null', 'int'], '"a"', 'NO_UNION_BRANCH'],
    [['string', 'bytes'], '"a"', 'NO_UNION_BRANCH'],
    [point, '[]', 'WRONG_TYPE'],
    ['string', '{"a": 1,}', 'JSON_SYNTAX'],
    [point, '{"x": 1, "x": 2}', 'JSON_SYNTAX'],
    ['string', '', 'JSON_SYNTAX'],
  ])('%j refuses %s: %s', (schema, text, code) => {
    expect(mistakesOf(schema, text)).toMatchObject([{ code }])
  })

  it('JSON that is nested without end', () => {
    const node = { type: 'record', name: 'N', fields: [{ name: 'n', type: ['null', 'N'], default: null }] }
    const nested = (depth: number) => `${'{"n":'.repeat(depth)}{}${'}'.repeat(depth)}`
    expect(mistakesOf(node, nested(300))).toMatchObject([{ code: 'TOO_DEEP' }])
    expect(mistakesOf(node, nested(200_000))).toMatchObject([{ code: 'TOO_DEEP' }])
  })
})
