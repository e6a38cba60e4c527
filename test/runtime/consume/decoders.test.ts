import { afterEach, describe, expect, it, vi } from 'vitest'
import { createDecoders } from '../../../runtime/consume/decoders.ts'
import { OcsfKafkaError } from '../../../runtime/errors/ocsf-kafka-error.ts'
import type { SchemaLookup } from '../../../runtime/registry/port.ts'
import { doorMoved } from '../door-topic.ts'

afterEach(() => vi.useRealTimers())

/** A registry that counts what it is asked, and answers by id. */
function counting(schemaOf: (id: number) => Promise<string>): SchemaLookup & { readonly asked: number[] } {
  const asked: number[] = []
  return {
    asked,
    idOf: async () => 1,
    schemaOf: (id) => {
      asked.push(id)
      return schemaOf(id)
    },
  }
}

const failing = async (decoders: Awaited<ReturnType<typeof createDecoders>>, id: number) => {
  try {
    await decoders.decoderFor(id)
    return 'a decoder'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('the registry is asked once', () => {
  it('for a schema that many messages at once have', async () => {
    const registry = counting(async () => JSON.stringify({ name: 'test.DoorEvent' }))
    const decoders = await createDecoders(doorMoved, registry)
    await Promise.all(Array.from({ length: 20 }, () => decoders.decoderFor(7)))
    await decoders.decoderFor(7)
    expect(registry.asked).toEqual([7])
  })

  it('for one that can’t be read, ever', async () => {
    vi.useFakeTimers()
    const registry = counting(async () => JSON.stringify({ name: 'test.Other' }))
    const decoders = await createDecoders(doorMoved, registry)
    for (let i = 0; i < 5; i++) {
      expect(await failing(decoders, 8)).toBe('UNSUPPORTED_SCHEMA')
      vi.advanceTimersByTime(3_600_000)
    }
    expect(registry.asked).toEqual([8])
  })

  it('for one that it doesn’t have, for ten seconds', async () => {
    vi.useFakeTimers()
    const registry = counting(async (id) => {
      throw new OcsfKafkaError('UNKNOWN_SCHEMA_ID', 'none', { id })
    })
    const decoders = await createDecoders(doorMoved, registry)
    for (let i = 0; i < 4; i++) {
      expect(await failing(decoders, 9)).toBe('UNKNOWN_SCHEMA_ID')
      vi.advanceTimersByTime(6_000)
    }
    expect(registry.asked).toEqual([9, 9])
  })

  it('again, when it could not be reached', async () => {
    const registry = counting(async () => {
      throw new Error('down')
    })
    const decoders = await createDecoders(doorMoved, registry)
    await failing(decoders, 9)
    await failing(decoders, 9)
    expect(registry.asked).toEqual([9, 9])
  })
})

it('limits that are none are refused when a consumer starts', async () => {
  const registry = counting(async () => '')
  await expect(createDecoders(doorMoved, registry, { limits: { maxBytes: -1 } })).rejects.toThrow(RangeError)
  await expect(createDecoders(doorMoved, registry, { limits: { maxDepth: 1001 } })).rejects.toThrow(
    RangeError,
  )
})
