import { closedError, kafkaError } from '../../errors/kafka-error.ts'
import { partitionKey } from '../partition-key.ts'
import type { GroupDescription, RecordPosition, TopicPartition } from '../port.ts'
import { assign } from './assign.ts'
import type { Member, Position } from './member.ts'
import { logOf, type MemoryTopics, topicNamed } from './topics.ts'

/** A consumer group: its members, what each of them has, and how far the group has come. */
export class Group {
  readonly name: string
  readonly members: Member[] = []
  /** The next offset to read, by partition. */
  readonly #committed = new Map<string, RecordPosition>()
  readonly #topics: MemoryTopics
  readonly #onChange: () => void
  #waiting: (() => void)[] = []
  #rebalancing = false

  /** @param onChange called when offsets were committed or members came or went. */
  constructor(name: string, topics: MemoryTopics, onChange: () => void) {
    this.name = name
    this.#topics = topics
    this.#onChange = onChange
  }

  /** Adds a member; resolves when partitions have been given out anew. */
  join(member: Member): Promise<void> {
    this.members.push(member)
    return this.rebalance()
  }

  /** Takes a member out; resolves when others have its partitions. Its callbacks are called no more. */
  leave(member: Member): Promise<void> {
    member.close()
    const at = this.members.indexOf(member)
    if (at >= 0) this.members.splice(at, 1)
    return this.rebalance()
  }

  /** Gives the partitions out anew in the next turn of the event loop, once for all who ask meanwhile. */
  rebalance(): Promise<void> {
    const done = new Promise<void>((resolve) => this.#waiting.push(resolve))
    if (!this.#rebalancing) {
      this.#rebalancing = true
      setImmediate(() => void this.#rebalanceAll())
    }
    return done
  }

  /** Stores offsets of partitions that the member has; others are left out. */
  commit(member: Member, offsets: readonly RecordPosition[]): void {
    if (member.closed) throw closedError('subscription')
    for (const { topic, partition, offset } of offsets) {
      const position = member.positions.get(partitionKey({ topic, partition }))
      if (position === undefined) continue
      if (offset < 0n || offset > position.log.end) {
        const message = `Offset ${offset} can't be committed: ${topic}/${partition} ends at ${position.log.end}.`
        throw kafkaError('OFFSET_OUT_OF_RANGE', message, { topic, partition, offset })
      }
      this.#committed.set(partitionKey({ topic, partition }), { topic, partition, offset })
    }
    this.#onChange()
  }

  /** The committed offsets of a topic's partitions, in the order of partitions. */
  committed(topic: string): RecordPosition[] {
    return [...this.#committed.values()]
      .filter((position) => position.topic === topic)
      .sort((a, b) => a.partition - b.partition)
  }

  describe(): GroupDescription {
    const members = this.members.length
    const state = this.#rebalancing ? 'rebalancing' : members === 0 ? 'empty' : 'stable'
    return { group: this.name, state, members }
  }

  /** Partitions whose records the group has not committed up to the end; none for a group without members. */
  behind(): RecordPosition[] {
    return this.#subscribed().flatMap(({ topic, partition }) => {
      const { start, end } = logOf(topicNamed(this.#topics, topic), partition)
      const committed = this.#committed.get(partitionKey({ topic, partition }))?.offset ?? start
      const offset = committed < start ? start : committed
      return offset < end ? [{ topic, partition, offset }] : []
    })
  }

  #subscribed(): TopicPartition[] {
    const names = new Set(this.members.flatMap(({ topics }) => topics))
    return [...names]
      .sort()
      .flatMap((name) =>
        topicNamed(this.#topics, name).logs.map((_, partition) => ({ topic: name, partition })),
      )
  }

  /** Rebalances until nobody has asked for it meanwhile. */
  async #rebalanceAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting
      this.#waiting = []
      await this.#giveOut()
      this.#rebalancing = this.#waiting.length > 0
      this.#onChange()
      for (const resolve of waiting) resolve()
    }
  }

  async #giveOut(): Promise<void> {
    const owners = new Map(
      this.members.flatMap((member) => [...member.positions.keys()].map((key) => [key, member] as const)),
    )
    const partitions = this.#subscribed()
    const assigned = assign(this.members, partitions, owners)
    const revocations = this.members.flatMap((member) => {
      const lost = [...member.positions.values()].filter(
        (position) => assigned.get(partitionKey(position)) !== member,
      )
      return lost.length === 0 ? [] : [member.revoke(lost)]
    })
    await Promise.all(revocations)
    for (const member of [...this.members]) {
      if (member.closed) continue
      const gained = partitions.filter(
        (partition) =>
          assigned.get(partitionKey(partition)) === member && !member.positions.has(partitionKey(partition)),
      )
      if (gained.length === 0) continue
      for (const partition of gained)
        member.positions.set(partitionKey(partition), this.#start(partition, member))
      member.notify((listener) => listener.onAssigned(gained))
      member.wake()
    }
  }

  #start({ topic, partition }: TopicPartition, member: Member): Position {
    const log = logOf(topicNamed(this.#topics, topic), partition)
    const key = partitionKey({ topic, partition })
    const committed = this.#committed.get(key)?.offset
    const fresh = member.from === 'earliest' ? log.start : log.end
    // The start is committed: who takes over before the first commit must not start at a later "latest".
    if (committed === undefined) this.#committed.set(key, { topic, partition, offset: fresh })
    return { topic, partition, log, next: committed ?? fresh, paused: false, revoked: false }
  }
}
