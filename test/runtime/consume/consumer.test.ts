import { describe, expect, it } from 'vitest'
import type { ConsumerOptions } from '../../../runtime/consume/consumer-options.ts'
import { createConsumer } from '../../../runtime/consume/create-consumer.ts'
import type { EventHandler, HandlerContext } from '../../../runtime/consume/event-handler.ts'
import { route } from '../../../runtime/consume/route.ts'
import { isOcsfKafkaError } from '../../../runtime/errors/ocsf-kafka-error.ts'
import { textOf, toHeaders } from '../../../runtime/headers/event-headers.ts'
import type { Kafka } from '../../../runtime/kafka/connection.ts'
import { type MemoryKafka, memoryKafka } from '../../../runtime/kafka/memory/memory-kafka.ts'
import type { Header } from '../../../runtime/kafka/port.ts'
import { createProducer } from '../../../runtime/produce/create-producer.ts'
import { frame } from '../../../runtime/registry/framing.ts'
import { type DoorEvent, doorLocked, doorMoved, doorService, jsonRecord, opened } from '../door-topic.ts'

const open = () => memoryKafka({ topics: [doorMoved, doorLocked] })
const consume = (
  kafka: Kafka,
  moved: EventHandler<DoorEvent> | undefined,
  options: ConsumerOptions & { locked?: EventHandler<DoorEvent> } = {},
) => {
  const { locked, ...rest } = options
  return createConsumer(kafka, {
    service: doorService,
    group: 'g',
    from: 'earliest',
    routes: [route(doorMoved, moved), route(doorLocked, locked)],
    commitInterval: 0,
    ...rest,
  })
}
const publisher = (kafka: Kafka) => createProducer(kafka, doorMoved, doorService)
const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

async function committed(kafka: MemoryKafka, topic = 'door.moved'): Promise<{ [partition: number]: number }> {
  const offsets = await kafka.client.admin.groupOffsets('g', topic)
  return Object.fromEntries(
    offsets.filter(({ offset }) => offset > 0n).map(({ partition, offset }) => [partition, Number(offset)]),
  )
}

describe('a handler', () => {
  it('gets the event decoded, and what is known of it besides', async () => {
    const kafka = open()
    const got: [DoorEvent, HandlerContext][] = []
    const consumer = consume(kafka, (event, context) => void got.push([event, context]))
    const running = consumer.run()
    const { event, partition } = await publisher(kafka).publish(
      opened('door-1', { event_id: 'e', correlation_id: 'c', causation_id: 'x' }),
    )
    await kafka.idle()
    await consumer.stop()
    await running
    expect(got).toHaveLength(1)
    const [received, { headers, signal, ...context }] = got[0]!
    expect(received).toEqual(event)
    expect(context).toEqual({
      topic: 'door.moved',
      partition,
      offset: 0n,
      key: 'door-1',
      timestamp: event.timestamp,
      tenantId: 'acme',
      correlationId: 'c',
      causationId: 'x',
      eventId: 'e',
      schemaVersion: 2,
      diagnostics: [],
    })
    expect(headers.map(([name, value]) => `${name}: ${textOf(value)}`)).toContain('tenant-id: acme')
    expect(signal.aborted).toBe(false)
    expect(await committed(kafka)).toEqual({ [partition]: 1 })
  })

  it('passes on correlation and causation to what it publishes, across awaits', async () => {
    const kafka = open()
    const lock = createProducer(kafka, doorLocked, doorService)
    const got: HandlerContext[] = []
    const consumer = consume(
      kafka,
      async (event) => {
        await sleep(1)
        const ocsf = { activity_id: 3, severity_id: 1 }
        await lock.publish({ tenant_id: event.tenant_id, entity_id: event.entity_id, ocsf })
      },
      { locked: (_, context) => void got.push(context) },
    )
    const running = consumer.run()
    const causes = await publisher(kafka).publishMany(['a', 'b', 'c'].map((entity) => opened(entity)))
    await kafka.idle()
    await consumer.stop()
    await running
    const chains = got.map(({ key, correlationId, causationId }) => ({ key, correlationId, causationId }))
    expect(chains.sort((a, b) => a.key!.localeCompare(b.key!))).toEqual(
      causes.map(({ event }) => ({
        key: event.entity_id,
        correlationId: event.event_id,
        causationId: event.event_id,
      })),
    )
  })

  it('is called in order within a partition, and side by side for partitions', async () => {
    const kafka = open()
    const order = new Map<number, number[]>()
    let now = 0
    let most = 0
    const consumer = consume(kafka, async (event, { partition }) => {
      most = Math.max(most, ++now)
      await sleep(Math.random() * 3)
      now--
      order.set(partition, [...(order.get(partition) ?? []), Number(event.event_id)])
    })
    const inputs = Array.from({ length: 60 }, (_, i) =>
      opened(`d${i}`, { event_id: String(i), tenant_id: `t${i % 9}` }),
    )
    await publisher(kafka).publishMany(inputs)
    const running = consumer.run()
    await kafka.idle()
    await consumer.stop()
    await running
    for (const ids of order.values()) expect(ids).toEqual(ids.toSorted((a, b) => a - b))
    expect([...order.values()].flat()).toHaveLength(60)
    expect(most).toBeGreaterThan(1)
    expect(order.size).toBeGreaterThan(3)
  })

  it('gets nothing of a topic that no handler was given for', async () => {
    const kafka = open()
    const consumer = consume(kafka, () => undefined)
    const running = consumer.run()
    await kafka.idle()
    await sleep(5)
    expect(await kafka.client.admin.groupOffsets('g', 'door.locked')).toEqual([])
    await consumer.stop()
    await running
  })
})

describe('a handler that throws', () => {
  const partitionOfAll = async (kafka: MemoryKafka, count: number) => {
    const published = await publisher(kafka).publishMany(
      Array.from({ length: count }, (_, i) => opened('same', { event_id: `e${i}` })),
    )
    return published[0]!.partition
  }

  it('ends the consumer with the record’s place; nothing from that record on is committed', async () => {
    const kafka = open()
    const cause = new Error('no such door')
    const handled: string[] = []
    const partition = await partitionOfAll(kafka, 5)
    const consumer = consume(kafka, (event) => {
      if (event.event_id === 'e2') throw cause
      handled.push(event.event_id)
    })
    const error = await consumer.run().catch((thrown: unknown) => thrown)
    if (!isOcsfKafkaError(error, 'HANDLER_FAILED')) throw error
    expect(error.details).toEqual({ topic: 'door.moved', partition, offset: 2n, key: 'same', eventId: 'e2' })
    expect(error.cause).toBe(cause)
    expect(error.message).toBe(
      `door.moved/${partition} at offset 2: the handler of event e2 failed. no such door`,
    )
    expect(handled).toEqual(['e0', 'e1'])
    expect(await committed(kafka)).toEqual({ [partition]: 2 })
    expect(await kafka.client.admin.describeGroup('g')).toMatchObject({ members: 0 })

    const again: string[] = []
    const next = consume(kafka, (event) => void again.push(event.event_id))
    const running = next.run()
    await kafka.idle()
    await next.stop()
    await running
    expect(again).toEqual(['e2', 'e3', 'e4'])
  })

  it('is passed over when the failure strategy has dealt with the record', async () => {
    const kafka = open()
    const partition = await partitionOfAll(kafka, 3)
    const failures: [string, bigint][] = []
    const consumer = consume(
      kafka,
      async () => {
        throw new Error('always')
      },
      {
        onFailure: ({ error, record, group }) => {
          expect(group).toBe('g')
          failures.push([error.code, record.offset])
          return 'done'
        },
      },
    )
    const running = consumer.run()
    await kafka.idle()
    await consumer.stop()
    await running
    expect(failures).toEqual([0n, 1n, 2n].map((offset) => ['HANDLER_FAILED', offset]))
    expect(await committed(kafka)).toEqual({ [partition]: 3 })
  })

  it('ends the consumer when the failure strategy throws, with both reasons', async () => {
    const kafka = open()
    await partitionOfAll(kafka, 1)
    const consumer = consume(
      kafka,
      () => {
        throw new Error('first')
      },
      {
        onFailure: () => {
          throw new Error('second')
        },
      },
    )
    const error = await consumer.run().catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'HANDLER_FAILED',
      message: expect.stringMatching(/first.*second/),
      cause: { errors: [{ message: 'first' }, { message: 'second' }] },
    })
    expect(await committed(kafka)).toEqual({})
  })

  it('lets handlers of other partitions finish, and commits them', async () => {
    const kafka = open()
    const many = await publisher(kafka).publishMany(
      Array.from({ length: 12 }, (_, i) => opened(`d${i}`, { tenant_id: `t${i}` })),
    )
    const bad = many[0]!.partition
    const begun = new Map<number, number>()
    const finished = new Map<number, number>()
    const consumer = consume(kafka, async (_, { partition }) => {
      begun.set(partition, (begun.get(partition) ?? 0) + 1)
      while (begun.size < 3 || !begun.has(bad)) await sleep(1)
      if (partition === bad) throw new Error('bad')
      await sleep(5)
      finished.set(partition, (finished.get(partition) ?? 0) + 1)
    })
    await expect(consumer.run()).rejects.toMatchObject({ code: 'HANDLER_FAILED' })
    expect(finished.size).toBeGreaterThan(1)
    expect(await committed(kafka)).toEqual(Object.fromEntries(finished))
    begun.delete(bad)
    expect(begun).toEqual(finished)
  })
})

describe('a record that can’t be read ends the consumer', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const event = { tenant_id: 'acme', event_id: 'e', ocsf: { metadata: { tenant_uid: 'acme' } } }
  const framed = (value: unknown, id = 1) => frame(id, bytes(JSON.stringify(value)))
  const tenant = (...tenants: (string | null)[]): Header[] =>
    tenants.map((each) => ['tenant-id', each === null ? null : bytes(each)])

  it.each<[what: string, value: Uint8Array | null, headers: Header[], cause: object]>([
    ['no value', null, [], { code: 'NO_VALUE' }],
    ['JSON without framing', bytes('{"a":1}'), [], { code: 'BAD_FRAME' }],
    ['an unknown schema', framed(event, 99), [], { code: 'UNKNOWN_SCHEMA_ID' }],
    ['another schema', framed(event, 2), [], { code: 'UNSUPPORTED_SCHEMA' }],
    ['broken bytes', frame(1, bytes('{')), [], { name: 'WireError', code: 'TRUNCATED' }],
    ['another tenant’s header', framed(event), tenant('evil'), { code: 'TENANT_MISMATCH' }],
    ['a second tenant header', framed(event), tenant('acme', 'evil'), { code: 'TENANT_MISMATCH' }],
    ['a tenant header without text', framed(event), tenant(null), { code: 'TENANT_MISMATCH' }],
    [
      'another tenant in the metadata',
      framed({ ...event, ocsf: { metadata: { tenant_uid: 'evil' } } }),
      toHeaders({ tenantId: 'acme' }),
      { code: 'TENANT_MISMATCH' },
    ],
  ])('%s', async (_, value, headers, cause) => {
    const schemas = [{ subject: 'other', schema: jsonRecord('test.WindowEvent', 1).schema }]
    const kafka = memoryKafka({ topics: [doorMoved, doorLocked], schemas })
    await kafka.client.send([
      { topic: 'door.moved', partition: 3, key: bytes('k'), value, headers, timestamp: 0 },
    ])
    const called: unknown[] = []
    const error = await consume(kafka, (each) => void called.push(each))
      .run()
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'RECORD_UNREADABLE',
      details: { topic: 'door.moved', partition: 3, offset: 0n, key: 'k' },
      cause,
    })
    expect(called).toEqual([])
    expect(await committed(kafka)).toEqual({})
  })

  it('but not one whose schema has two ids in the registry, which is asked once', async () => {
    const kafka = open()
    const asked: number[] = []
    const registry = {
      ...kafka.registry,
      schemaOf: async (id: number) => {
        asked.push(id)
        return JSON.stringify(JSON.parse(doorMoved.record.schema), null, 1)
      },
    }
    const value = framed({ ...event, event_id: 'e' }, 77)
    const record = { topic: 'door.moved', partition: 0, key: null, value, headers: [], timestamp: 0 }
    await kafka.client.send([record, record])
    const got: string[] = []
    const consumer = consume({ ...kafka, registry }, (each) => void got.push(each.event_id))
    const running = consumer.run()
    await kafka.idle()
    await consumer.stop()
    await running
    expect([got, asked]).toEqual([['e', 'e'], [77]])
  })

  it('but not one of another producer, without headers or an id', async () => {
    const kafka = open()
    const { partition } = { partition: 3 }
    await kafka.client.send([
      {
        topic: 'door.moved',
        partition,
        key: null,
        value: framed({ tenant_id: 'acme' }),
        headers: [],
        timestamp: 7,
      },
    ])
    const got: HandlerContext[] = []
    const consumer = consume(kafka, (_, context) => void got.push(context))
    const running = consumer.run()
    await kafka.idle()
    await consumer.stop()
    await running
    const id = 'door.moved/3/0'
    expect(got).toMatchObject([
      { tenantId: 'acme', eventId: id, correlationId: id, key: undefined, schemaVersion: 2, timestamp: 7 },
    ])
    expect(got[0]).not.toHaveProperty('causationId')
  })
})

describe('run', () => {
  it('rejects when there is nothing to consume, or the schema is not registered', async () => {
    const kafka = open()
    await expect(consume(kafka, undefined).run()).rejects.toMatchObject({ code: 'NO_HANDLERS' })
    const { record } = doorMoved
    const unregistered = { ...doorMoved, record: { ...record, schema: '{"type":"record","fields":[]}' } }
    const consumer = createConsumer(kafka, {
      service: doorService,
      group: 'g',
      from: 'earliest',
      routes: [route(unregistered, () => undefined)],
    })
    await expect(consumer.run()).rejects.toThrow('ocsf-kafka publish')
  })

  it('rejects while it runs already, and may be called again afterwards', async () => {
    const kafka = open()
    const got: string[] = []
    const consumer = consume(kafka, (event) => void got.push(event.event_id))
    for (const id of ['first', 'second']) {
      const running = consumer.run()
      await expect(consumer.run()).rejects.toMatchObject({ code: 'ALREADY_RUNNING' })
      await publisher(kafka).publish(opened('d', { event_id: id }))
      await kafka.idle()
      await consumer.stop()
      await running
    }
    expect(got).toEqual(['first', 'second'])
  })

  it('rejects when the client is closed under it', async () => {
    const kafka = open()
    const consumer = consume(kafka, () => undefined)
    const running = consumer.run()
    const rejected = expect(running).rejects.toMatchObject({ code: 'CLOSED' })
    await sleep(5)
    await kafka.close()
    await rejected
  })
})
