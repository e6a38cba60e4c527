import { describe, expect, it } from 'vitest'
import { createMemoryRegistry } from '../../../runtime/registry/memory.ts'

const a = '{"type":"record","name":"A","fields":[]}'
const b = '{"type":"record","name":"B","fields":[]}'

describe('the memory registry', () => {
  const registry = createMemoryRegistry([
    { subject: 'one-value', schema: a },
    { subject: 'two-value', schema: b },
    { subject: 'three-value', schema: a },
  ])

  it('gives ids in the order of the schemas, the same schema one id under all its subjects', async () => {
    expect(await registry.idOf('one-value', a)).toBe(1)
    expect(await registry.idOf('two-value', b)).toBe(2)
    expect(await registry.idOf('three-value', a)).toBe(1)
  })

  it('compares schemas as JSON', async () => {
    expect(await registry.idOf('one-value', JSON.stringify(JSON.parse(a), null, 2))).toBe(1)
  })

  it('gives a schema back as it was registered', async () => {
    expect(await registry.schemaOf(2)).toBe(b)
  })

  it('names the command to run for a schema that isn’t registered under the subject', async () => {
    await expect(registry.idOf('one-value', b)).rejects.toMatchObject({
      code: 'UNKNOWN_SCHEMA',
      details: { subject: 'one-value' },
      message: expect.stringMatching(/It has 1 other version.*ocsf-kafka publish/s),
    })
    await expect(registry.idOf('four-value', a)).rejects.toThrow('has no such subject')
  })

  it('knows no other ids', async () => {
    await expect(registry.schemaOf(3)).rejects.toMatchObject({
      code: 'UNKNOWN_SCHEMA_ID',
      details: { id: 3 },
    })
  })
})
