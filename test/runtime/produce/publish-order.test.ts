import { describe, expect, it } from 'vitest'
import { isOcsfKafkaError } from '../../../runtime/errors/ocsf-kafka-error.ts'
import { textOf } from '../../../runtime/headers/event-headers.ts'
import { memoryKafka } from '../../../runtime/kafka/memory/memory-kafka.ts'
import type { Header } from '../../../runtime/kafka/port.ts'
import { createProducer } from '../../../runtime/produce/create-producer.ts'
import type { PublishOptions } from '../../../runtime/produce/topic-producer.ts'
import { type DoorInput, doorMoved, doorService, opened } from '../door-topic.ts'

const now = 1_700_000_000_000

function setUp(topic = doorMoved) {
  const kafka = memoryKafka({ topics: [topic], now: () => now })
  return { kafka, producer: createProducer(kafka, topic, doorService) }
}

const _texts = (headers: readonly Header[]) => headers.map(([name, value]) => [name, textOf(value)])

/** The issues with which an input is refused, as `code pointer`; empty when it is published. */
async function _refusals(input: unknown, options: PublishOptions = {}, topic = doorMoved): Promise<string[]> {
  const { kafka, producer } = setUp(topic)
  try {
    await producer.publish(input as DoorInput, options)
    return []
  } catch (error) {
    if (!isOcsfKafkaError(error, 'PUBLISH_REFUSED')) throw error
    expect(kafka.cluster.records(topic.name)).toEqual([])
    return error.details.issues.map(({ code, pointer }) => `${code} ${pointer}`)
  }
}

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
