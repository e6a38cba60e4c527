import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  Header,
  IncomingRecord,
  KafkaClient,
  OutgoingRecord,
  SubscribeOptions,
  Subscription,
  SubscriptionListener,
  TopicPartition,
} from '../../../runtime/kafka/port.ts'

/** A cluster to test an implementation of the port on. */
export interface Surroundings {
  /** A new client of the same cluster. */
  client(): Promise<KafkaClient>
  /** The most replicas that a topic of the cluster can have. */
  readonly brokers: number
  close(): Promise<void>
}

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (value: Uint8Array | null) => (value === null ? null : new TextDecoder().decode(value))

/** What every implementation of the client port has to do. */
export function kafkaConformance(name: string, open: () => Promise<Surroundings>): void {
  describe(`${name}: the Kafka client port`, () => {
    let cluster: Surroundings
    let client: KafkaClient
    beforeAll(async () => {
      cluster = await open()
      client = await cluster.client()
    })
    afterAll(async () => {
      await client.close()
      await cluster.close()
    })

    const newName = (what: string) => `${what}-${crypto.randomUUID().slice(0, 8)}`
    const newTopic = async (partitions = 1, configs?: ReadonlyMap<string, string>) => {
      const topic = newName('conformance')
      await client.admin.createTopic({ name: topic, partitions, replication: 1, ...(configs && { configs }) })
      return topic
    }
    const record = (
      topic: string,
      value: string | null,
      more: Partial<OutgoingRecord> = {},
    ): OutgoingRecord => ({
      topic,
      partition: 0,
      key: null,
      value: value === null ? null : bytes(value),
      headers: [],
      timestamp: Date.now(),
      ...more,
    })
    const sendTexts = (topic: string, texts: readonly string[], partition = 0) =>
      client.send(texts.map((value) => record(topic, value, { partition })))
    const subscribe = async (options: Partial<SubscribeOptions> & { topics: string[] }, by = client) => {
      const member = new TestMember()
      const subscription = await by.subscribe(
        { group: newName('group'), from: 'earliest', ...options },
        member,
      )
      return Object.assign(member, { subscription })
    }

    describe('sending', () => {
      it('tells the partition count, and UNKNOWN_TOPIC of a topic that is not there', async () => {
        expect(await client.partitions(await newTopic(3))).toBe(3)
        await expect(client.partitions(newName('nowhere'))).rejects.toMatchObject({ code: 'UNKNOWN_TOPIC' })
      })

      it('answers with offsets in the order of the records, contiguous in each partition', async () => {
        const topic = await newTopic(2)
        const positions = await client.send(
          [0, 1, 0, 1, 1].map((partition) => record(topic, 'x', { partition })),
        )
        expect(positions).toEqual([
          { topic, partition: 0, offset: 0n },
          { topic, partition: 1, offset: 0n },
          { topic, partition: 0, offset: 1n },
          { topic, partition: 1, offset: 1n },
          { topic, partition: 1, offset: 2n },
        ])
      })

      it('keeps the order of sends that were not waited for', async () => {
        const topic = await newTopic()
        const sends = Array.from({ length: 20 }, (_, i) => client.send([record(topic, String(i))]))
        const offsets = (await Promise.all(sends)).map(([position]) => position?.offset)
        expect(offsets).toEqual(Array.from({ length: 20 }, (_, i) => BigInt(i)))
      })

      it('takes an empty list', async () => {
        expect(await client.send([])).toEqual([])
      })

      it('rejects a topic and a partition that are not there, as final and without effect', async () => {
        const final = { details: { retriable: false, applied: 'no' } }
        const topic = await newTopic()
        await expect(client.send([record(newName('nowhere'), 'x')])).rejects.toMatchObject({
          code: 'UNKNOWN_TOPIC',
          ...final,
        })
        await expect(client.send([record(topic, 'x', { partition: 1 })])).rejects.toMatchObject({
          code: 'UNKNOWN_PARTITION',
          ...final,
        })
        expect(await client.admin.offsetsByTime(topic, 'latest')).toEqual([
          { topic, partition: 0, offset: 0n },
        ])
      })

      it('rejects a record that is larger than the topic takes', async () => {
        const topic = await newTopic(1, new Map([['max.message.bytes', '1000']]))
        // Random, so that compression doesn't help.
        const value = crypto.getRandomValues(new Uint8Array(2000))
        await expect(client.send([record(topic, null, { value })])).rejects.toMatchObject({
          code: 'MESSAGE_TOO_LARGE',
          details: { retriable: false, applied: 'no' },
        })
        await client.send([record(topic, 'small')])
      })
    })

    describe('records', () => {
      it('arrive byte for byte: key, value, header order, repeated and null headers, timestamp', async () => {
        const topic = await newTopic()
        const all = Uint8Array.from({ length: 256 }, (_, i) => i)
        const headers: Header[] = [
          ['b', bytes('1')],
          ['a', all],
          ['b', null],
          ['b', new Uint8Array()],
          ['ümläut', bytes('2')],
        ]
        const timestamp = Date.now() - 12_345
        await client.send([
          { topic, partition: 0, key: all, value: all.toReversed(), headers, timestamp },
          { topic, partition: 0, key: null, value: null, headers: [], timestamp },
          { topic, partition: 0, key: new Uint8Array(), value: new Uint8Array(), headers: [], timestamp },
        ])
        const member = await subscribe({ topics: [topic] })
        const [full, none, empty] = await member.next(3)
        expect(plain(full!)).toEqual({
          topic,
          partition: 0,
          offset: 0n,
          key: [...all],
          value: [...all].reverse(),
          headers: headers.map(([header, value]) => [header, value && [...value]]),
          timestamp,
        })
        expect(plain(none!)).toMatchObject({ key: null, value: null, headers: [], offset: 1n })
        expect(plain(empty!)).toMatchObject({ key: [], value: [], headers: [], offset: 2n })
        await member.subscription.close()
      })

      it('are the sender’s bytes at the time of sending, and each receiver’s own', async () => {
        const topic = await newTopic()
        const value = bytes('before')
        const sent = client.send([record(topic, null, { value })])
        value.fill(0)
        await sent
        const first = await subscribe({ topics: [topic] })
        const [received] = await first.next(1)
        expect(text(received!.value)).toBe('before')
        received!.value!.fill(0)
        const second = await subscribe({ topics: [topic] })
        expect(text((await second.next(1))[0]!.value)).toBe('before')
        await first.subscription.close()
        await second.subscription.close()
      })
    })

    describe('a subscription', () => {
      it('gets what is there from the earliest on, and then what comes', async () => {
        const topic = await newTopic()
        await sendTexts(topic, ['a', 'b'])
        const member = await subscribe({ topics: [topic] })
        await sendTexts(topic, ['c'])
        expect((await member.next(3)).map(({ value }) => text(value))).toEqual(['a', 'b', 'c'])
        await member.subscription.close()
      })

      it('from the latest gets only what comes, and its start is committed', async () => {
        const topic = await newTopic()
        const group = newName('group')
        await sendTexts(topic, ['old'])
        const first = await subscribe({ topics: [topic], group, from: 'latest' })
        await first.assigned(1)
        await until(async () => (await client.admin.groupOffsets(group, topic)).length === 1)
        await first.subscription.close()
        await sendTexts(topic, ['between'])
        const second = await subscribe({ topics: [topic], group, from: 'latest' })
        await sendTexts(topic, ['new'])
        expect((await second.next(2)).map(({ value }) => text(value))).toEqual(['between', 'new'])
        await second.subscription.close()
      })

      it('gets the records of one partition in a call, in offset order, never while a call runs', async () => {
        const topic = await newTopic(3)
        for (const partition of [0, 1, 2]) await sendTexts(topic, ['a', 'b', 'c', 'd'], partition)
        const member = await subscribe({ topics: [topic] })
        const records = await member.next(12)
        expect(member.problems).toEqual([])
        for (const partition of [0, 1, 2]) {
          const offsets = records.filter((each) => each.partition === partition).map(({ offset }) => offset)
          expect(offsets).toEqual([0n, 1n, 2n, 3n])
        }
        await member.subscription.close()
      })

      it('goes on where the group has committed', async () => {
        const topic = await newTopic()
        const group = newName('group')
        await sendTexts(topic, ['a', 'b', 'c'])
        const first = await subscribe({ topics: [topic], group })
        await first.next(3)
        await first.subscription.commit([{ topic, partition: 0, offset: 2n }])
        expect(await client.admin.groupOffsets(group, topic)).toEqual([{ topic, partition: 0, offset: 2n }])
        await first.subscription.close()
        const second = await subscribe({ topics: [topic], group })
        expect((await second.next(1)).map(({ value }) => text(value))).toEqual(['c'])
        await second.subscription.close()
      })

      it('delivers nothing of a paused partition, goes on with the others, and resumes without a gap', async () => {
        const topic = await newTopic(2)
        const member = await subscribe({ topics: [topic] })
        await sendTexts(topic, ['a'], 0)
        await member.next(1)
        member.subscription.pause([{ topic, partition: 0 }])
        await sendTexts(topic, ['b', 'c'], 0)
        await sendTexts(topic, ['x'], 1)
        expect((await member.next(1)).map(({ value }) => text(value))).toEqual(['x'])
        await nothingFor(50)
        expect(member.waiting).toBe(0)
        member.subscription.resume([{ topic, partition: 0 }])
        expect((await member.next(2)).map(({ value }) => text(value))).toEqual(['b', 'c'])
        await member.subscription.close()
      })

      it('may be paused from within a delivery', async () => {
        const topic = await newTopic()
        const member = await subscribe({ topics: [topic] })
        member.during = () => member.subscription.pause([{ topic, partition: 0 }])
        await sendTexts(topic, ['a'])
        await member.next(1)
        await sendTexts(topic, ['b'])
        await nothingFor(50)
        expect(member.waiting).toBe(0)
        await member.subscription.close()
      })

      it('gets nothing after it was closed, even if it was closed within a delivery', async () => {
        const topic = await newTopic(2)
        const member = await subscribe({ topics: [topic] })
        let closing: Promise<void> | undefined
        member.during = () => {
          closing = member.subscription.close()
        }
        await sendTexts(topic, ['a'], 0)
        await sendTexts(topic, ['b'], 1)
        await member.next(1)
        await closing
        await sendTexts(topic, ['c'])
        await nothingFor(50)
        expect(member.waiting).toBe(0)
        await expect(member.subscription.commit([{ topic, partition: 0, offset: 1n }])).rejects.toMatchObject(
          { code: 'CLOSED' },
        )
      })

      it('rejects a topic that is not there', async () => {
        await expect(subscribe({ topics: [newName('nowhere')] })).rejects.toMatchObject({
          code: 'UNKNOWN_TOPIC',
        })
      })
    })

    describe('a group', () => {
      it('shares the partitions among its members: each has one owner, and what was revoked is gone', async () => {
        const topic = await newTopic(4)
        const group = newName('group')
        const first = await subscribe({ topics: [topic], group })
        await first.assigned(4)
        const second = await subscribe({ topics: [topic], group }, await cluster.client())
        await second.assigned(2)
        await first.assigned(2)
        expect([...first.has, ...second.has].sort()).toEqual([0, 1, 2, 3].map((p) => `${topic}/${p}`))
        for (const partition of [0, 1, 2, 3]) await sendTexts(topic, [String(partition)], partition)
        const [one, two] = await Promise.all([first.next(2), second.next(2)])
        const got = [...one, ...two].map(({ partition }) => partition)
        expect(got.sort()).toEqual([0, 1, 2, 3])
        expect([...first.problems, ...second.problems]).toEqual([])
        expect(await client.admin.describeGroup(group)).toEqual({ group, state: 'stable', members: 2 })
        await second.subscription.close()
        await first.assigned(4)
        await first.subscription.close()
        expect(await client.admin.describeGroup(group)).toEqual({ group, state: 'empty', members: 0 })
      })

      it('takes a commit while partitions are being revoked, and leaves out those that are lost', async () => {
        const topic = await newTopic(2)
        const group = newName('group')
        await sendTexts(topic, ['a', 'b'], 0)
        await sendTexts(topic, ['a', 'b'], 1)
        const first = await subscribe({ topics: [topic], group })
        await first.next(4)
        let revoked: readonly TopicPartition[] = []
        let commits: Promise<void> | undefined
        first.onLoss = (partitions) => {
          revoked = partitions
          commits = first.subscription.commit(partitions.map((each) => ({ ...each, offset: 1n })))
        }
        const second = await subscribe({ topics: [topic], group }, await cluster.client())
        expect((await second.next(1)).map(({ value }) => text(value))).toEqual(['b'])
        await commits
        expect(revoked).toHaveLength(1)
        const lost = revoked[0]!
        await second.subscription.commit([{ ...lost, offset: 2n }])
        await first.subscription.commit([{ ...lost, offset: 0n }])
        const offsets = await client.admin.groupOffsets(group, topic)
        expect(offsets.find(({ partition }) => partition === lost.partition)?.offset).toBe(2n)
        await first.subscription.close()
        await second.subscription.close()
      })

      it('gets each record once per group, however many groups there are', async () => {
        const topic = await newTopic()
        const members = await Promise.all([subscribe({ topics: [topic] }), subscribe({ topics: [topic] })])
        await sendTexts(topic, ['a'])
        for (const member of members) expect(await member.next(1)).toHaveLength(1)
        for (const member of members) await member.subscription.close()
      })

      it('takes on partitions that are added', async () => {
        const topic = await newTopic(1)
        const member = await subscribe({ topics: [topic] })
        await member.assigned(1)
        await client.admin.createPartitions(topic, 3)
        await member.assigned(3)
        await sendTexts(topic, ['new'], 2)
        expect(await member.next(1)).toMatchObject([{ partition: 2 }])
        await member.subscription.close()
      })
    })

    describe('the admin', () => {
      it('creates topics, and says of what is wrong with one', async () => {
        const name = newName('admin')
        await client.admin.createTopic({ name, partitions: 2, replication: 1 })
        expect(await client.admin.describeTopics([name])).toEqual([{ name, partitions: 2, replication: 1 }])
        expect((await client.admin.describeTopics()).map((topic) => topic.name)).toContain(name)
        const again = client.admin.createTopic({ name, partitions: 2, replication: 1 })
        await expect(again).rejects.toMatchObject({ code: 'TOPIC_EXISTS' })
        const bad = { name: newName('bad'), partitions: 1, replication: 1 }
        for (const topic of [
          { ...bad, name: 'a/b' },
          { ...bad, name: '' },
          { ...bad, partitions: 0 },
          { ...bad, replication: cluster.brokers + 1 },
        ]) {
          await expect(client.admin.createTopic(topic)).rejects.toMatchObject({ code: 'INVALID_TOPIC' })
        }
        await expect(client.admin.describeTopics([newName('nowhere')])).rejects.toMatchObject({
          code: 'UNKNOWN_TOPIC',
        })
      })

      it('changes the named settings only, and takes one back to its default', async () => {
        const topic = await newTopic(1, new Map([['retention.ms', '1000']]))
        await client.admin.incrementalAlter(topic, new Map([['segment.ms', '500']]))
        const set = await client.admin.describeConfigs(topic)
        expect([set.get('retention.ms'), set.get('segment.ms')]).toEqual(['1000', '500'])
        await client.admin.incrementalAlter(topic, new Map([['retention.ms', null]]))
        const reset = await client.admin.describeConfigs(topic)
        expect([reset.get('retention.ms'), reset.get('segment.ms')]).toEqual(['604800000', '500'])
        for (const entry of [['retention.msec', '1'] as const, ['retention.ms', 'a week'] as const]) {
          await expect(client.admin.incrementalAlter(topic, new Map([entry]))).rejects.toMatchObject({
            code: 'INVALID_CONFIG',
          })
        }
      })

      it('raises a partition count and never lowers it', async () => {
        const topic = await newTopic(2)
        await client.admin.createPartitions(topic, 4)
        expect(await client.partitions(topic)).toBe(4)
        for (const count of [3, 4]) {
          await expect(client.admin.createPartitions(topic, count)).rejects.toMatchObject({
            code: 'INVALID_TOPIC',
          })
        }
      })

      it('deletes records before an offset: the start moves, the rest keeps its offsets', async () => {
        const topic = await newTopic()
        await sendTexts(topic, ['a', 'b', 'c'])
        await client.admin.deleteRecords([{ topic, partition: 0, offset: 2n }])
        expect(await client.admin.offsetsByTime(topic, 'earliest')).toMatchObject([{ offset: 2n }])
        expect(await client.admin.offsetsByTime(topic, 'latest')).toMatchObject([{ offset: 3n }])
        const member = await subscribe({ topics: [topic] })
        expect((await member.next(1))[0]).toMatchObject({ offset: 2n })
        await member.subscription.close()
        const beyond = client.admin.deleteRecords([{ topic, partition: 0, offset: 4n }])
        await expect(beyond).rejects.toMatchObject({ code: 'OFFSET_OUT_OF_RANGE' })
      })

      it('finds offsets by time', async () => {
        const topic = await newTopic()
        const start = Date.now() - 10_000
        await client.send([0, 1000, 2000].map((after) => record(topic, 'x', { timestamp: start + after })))
        const at = async (time: number) =>
          (await client.admin.offsetsByTime(topic, time)).map(({ offset }) => offset)
        expect(await at(start - 1)).toEqual([0n])
        expect(await at(start + 1000)).toEqual([1n])
        expect(await at(start + 1001)).toEqual([2n])
        expect(await at(start + 2001)).toEqual([3n])
      })

      it('knows a group that never was', async () => {
        const group = newName('nobody')
        expect(await client.admin.describeGroup(group)).toEqual({ group, state: 'unknown', members: 0 })
        expect(await client.admin.groupOffsets(group, await newTopic())).toEqual([])
      })
    })

    it('a closed client rejects everything, and its subscriptions end', async () => {
      const topic = await newTopic()
      const closing = await cluster.client()
      const member = await subscribe({ topics: [topic] }, closing)
      await member.assigned(1)
      await closing.close()
      await until(async () => member.fatal !== undefined)
      expect(member.fatal).toMatchObject({ code: 'CLOSED' })
      const closed = { code: 'CLOSED' }
      await expect(closing.partitions(topic)).rejects.toMatchObject(closed)
      await expect(closing.send([record(topic, 'x')])).rejects.toMatchObject(closed)
      await expect(subscribe({ topics: [topic] }, closing)).rejects.toMatchObject(closed)
      await expect(closing.admin.describeTopics()).rejects.toMatchObject(closed)
      await closing.close()
    })
  })
}

/** Collects what a subscription delivers, and notes what it must not do. */
class TestMember implements SubscriptionListener {
  subscription!: Subscription
  readonly has = new Set<string>()
  readonly problems: string[] = []
  fatal: Error | undefined
  during: () => void = () => undefined
  onLoss: (partitions: readonly TopicPartition[]) => void = () => undefined
  readonly #records: IncomingRecord[] = []
  #inside = false

  get waiting(): number {
    return this.#records.length
  }

  onRecords(topic: string, partition: number, records: readonly IncomingRecord[]): void {
    this.#alone(() => {
      if (!this.has.has(`${topic}/${partition}`)) this.problems.push(`records of ${topic}/${partition}`)
      if (records.some((each) => each.topic !== topic || each.partition !== partition)) {
        this.problems.push('mixed partitions')
      }
      this.#records.push(...records)
      this.during()
    })
  }

  onAssigned(partitions: readonly TopicPartition[]): void {
    this.#alone(() => {
      if (partitions.length === 0) this.problems.push('nothing assigned')
      for (const { topic, partition } of partitions) this.has.add(`${topic}/${partition}`)
    })
  }

  onRevoked(partitions: readonly TopicPartition[]): void {
    this.#alone(() => {
      for (const { topic, partition } of partitions) {
        if (!this.has.delete(`${topic}/${partition}`)) this.problems.push(`never had ${topic}/${partition}`)
      }
      this.onLoss(partitions)
    })
  }

  onFatal(error: Error): void {
    this.fatal = error
  }

  /** The next `count` records, which are waited for. */
  async next(count: number): Promise<IncomingRecord[]> {
    await until(async () => this.#records.length >= count)
    return this.#records.splice(0, count)
  }

  async assigned(count: number): Promise<void> {
    await until(async () => this.has.size === count)
  }

  #alone(call: () => void): void {
    if (this.#inside) this.problems.push('called while a call runs')
    this.#inside = true
    call()
    this.#inside = false
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

/** Time in which something would have happened that must not. */
function nothingFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function plain(record: IncomingRecord): object {
  const array = (value: Uint8Array | null) => value && [...value]
  return {
    ...record,
    key: array(record.key),
    value: array(record.value),
    headers: record.headers.map(([name, value]) => [name, array(value)]),
  }
}
