import { describe, expect, test } from 'vitest'
import { compare, prepareSchema } from '../../compat/index.ts'
import { mostIncompatibilities, registryVerdict } from '../../compat/registry-verdict.ts'
import { schemaGraph, schemaOfText } from '../../runtime/schema/schema-graph.ts'
import { circleOf } from '../support/compat/circle.ts'
import { expectedOf, registryTraps } from '../support/compat/registry-traps.ts'
import { told } from './support.ts'

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

describe('circles of records, whose pairs are nested as deep as their lengths’ product', () => {
  const verdictOf = (length: number) =>
    registryVerdict(schemaOfText(circleOf(length, 'string')), schemaOfText(circleOf(length + 1, 'int')))

  test('are answered exactly down to a depth that is counted', () => {
    expect(verdictOf(15)).toMatchObject({ compatible: false })
    expect(verdictOf(15).tooDeep).toBeUndefined()
    expect(verdictOf(16).tooDeep).toBe(true)
    expect(verdictOf(100).tooDeep).toBe(true)
  })

  test('may end Java’s stack, which is no more than a warning', () => {
    const [writer, reader] = [16, 17].map((length) => prepareSchema(circleOf(length, 'int')))
    const { compatible, findings } = compare(writer!, reader!)
    const found = findings.filter(({ severity }) => severity !== 'info')
    expect(told(found)).toEqual(['ENGINES_DIFFER notice warning . / /'])
    expect(found[0]!.message).toMatch(/^a registry may refuse the pair: its rules may run out of stack/)
    expect(found[0]!.registry).toEqual({ accepts: true })
    expect(compatible).toBe(true)
  })
})
