import { partitionKey } from '../partition-key.ts'
import type { SubscribeOptions, SubscriptionListener, TopicPartition } from '../port.ts'
import type { PartitionLog } from './partition-log.ts'

/** A partition that a member has, and how far it has come in it. */
export interface Position extends TopicPartition {
  readonly log: PartitionLog
  /** The offset of the next record to deliver. */
  next: bigint
  paused: boolean
  /** It is being taken away: nothing is delivered any more, and commits still count. */
  revoked: boolean
}

/**
 * A member of a group: delivers its partitions' records to its listener, one batch of one partition in each turn of
 * the event loop, the partitions taking turns.
 */
export class Member {
  readonly topics: readonly string[]
  readonly from: SubscribeOptions['from']
  readonly listener: SubscriptionListener
  /** By {@link partitionKey}. */
  readonly positions = new Map<string, Position>()
  readonly #rebalanceTimeout: number
  readonly #closing = Promise.withResolvers<void>()
  #closed = false
  #scheduled = false
  readonly #batch: number
  readonly #onBroken: (error: Error) => void

  /** @param onBroken called when the listener, which must not throw, has thrown. */
  constructor(
    options: SubscribeOptions,
    listener: SubscriptionListener,
    batch: number,
    onBroken: (error: Error) => void,
  ) {
    this.topics = [...new Set(options.topics)]
    this.from = options.from
    this.#rebalanceTimeout = options.rebalanceTimeout ?? 60_000
    this.listener = listener
    this.#batch = batch
    this.#onBroken = onBroken
  }

  get closed(): boolean {
    return this.#closed
  }

  /** From here on nothing is delivered and no callback is called. */
  close(): void {
    this.#closed = true
    this.#closing.resolve()
    this.positions.clear()
  }

  pause(partitions: readonly TopicPartition[], paused: boolean): void {
    for (const partition of partitions) {
      const position = this.positions.get(partitionKey(partition))
      if (position !== undefined) position.paused = paused
    }
    if (!paused) this.wake()
  }

  /** There may be something to deliver. */
  wake(): void {
    if (this.#scheduled || this.#closed || this.#nextPosition() === undefined) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      this.#deliver()
      this.wake()
    })
  }

  /** Calls the listener; a listener that throws is closed and told so, and has no answer. */
  notify<T>(call: (listener: SubscriptionListener) => T): T | undefined {
    if (this.#closed) return undefined
    try {
      return call(this.listener)
    } catch (cause) {
      this.#break(cause)
      return undefined
    }
  }

  /** Takes partitions away; resolves when the listener has let go of them, or had its time. */
  async revoke(lost: readonly Position[]): Promise<void> {
    for (const position of lost) position.revoked = true
    const released = this.notify((listener) =>
      listener.onRevoked(lost.map(({ topic, partition }) => ({ topic, partition }))),
    )
    await this.#inTime(released)
    for (const position of lost) this.positions.delete(partitionKey(position))
  }

  async #inTime(released: void | Promise<void>): Promise<void> {
    if (released === undefined) return
    const { promise: late, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, this.#rebalanceTimeout)
    const settled = Promise.resolve(released).catch((cause: unknown) => this.#break(cause))
    await Promise.race([settled, late, this.#closing.promise])
    clearTimeout(timer)
  }

  #break(cause: unknown): void {
    if (this.#closed) return
    this.close()
    this.#onBroken(cause instanceof Error ? cause : new Error(String(cause)))
  }

  #deliver(): void {
    const position = this.#closed ? undefined : this.#nextPosition()
    if (position === undefined) return
    const { topic, partition, log } = position
    const records = log.read(position.next, this.#batch)
    position.next = records.at(-1)!.offset + 1n
    // Last in the map's order: the others come before it gets another turn.
    this.positions.delete(partitionKey(position))
    this.positions.set(partitionKey(position), position)
    this.notify((listener) => listener.onRecords(topic, partition, records))
  }

  #nextPosition(): Position | undefined {
    for (const position of this.positions.values()) {
      const { log, next, paused, revoked } = position
      // Records before the start have been deleted.
      const first = next < log.start ? log.start : next
      if (!paused && !revoked && first < log.end) return position
    }
    return undefined
  }
}
