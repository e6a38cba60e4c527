import { describe, expect, it } from 'vitest'
import type { ConsumerOptions } from '../../../runtime/consume/consumer-options.ts'
import { createConsumer } from '../../../runtime/consume/create-consumer.ts'
import type { EventHandler } from '../../../runtime/consume/event-handler.ts'
import { route } from '../../../runtime/consume/route.ts'
import { kafkaError } from '../../../runtime/errors/kafka-error.ts'
import type { Kafka } from '../../../runtime/kafka/connection.ts'
import { type MemoryKafka, memoryKafka } from '../../../runtime/kafka/memory/memory-kafka.ts'
import type { KafkaClient, RecordPosition } from '../../../runtime/kafka/port.ts'
import { createProducer } from '../../../runtime/produce/create-producer.ts'
import { type DoorEvent, doorMoved, doorService, opened } from '../door-topic.ts'

const onePartition = { ...doorMoved, partitions: 1 }
const consume = (kafka: Kafka, handler: EventHandler<DoorEvent>, options: ConsumerOptions = {}) =>
  createConsumer(kafka, {
    service: doorService,
    group: 'g',
    from: 'earliest',
    routes: [route(onePartition, handler)],
    commitInterval: 0,
    ...options,
  })
const publish = (kafka: Kafka, count: number) =>
  createProducer(kafka, onePartition, doorService).publishMany(
    Array.from({ length: count }, (_, i) => opened(`d${i}`, { event_id: `e${i}` })),
  )
const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
const until = async (condition: () => boolean) => {
  for (let turns = 0; !condition(); turns++) {
    if (turns > 5000) throw new Error('waited in vain')
    await sleep(1)
  }
}
const offset = async (kafka: MemoryKafka, partition = 0) =>
  (await kafka.client.admin.groupOffsets('g', 'door.moved')).find((at) => at.partition === partition)?.offset

/** A connection whose subscriptions commit as told. */
function withCommit(
  kafka: MemoryKafka,
  commit: (offsets: readonly RecordPosition[], real: () => Promise<void>) => Promise<void>,
): Kafka & { paused: string[] } {
  const paused: string[] = []
  const client: KafkaClient = {
    ...kafka.client,
    subscribe: async (options, listener) => {
      const real = await kafka.client.subscribe(options, listener)
      return {
        ...real,
        commit: (offsets) => commit(offsets, () => real.commit(offsets)),
        pause: (partitions) => {
          if (partitions.length > 0) paused.push('pause')
          real.pause(partitions)
        },
        resume: (partitions) => {
          paused.push('resume')
          real.resume(partitions)
        },
      }
    },
  }
  return { ...kafka, client, paused }
}

describe('stopping', () => {
  it('waits for the handler that has begun, commits it, and leaves the rest to the next member', async () => {
    const kafka = memoryKafka({ topics: [onePartition] })
    await publish(kafka, 5)
    const log: string[] = []
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const consumer = consume(kafka, async (event) => {
      log.push(`${event.event_id} begins`)
      if (event.event_id === 'e1') await gate
      log.push(`${event.event_id} ends`)
    })
    const running = consumer.run().then(() => log.push('run ends'))
    await until(() => log.includes('e1 begins'))
    const stopping = consumer.stop()
    await sleep(5)
    release()
    await stopping
    log.push('stop ends')
    await running
    expect(log).toEqual(['e0 begins', 'e0 ends', 'e1 begins', 'e1 ends', 'run ends', 'stop ends'])
    expect(await offset(kafka)).toBe(2n)
  })

  it('gives up a handler that takes too long: told by its signal, not committed', async () => {
    const kafka = memoryKafka({ topics: [onePartition] })
    await publish(kafka, 2)
    let begun = false
    let aborted = false
    const consumer = consume(
      kafka,
      (event, { signal }) => {
        if (event.event_id === 'e0') return
        begun = true
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            aborted = true
            resolve()
          })
        })
      },
      { drainTimeout: 20 },
    )
    const running = consumer.run()
    await until(() => begun)
    await consumer.stop()
    await running
    expect(aborted).toBe(true)
    expect(await offset(kafka)).toBe(1n)
  })

  it('from within a handler doesn’t wait for itself', async () => {
    const kafka = memoryKafka({ topics: [onePartition] })
    await publish(kafka, 3)
    const got: string[] = []
    const consumer = consume(kafka, async (event) => {
      got.push(event.event_id)
      await sleep(1)
      await consumer.stop()
    })
    await consumer.run()
    expect(got).toEqual(['e0'])
    expect(await offset(kafka)).toBe(1n)
  })

  it('before or while joining leaves no member behind', async () => {
    const kafka = memoryKafka({ topics: [onePartition] })
    const consumer = consume(kafka, () => undefined)
    await consumer.stop()
    const running = consumer.run()
    await consumer.stop()
    await running
    const joining = consumer.run()
    await Promise.resolve()
    await Promise.resolve()
    await Promise.resolve()
    await consumer.stop()
    await joining
    expect(await kafka.client.admin.describeGroup('g')).toMatchObject({ members: 0 })
  })
})

describe('back-pressure', () => {
  it('holds back delivery while the queue is full: no more wait than the bound and one batch', async () => {
    const memory = memoryKafka({ topics: [onePartition] })
    const kafka = withCommit(memory, (_, real) => real())
    await publish(memory, 1500)
    let handled = 0
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const consumer = consume(
      kafka,
      async () => {
        await gate
        handled++
      },
      { maxQueued: 400 },
    )
    const running = consumer.run()
    await until(() => kafka.paused.length > 0)
    await sleep(20)
    expect(kafka.paused).toEqual(['pause'])
    release()
    await memory.idle()
    expect(handled).toBe(1500)
    expect(kafka.paused.filter((each) => each === 'resume').length).toBeGreaterThan(1)
    await consumer.stop()
    await running
  })
})

describe('commits', () => {
  it('that fail and may be tried again cover it the next time', async () => {
    const memory = memoryKafka({ topics: [onePartition] })
    let failures = 0
    const kafka = withCommit(memory, (_, real) =>
      ++failures < 4 ? Promise.reject(kafkaError('KAFKA', 'try again', { retriable: true })) : real(),
    )
    await publish(memory, 3)
    const consumer = consume(kafka, () => undefined)
    const running = consumer.run()
    await memory.idle()
    await consumer.stop()
    await running
    expect(failures).toBeGreaterThan(3)
    expect(await offset(memory)).toBe(3n)
  })

  it('that fail for good end the consumer', async () => {
    const memory = memoryKafka({ topics: [onePartition] })
    const kafka = withCommit(memory, () => Promise.reject(kafkaError('KAFKA', 'not allowed', {})))
    await publish(memory, 3)
    await expect(consume(kafka, () => undefined).run()).rejects.toMatchObject({
      code: 'COMMIT_FAILED',
      cause: { message: 'not allowed' },
    })
  })

  it.each([
    ['quicker', 2],
    ['slower', 40],
  ])(
    '%s than the interval are one an interval, never two at a time, and none is forgotten',
    async (_, duration) => {
      const memory = memoryKafka({ topics: [onePartition] })
      const times: number[] = []
      let inFlight = 0
      const kafka = withCommit(memory, async (_, real) => {
        expect(++inFlight).toBe(1)
        times.push(performance.now())
        await sleep(duration)
        await real()
        inFlight--
      })
      await publish(memory, 30)
      const consumer = consume(kafka, () => sleep(2), { commitInterval: 20 })
      const running = consumer.run()
      await memory.idle()
      await consumer.stop()
      await running
      expect(times.length).toBeGreaterThan(2)
      // Timers may fire some milliseconds early: they count from when the event loop last looked at the clock.
      expect((times.at(-1)! - times[0]!) / (times.length - 1)).toBeGreaterThan(12)
      expect(await offset(memory)).toBe(30n)
    },
  )
})

describe('stopping while a commit is under way', () => {
  it('waits for it before it commits the rest', async () => {
    const memory = memoryKafka({ topics: [onePartition] })
    const log: string[] = []
    const kafka = withCommit(memory, async ([at], real) => {
      log.push(`commit ${at!.offset} begins`)
      await sleep(20)
      await real()
      log.push(`commit ${at!.offset} ends`)
    })
    await publish(memory, 2)
    const consumer = consume(kafka, (event) => (event.event_id === 'e0' ? undefined : sleep(5)))
    const running = consumer.run()
    await until(() => log.length === 1)
    await consumer.stop()
    await running
    expect(log).toEqual(['commit 1 begins', 'commit 1 ends', 'commit 2 begins', 'commit 2 ends'])
  })
})

describe('a rebalance', () => {
  const two = { ...doorMoved, partitions: 2 }
  const consumeTwo = (kafka: Kafka, handler: EventHandler<DoorEvent>) =>
    createConsumer(kafka, {
      service: doorService,
      group: 'g',
      from: 'earliest',
      routes: [route(two, handler)],
      commitInterval: 1000,
      drainTimeout: 20,
    })

  it('commits what is finished of a revoked partition, and abandons what isn’t', async () => {
    const kafka = memoryKafka({ topics: [two] })
    await createProducer(kafka, two, doorService).publishMany(
      Array.from({ length: 40 }, (_, i) => opened(`d${i}`, { event_id: `e${i}` })),
    )
    const handledBy = new Map<string, string[]>()
    const note = (who: string, id: string) => void handledBy.set(id, [...(handledBy.get(id) ?? []), who])
    const aborts: number[] = []
    let blocked = 0
    const first = consumeTwo(kafka, async (event, { signal, offset: at, partition }) => {
      if (at < 3n) {
        // Longer than a turn, so that a later commit than the first has to cover the last of them.
        await sleep(5)
        return note('first', event.event_id)
      }
      blocked++
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
      aborts.push(partition)
      throw new Error('aborted, which is no failure of the consumer')
    })
    const firstRun = first.run()
    await until(() => blocked === 2)
    const second = consumeTwo({ ...kafka, client: kafka.cluster.client() }, (event) =>
      note('second', event.event_id),
    )
    const secondRun = second.run()
    await until(() => aborts.length === 1)
    const lost = aborts[0]!
    const ofLost = kafka.cluster.records('door.moved').filter(({ partition }) => partition === lost).length
    await until(() => [...handledBy.values()].flat().filter((who) => who === 'second').length === ofLost - 3)
    await second.stop()
    await secondRun
    // The abandoned handler has returned, and yet its record is the second member's.
    expect([...handledBy.values()].every((who) => who.length === 1)).toBe(true)
    expect(await offset(kafka, lost)).toBe(BigInt(ofLost))
    await first.stop()
    await firstRun
  })

  it('lets the handler that has begun finish, and hands its event to nobody else', async () => {
    const kafka = memoryKafka({ topics: [two] })
    await createProducer(kafka, two, doorService).publishMany(
      Array.from({ length: 20 }, (_, i) => opened(`d${i}`, { event_id: `e${i}` })),
    )
    const handled: string[] = []
    let begun = 0
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const options = { service: doorService, group: 'g', from: 'earliest' as const, commitInterval: 1000 }
    const first = createConsumer(kafka, {
      ...options,
      routes: [
        route(two, async (event, { signal }) => {
          begun++
          await gate
          handled.push(`${event.event_id}${signal.aborted ? ' too late' : ''}`)
        }),
      ],
    })
    const firstRun = first.run()
    await until(() => begun === 2)
    const second = createConsumer(
      { ...kafka, client: kafka.cluster.client() },
      { ...options, routes: [route(two, (event) => void handled.push(event.event_id))] },
    )
    const secondRun = second.run()
    await sleep(30)
    // The partition is the first's until its handler has finished.
    expect(handled).toEqual([])
    release()
    await kafka.idle()
    expect(handled.toSorted()).toEqual(Array.from({ length: 20 }, (_, i) => `e${i}`).toSorted())
    await Promise.all([first.stop(), second.stop(), firstRun, secondRun])
  })

  it('doesn’t hand a partition that comes back to a second handler while the first still runs', async () => {
    const kafka = memoryKafka({ topics: [two] })
    await createProducer(kafka, two, doorService).publishMany(
      Array.from({ length: 40 }, (_, i) => opened(`d${i}`)),
    )
    const running = new Map<number, number>()
    let together = 0
    let calls = 0
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const first = consumeTwo(kafka, async (_, { partition }) => {
      calls++
      running.set(partition, (running.get(partition) ?? 0) + 1)
      together = Math.max(together, running.get(partition)!)
      await gate
      running.set(partition, running.get(partition)! - 1)
    })
    const firstRun = first.run()
    await until(() => calls === 2)
    const idle = { onRecords() {}, onAssigned() {}, onRevoked() {}, onFatal() {} }
    const other = await kafka.cluster
      .client()
      .subscribe({ group: 'g', topics: ['door.moved'], from: 'earliest' }, idle)
    await other.close()
    await sleep(10)
    expect(calls).toBe(2)
    release()
    await kafka.idle()
    expect(together).toBe(1)
    // The one that was abandoned comes again.
    expect(calls).toBe(41)
    await first.stop()
    await firstRun
  })
})
