import { describe, expect, test } from 'vitest'
import { genericDecoder } from '../../../runtime/resolve/generic.ts'
import { failureOf, resolve } from '../../../runtime/schema/resolve.ts'
import { isSchemaError } from '../../../runtime/schema/schema-error.ts'
import { schemaGraph } from '../../../runtime/schema/schema-graph.ts'
import { isWireError } from '../../../runtime/wire/wire-error.ts'

/** Records of two of the record below each, and of nothing in the end: 2^levels of them, in no bytes. */
function doubling(levels: number): object {
  let type: object = { type: 'record', name: 'R0', fields: [] }
  for (let level = 1; level <= levels; level++) {
    const below = { name: 'y', type: `R${level - 1}` }
    type = { type: 'record', name: `R${level}`, fields: [{ name: 'x', type }, below] }
  }
  return type
}

describe('a schema that makes much of few bytes', () => {
  const id = { name: 'id', type: 'string' }
  const writer = { type: 'record', name: 'Top', fields: [{ name: 'gone', type: doubling(40) }, id] }
  const bytes = Uint8Array.from([2, 0x61])

  test('is skipped at once', () => {
    const reader = { type: 'record', name: 'Top', fields: [id] }
    expect(genericDecoder(writer, reader)(bytes)).toEqual({ id: 'a' })
    const broken = () => genericDecoder(writer, reader)(Uint8Array.from([2, 0xff]))
    expect(broken).toThrow(expect.objectContaining({ code: 'BAD_UTF8', path: 'id' }))
  })

  test('is read up to the limit of what takes no bytes', () => {
    expect(() => genericDecoder(writer)(bytes)).toThrow(expect.objectContaining({ code: 'TOO_MANY_ITEMS' }))
  })
})

describe('what is no Avro schema is refused as such', () => {
  let deep: unknown = 'string'
  for (let i = 0; i < 100_000; i++) deep = { type: 'array', items: deep }
  const cyclic: { type: string; items?: object } = { type: 'array' }
  cyclic.items = cyclic
  const record = (...fields: object[]) => ({ type: 'record', name: 'A', fields })
  test.each<[what: string, schema: object]>([
    ['nested without end', deep as object],
    ['leading back to itself', cyclic],
    ['a union in a union', ['null', ['string']]],
    ['two branches alike', ['string', 'string']],
    [
      'two arrays in a union',
      [
        { type: 'array', items: 'int' },
        { type: 'array', items: 'string' },
      ],
    ],
    ['two fields of a name', record({ name: 'a', type: 'int' }, { name: 'a', type: 'int' })],
    ['a record called int', { type: 'record', name: 'int', fields: [] }],
    ['a symbol that is no text', { type: 'enum', name: 'E', symbols: ['A', 1, 'B'] }],
    ['a symbol given twice', { type: 'enum', name: 'E', symbols: ['A', 'A'] }],
    ['a name defined twice', record({ name: 'a', type: record() }, { name: 'b', type: record() })],
    ['a name without a definition', record({ name: 'a', type: 'Gone' })],
    ['a fixed of negative size', { type: 'fixed', name: 'F', size: -1 }],
    ['nothing', {}],
  ])('%s', (_, schema) => {
    let thrown: unknown
    try {
      genericDecoder(schema)
    } catch (error) {
      thrown = error
    }
    expect(isSchemaError(thrown) && thrown.code).toBe('BAD_SCHEMA')
    expect(isWireError(thrown)).toBe(false)
  })
})

test('circles of records, of which every pair has to be planned, take no stack', () => {
  const names = Array.from({ length: 61 }, (_, i) => `R${i}`)
  const circle = (length: number) => {
    let type: object | string = 'R0'
    for (let i = length - 1; i >= 0; i--) {
      const aliases = names.filter((name) => name !== `R${i}`)
      type = { type: 'record', name: `R${i}`, aliases, fields: [{ name: 'next', type: ['null', type] }] }
    }
    return type as object
  }
  const plan = resolve(schemaGraph()(circle(60)), schemaGraph()(circle(61)))
  expect(plan.kind).toBe('record')
  expect(failureOf(plan)).toBeUndefined()
})
