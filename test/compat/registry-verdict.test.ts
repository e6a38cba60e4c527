import { expect, test } from 'vitest'
import { mostIncompatibilities, registryVerdict } from '../../compat/registry-verdict.ts'
import { schemaGraph } from '../../runtime/schema/schema-graph.ts'
import { expectedOf, registryTraps } from '../support/compat/registry-traps.ts'

test.each(registryTraps)('$name', ({ writer, reader, ...trap }) => {
  expect(registryVerdict(schemaGraph()(writer), schemaGraph()(reader))).toMatchObject(expectedOf(trap))
})

test('a type to which a million ways lead is not listed a million times', () => {
  const doubled = (type: string) => {
    let record: object = { type: 'record', name: 'R0', fields: [{ name: 'x', type }] }
    for (let i = 1; i <= 20; i++) {
      const fields = [
        { name: 'a', type: record },
        { name: 'b', type: `R${i - 1}` },
      ]
      record = { type: 'record', name: `R${i}`, fields }
    }
    return schemaGraph()(record)
  }
  const { compatible, incompatibilities } = registryVerdict(doubled('string'), doubled('int'))
  expect(compatible).toBe(false)
  expect(incompatibilities).toHaveLength(mostIncompatibilities)
})

test('circles of records whose pairs are nested thousands deep end the stack, as they do Java’s', () => {
  const circle = (length: number) => {
    let type: unknown = 'R0'
    for (let i = length - 1; i >= 0; i--) {
      type = { type: 'record', name: `R${i}`, fields: [{ name: 'next', type: ['null', type] }] }
    }
    return schemaGraph()(type)
  }
  expect(registryVerdict(circle(100), circle(101))).toEqual({
    compatible: false,
    incompatibilities: [],
    throws: 'StackOverflowError: null',
  })
})
