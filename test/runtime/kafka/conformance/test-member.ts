import type {
  IncomingRecord,
  Subscription,
  SubscriptionListener,
  TopicPartition,
} from '../../../../runtime/kafka/port.ts'

/** Collects what a subscription delivers, and notes what it must not do. */
export class TestMember implements SubscriptionListener {
  subscription!: Subscription
  readonly has = new Set<string>()
  readonly problems: string[] = []
  fatal: Error | undefined
  during: () => void = () => undefined
  onLoss: (partitions: readonly TopicPartition[]) => void | Promise<void> = () => undefined
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

  onRevoked(partitions: readonly TopicPartition[]): void | Promise<void> {
    return this.#alone(() => {
      for (const { topic, partition } of partitions) {
        if (!this.has.delete(`${topic}/${partition}`)) this.problems.push(`never had ${topic}/${partition}`)
      }
      return this.onLoss(partitions)
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

  #alone<T>(call: () => T): T {
    if (this.#inside) this.problems.push('called while a call runs')
    this.#inside = true
    const result = call()
    this.#inside = false
    return result
  }
}

/** Waits for something that will be so; fails after 30 seconds. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
