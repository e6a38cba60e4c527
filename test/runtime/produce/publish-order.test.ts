import { describe, expect, it } from 'vitest'
import { memoryKafka } from '../../../runtime/kafka/memory/memory-kafka.ts'
import { createProducer } from '../../../runtime/produce/create-producer.ts'
import { doorMoved, doorService, opened } from '../door-topic.ts'

const now = 1_700_000_000_000

describe('events of a key stay in the order of the calls', () => {
  it('however many are under way, and while metadata is asked for again', async () => {
    let time = now
    const memory = memoryKafka({ topics: [doorMoved], now: () => time })
    const answers: (() => void)[] = []
    const client = {
      ...memory.client,
      partitions: async (topic: string) => {
        await new Promise<void>((resolve) => answers.push(resolve))
        return memory.client.partitions(topic)
      },
    }
    const producer = createProducer({ ...memory, client }, doorMoved, doorService)
    const sends: Promise<unknown>[] = []
    const publish = (count: number) => {
      for (let i = 0; i < count; i++) {
        sends.push(producer.publish(opened('d', { event_id: String(sends.length) })))
      }
    }
    // Were there several questions, the later would be answered sooner.
    const answer = async () => {
      for (const each of answers.splice(0).reverse()) {
        each()
        await new Promise(setImmediate)
      }
    }
    for (let round = 0; round < 3; round++) {
      publish(5)
      time += 300_001
      publish(5)
      expect(answers).toHaveLength(1)
      await answer()
      publish(5)
      await answer()
    }
    await Promise.all(sends)
    expect(memory.events(doorMoved).map(({ event_id }) => Number(event_id))).toEqual(
      Array.from({ length: 45 }, (_, i) => i),
    )
  })
})
