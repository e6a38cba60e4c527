import type { EventContext } from '../context/event-context.ts'
import { isKafkaError } from '../errors/kafka-error.ts'
import { OcsfKafkaError } from '../errors/ocsf-kafka-error.ts'
import type { Kafka } from '../kafka/connection.ts'
import { partitionKey } from '../kafka/partition-key.ts'
import type { IncomingRecord, RecordPosition, Subscription, TopicPartition } from '../kafka/port.ts'
import { type Committer, createCommitter } from './committer.ts'
import type { ConsumerSettings } from './consumer-options.ts'
import { createDecoders } from './decoders.ts'
import { handleRecord, type RecordHandling } from './handle-record.ts'
import { stopOnFailure } from './on-failure.ts'
import { PartitionLane } from './partition-lane.ts'

/** Milliseconds that a rebalance waits beyond the handlers: what they have finished has to be committed. */
const timeToCommit = 10_000

/** One run of a consumer, from joining the group to leaving it. */
export class ConsumerSession {
  readonly #kafka: Kafka
  readonly #settings: ConsumerSettings
  readonly #handlings = new Map<string, RecordHandling>()
  readonly #lanes = new Map<string, PartitionLane & TopicPartition>()
  /** Work on partitions that were taken away, as long as it goes on. */
  readonly #abandoned = new Map<string, Promise<void>>()
  readonly #contexts = new WeakSet<EventContext>()
  readonly #committer: Committer
  readonly #ending = Promise.withResolvers<void>()
  #subscription: Subscription | undefined
  #ended = false
  #lost = false
  #failure: { readonly error: unknown } | undefined

  constructor(kafka: Kafka, settings: ConsumerSettings) {
    this.#kafka = kafka
    this.#settings = settings
    this.#committer = createCommitter({
      committable: () => this.#committable(),
      commit: async (offsets) => this.#subscription?.commit(offsets),
      interval: settings.commitInterval ?? 100,
      onError: (error) => {
        if (!isKafkaError(error) || !error.details.retriable) this.#fail(this.#commitError(error))
      },
    })
  }

  /** Whether a handler of this session runs in the context. */
  runsIn(context: EventContext | undefined): boolean {
    return context !== undefined && this.#contexts.has(context)
  }

  /** Ends the session: begins no further record. */
  end(): void {
    this.#ended = true
    this.#ending.resolve()
  }

  /** Resolves when the session has ended; rejects with what made it end. */
  async run(): Promise<void> {
    await this.#prepare()
    if (this.#ended) return
    const { group, from } = this.#settings
    const rebalanceTimeout = this.#drainTimeout + timeToCommit
    const subscription = await this.#kafka.client.subscribe(
      { group, from, rebalanceTimeout, topics: [...this.#handlings.keys()] },
      {
        onRecords: (topic, partition, records) => this.#receive({ topic, partition }, records),
        onAssigned: (partitions) => this.#assigned(partitions),
        onRevoked: (partitions) => this.#revoked(partitions),
        onFatal: (error) => {
          this.#lost = true
          this.#fail(error)
        },
      },
    )
    this.#subscription = subscription
    subscription.pause([...this.#lanes.values()].filter(({ paused }) => paused))
    this.#committer.changed()
    await this.#ending.promise
    await this.#shutDown(subscription)
    if (this.#failure !== undefined) throw this.#failure.error
  }

  async #prepare(): Promise<void> {
    const { group, limits, liftLimits, onFailure = stopOnFailure, routes } = this.#settings
    await Promise.all(
      routes.map(async ({ topic, handler }) => {
        if (handler === undefined) return
        const decoders = await createDecoders(topic, this.#kafka.registry, { limits, liftLimits })
        const onContext = (context: EventContext) => this.#contexts.add(context)
        this.#handlings.set(topic.name, { topic, handler, decoders, group, onFailure, onContext })
      }),
    )
    if (this.#handlings.size > 0) return
    throw new OcsfKafkaError('NO_HANDLERS', `Group ${group} has no handler for any topic.`, { group })
  }

  #assigned(partitions: readonly TopicPartition[]): void {
    if (this.#ended) return
    for (const { topic, partition } of partitions) {
      const handling = this.#handlings.get(topic)
      if (handling === undefined) continue
      const key = partitionKey({ topic, partition })
      const process = async (record: IncomingRecord, signal: AbortSignal) => {
        const error = await handleRecord(handling, record, signal)
        if (error === undefined) return 'done'
        this.#fail(error)
        return 'stop'
      }
      const after = this.#abandoned.get(key) ?? Promise.resolve()
      const lane = new PartitionLane(process, after, () => this.#progressed(key))
      this.#lanes.set(key, Object.assign(lane, { topic, partition }))
    }
  }

  #receive(at: TopicPartition, records: readonly IncomingRecord[]): void {
    const lane = this.#lanes.get(partitionKey(at))
    if (lane === undefined || this.#ended) return
    lane.push(records)
    if (lane.paused || lane.queued < this.#maxQueued) return
    lane.paused = true
    this.#subscription?.pause([at])
  }

  #progressed(key: string): void {
    const lane = this.#lanes.get(key)
    if (lane === undefined) return
    this.#committer.changed()
    if (!lane.paused || lane.queued > this.#maxQueued / 2 || this.#ended) return
    lane.paused = false
    this.#subscription?.resume([lane])
  }

  /** Lets the handlers that have begun finish, commits, and gives up what has not been finished in time. */
  async #revoked(partitions: readonly TopicPartition[]): Promise<void> {
    const lost = partitions.flatMap((at) => {
      const lane = this.#lanes.get(partitionKey(at))
      return lane === undefined ? [] : [{ key: partitionKey(at), lane, halted: lane.halt() }]
    })
    for (const { key, halted } of lost) {
      const settled = halted.then(() => {
        if (this.#abandoned.get(key) === settled) this.#abandoned.delete(key)
      })
      this.#abandoned.set(key, settled)
    }
    await withinTime(Promise.all(lost.map(({ halted }) => halted)), this.#drainTimeout)
    for (const { lane } of lost) void lane.abandon()
    // What is lost with a commit that fails here is delivered again, to another member.
    if (!this.#lost) await this.#committer.flush().catch(() => undefined)
    for (const { key, lane } of lost) if (this.#lanes.get(key) === lane) this.#lanes.delete(key)
  }

  async #shutDown(subscription: Subscription): Promise<void> {
    subscription.pause([...this.#lanes.values()])
    const drained = Promise.all([...this.#lanes.values()].map((lane) => lane.halt()))
    const inTime = await withinTime(drained, this.#drainTimeout)
    this.#committer.stop()
    if (!this.#lost) {
      await this.#committer.flush().catch((error: unknown) => {
        this.#failure ??= { error: this.#commitError(error) }
      })
    }
    if (!inTime) for (const lane of this.#lanes.values()) void lane.abandon()
    await subscription.close()
  }

  #fail(error: unknown): void {
    this.#failure ??= { error }
    this.end()
  }

  #committable(): RecordPosition[] {
    // Before there is a subscription, nothing can be committed, nor has been.
    if (this.#subscription === undefined) return []
    return [...this.#lanes.values()].flatMap(({ topic, partition, committable }) =>
      committable === undefined ? [] : [{ topic, partition, offset: committable }],
    )
  }

  #commitError(cause: unknown): OcsfKafkaError<'COMMIT_FAILED'> {
    const { group } = this.#settings
    const message = `Group ${group} could not commit; what it has handled will be delivered again.`
    return new OcsfKafkaError('COMMIT_FAILED', message, { group }, { cause })
  }

  get #drainTimeout(): number {
    return this.#settings.drainTimeout ?? 30_000
  }

  get #maxQueued(): number {
    return this.#settings.maxQueued ?? 500
  }
}

async function withinTime(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  const inTime = await Promise.race([work.then(() => true as const), late])
  clearTimeout(timer)
  return inTime
}
