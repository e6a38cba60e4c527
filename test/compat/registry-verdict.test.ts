import { expect, test } from 'vitest'
import { mostIncompatibilities, registryVerdict } from '../../compat/registry-verdict.ts'
import { schemaGraph } from '../../runtime/schema/schema-graph.ts'
import { expectedOf, registryTraps } from '../support/registry-traps.ts'

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
