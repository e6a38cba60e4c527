import { parse, type Type } from 'avsc'
import { describe, expect, it } from 'vitest'
import { canonicalSchema, canonicalSchemaText } from '../../../runtime/registry/canonical-schema.ts'

const same = (a: unknown, b: unknown) => expect(canonicalSchema(a)).toBe(canonicalSchema(b))
const other = (a: unknown, b: unknown) => expect(canonicalSchema(a)).not.toBe(canonicalSchema(b))
const record = (more: object, field: object = {}) => ({
  type: 'record',
  name: 'R',
  fields: [{ name: 'f', type: 'int', ...field }],
  ...more,
})

describe('the canonical form of a schema', () => {
  it('is the same for every spelling', () => {
    same({ type: 'string' }, 'string')
    same(
      [{ type: 'null' }, { type: 'array', items: { type: 'int' } }],
      ['null', { items: 'int', type: 'array' }],
    )
    same(record({ namespace: 'a.b' }), record({ name: 'a.b.R' }))
    same(record({ name: 'a.R', namespace: 'ignored' }), record({ name: 'R', namespace: 'a' }))
    same(record({ namespace: 'a', aliases: ['Q'] }), record({ namespace: 'a', aliases: ['a.Q'] }))
    same(record({ aliases: [] }, { aliases: [], order: 'ascending' }), record({}))
    same(record({}, { type: { type: 'int' } }), record({}))
    same(record({}, { default: { b: 1, a: 2 } }), record({}, { default: { a: 2, b: 1 } }))
    const inner = { type: 'enum', name: 'E', symbols: ['A'] }
    const fields = (reference: string) => ({
      type: 'record',
      name: 'a.R',
      fields: [
        { name: 'x', type: inner },
        { name: 'y', type: reference },
      ],
    })
    same(fields('E'), fields('a.E'))
  })

  it('differs where versions differ', () => {
    other(record({}), record({ doc: 'd' }))
    other(record({}), record({}, { doc: 'd' }))
    other(record({}), record({}, { default: 0 }))
    other(record({}, { default: 0 }), record({}, { default: 1 }))
    other(record({}), record({}, { order: 'ignore' }))
    other(record({}), record({ namespace: 'a' }))
    other(record({}), record({ owner: 'x' }))
    other('int', { type: 'int', logicalType: 'date' })
    other(['null', 'int'], ['int', 'null'])
    other({ type: 'enum', name: 'E', symbols: ['A', 'B'] }, { type: 'enum', name: 'E', symbols: ['B', 'A'] })
  })

  it('does not take values for schemas, nor the null namespace for another', () => {
    other(record({}, { type: 'string', default: 'int' }), record({}, { type: 'string', default: 'a.int' }))
    const outer = (reference: string) => [
      { type: 'fixed', name: 'F', size: 1 },
      { type: 'record', name: 'a.R', fields: [{ name: 'f', type: reference }] },
    ]
    expect(canonicalSchema(outer('F'))).toContain('"type":"F"')
  })

  it('is a text itself where there is no JSON', () => {
    expect(canonicalSchemaText('{')).toBe('{')
    expect(canonicalSchemaText('{"type" : "int"}')).toBe('"int"')
  })

  it('is what another implementation takes for the same schema', () => {
    const schema = {
      type: 'record',
      name: 'R',
      namespace: 'a',
      fields: [{ name: 'f', type: { type: 'fixed', name: 'F', size: 2 } }],
    }
    const fingerprint = (text: string) => (parse(text) as Type).fingerprint().toString('hex')
    expect(fingerprint(canonicalSchema(schema))).toBe(fingerprint(JSON.stringify(schema)))
  })
})
