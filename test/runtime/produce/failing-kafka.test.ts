import { describe, expect, it } from 'vitest'
import { kafkaError } from '../../../runtime/errors/kafka-error.ts'
import { publishOutcome } from '../../../runtime/errors/publish-outcome.ts'
import { memoryKafka } from '../../../runtime/kafka/memory/memory-kafka.ts'
import type { KafkaClient } from '../../../runtime/kafka/port.ts'
import { createProducer } from '../../../runtime/produce/create-producer.ts'
import { doorMoved, doorService, opened } from '../door-topic.ts'

const failing = (changes: (client: KafkaClient) => Partial<KafkaClient>) => {
  const kafka = memoryKafka({ topics: [doorMoved] })
  return createProducer(
    { ...kafka, client: { ...kafka.client, ...changes(kafka.client) } },
    doorMoved,
    doorService,
  )
}
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('publishing, when Kafka fails,', () => {
  it('rejects with the outcome and the complete event, which may be published again with its id', async () => {
    let broken = true
    const producer = failing((client) => ({
      send: (records) =>
        broken
          ? Promise.reject(kafkaError('KAFKA', 'timeout', { retriable: true, applied: 'unknown' }))
          : client.send(records),
    }))
    const error = await failure(producer.publish(opened('d')))
    expect(publishOutcome(error)).toBe('unknown')
    const { events } = (error as { details: { events: { event_id: string }[] } }).details
    broken = false
    const { event } = await producer.publish(events[0] as never)
    expect(event.event_id).toBe(events[0]!.event_id)
  })

  it('rejects when the topic is not there, and recovers when it is', async () => {
    const kafka = memoryKafka({
      topics: [],
      schemas: [{ subject: doorMoved.subject, schema: doorMoved.record.schema }],
    })
    const producer = createProducer(kafka, doorMoved, doorService)
    const error = await failure(producer.publish(opened('d')))
    expect(publishOutcome(error)).toBe('rejected')
    expect(error).toMatchObject({ cause: { code: 'UNKNOWN_TOPIC' } })
    await kafka.client.admin.createTopic({ name: 'door.moved', partitions: 1, replication: 1 })
    await producer.publish(opened('d'))
  })

  it('rejects while the schema is not registered, and asks again the next time', async () => {
    const kafka = memoryKafka({ topics: [doorMoved] })
    let asked = 0
    const registry = {
      ...kafka.registry,
      idOf: (subject: string, schema: string) =>
        ++asked === 1 ? Promise.reject(new Error('registry down')) : kafka.registry.idOf(subject, schema),
    }
    const producer = createProducer({ ...kafka, registry }, doorMoved, doorService)
    expect(await failure(producer.publish(opened('d')))).toMatchObject({
      code: 'PUBLISH_REJECTED',
      message: 'door.moved: could not publish, nothing was sent. registry down',
      details: { retriable: true },
    })
    await producer.publish(opened('d'))
    await producer.publish(opened('d'))
    expect(asked).toBe(2)
  })

  it('sends to partitions that were added once metadata is old', async () => {
    let now = 0
    const kafka = memoryKafka({ topics: [{ ...doorMoved, partitions: 1 }], now: () => now })
    const producer = createProducer(kafka, doorMoved, doorService)
    await producer.publish(opened('d'))
    await kafka.client.admin.createPartitions('door.moved', 50)
    const many = () => producer.publishMany(Array.from({ length: 30 }, (_, i) => opened(`d${i}`)))
    expect(new Set((await many()).map(({ partition }) => partition))).toEqual(new Set([0]))
    now += 300_001
    expect(new Set((await many()).map(({ partition }) => partition)).size).toBe(2)
  })

  it('spreads a tenant by its share', async () => {
    const kafka = memoryKafka({
      topics: [{ ...doorMoved, partitions: 30 }],
      shareOf: (tenant) => (tenant === 'acme' ? 0.1 : 0),
    })
    const producer = createProducer(kafka, doorMoved, doorService)
    const spread = async (tenant: string) => {
      const inputs = Array.from({ length: 300 }, (_, i) => opened(`d${i}`, { tenant_id: tenant }))
      return new Set((await producer.publishMany(inputs)).map(({ partition }) => partition)).size
    }
    expect([await spread('acme'), await spread('other')]).toEqual([9, 2])
  })
})
