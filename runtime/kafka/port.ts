/**
 * The one way the toolkit reaches Kafka. Every adapter (in-memory, and those for real clients) implements this and
 * passes the same conformance suite; generated code and the rest of the runtime know nothing else.
 */
export interface KafkaClient {
  /** The topic's partition count. Rejects with code `UNKNOWN_TOPIC` when there is no such topic. */
  partitions(topic: string): Promise<number>
  /**
   * Appends records. Resolves only when every record is acknowledged by all in-sync replicas, with the offsets in
   * the order of the records; otherwise rejects with a `KafkaError` that says whether sending again may help.
   * Records of one partition are appended in the order given.
   */
  send(records: readonly OutgoingRecord[]): Promise<readonly RecordPosition[]>
  /**
   * Joins a consumer group. Resolves when the member has joined. Rejects with code `UNKNOWN_TOPIC` when one of the
   * topics doesn't exist.
   */
  subscribe(options: SubscribeOptions, listener: SubscriptionListener): Promise<Subscription>
  readonly admin: KafkaAdmin
  /**
   * Leaves groups, sends what is queued, closes connections. Subscriptions that were not closed before end with
   * `onFatal` and code `CLOSED`; further calls reject with it.
   */
  close(): Promise<void>
}

/** One header: names may repeat, order is kept, the value may be null. */
export type Header = readonly [name: string, value: Uint8Array | null]

export interface OutgoingRecord {
  readonly topic: string
  /** Always explicit: the toolkit computes partitions itself. */
  readonly partition: number
  readonly key: Uint8Array | null
  /** null is a tombstone. */
  readonly value: Uint8Array | null
  readonly headers: readonly Header[]
  /** Milliseconds since the epoch. */
  readonly timestamp: number
}

export interface RecordPosition {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
}

export interface IncomingRecord extends OutgoingRecord {
  readonly offset: bigint
}

export interface TopicPartition {
  readonly topic: string
  readonly partition: number
}

export interface SubscribeOptions {
  readonly group: string
  readonly topics: readonly string[]
  /** Where a partition without a committed offset starts. That start is committed: the next member goes on from it. */
  readonly from: 'earliest' | 'latest'
  /** Milliseconds that a rebalance waits for `onRevoked`, at most. Default: 60 000. */
  readonly rebalanceTimeout?: number
}

export interface SubscriptionListener {
  /** Records of one partition, in offset order. Must not throw; called synchronously, never re-entered. */
  onRecords(topic: string, partition: number, records: readonly IncomingRecord[]): void
  onAssigned(partitions: readonly TopicPartition[]): void
  /**
   * Called before another member may receive these partitions' records. Where it returns a promise, the rebalance
   * waits until that settles, for `rebalanceTimeout` at most and no longer than until `close`: so long commits of
   * these partitions are taken, though none of their records is delivered any more. Must not throw or reject.
   */
  onRevoked(partitions: readonly TopicPartition[]): void | Promise<void>
  /** The subscription has ended and will deliver nothing more. */
  onFatal(error: Error): void
}

export interface Subscription {
  /** The next offset to read of each partition. Offsets of partitions that this member lost are left out. */
  commit(offsets: readonly RecordPosition[]): Promise<void>
  /** Stops delivery of these partitions until `resume`; membership is kept. */
  pause(partitions: readonly TopicPartition[]): void
  resume(partitions: readonly TopicPartition[]): void
  /** Leaves the group. From the call on, no callback is called. */
  close(): Promise<void>
}

export interface KafkaAdmin {
  createTopic(topic: NewTopic): Promise<void>
  describeTopics(topics?: readonly string[]): Promise<readonly TopicDescription[]>
  describeConfigs(topic: string): Promise<ReadonlyMap<string, string>>
  /** Sets the named entries and leaves the others as they are; null resets one to its default. */
  incrementalAlter(topic: string, entries: ReadonlyMap<string, string | null>): Promise<void>
  /** Raises the partition count to `count`; a lower count is refused. */
  createPartitions(topic: string, count: number): Promise<void>
  /** Deletes records before `offset`. */
  deleteRecords(positions: readonly RecordPosition[]): Promise<void>
  /**
   * For each partition the first offset whose timestamp is at or after the time (the end, where there is none), or
   * the special position.
   */
  offsetsByTime(topic: string, time: number | 'earliest' | 'latest'): Promise<readonly RecordPosition[]>
  groupOffsets(group: string, topic: string): Promise<readonly RecordPosition[]>
  describeGroup(group: string): Promise<GroupDescription>
}

export interface NewTopic {
  readonly name: string
  readonly partitions: number
  readonly replication: number
  readonly configs?: ReadonlyMap<string, string>
}

export interface TopicDescription {
  readonly name: string
  readonly partitions: number
  readonly replication: number
}

export interface GroupDescription {
  readonly group: string
  readonly state: 'empty' | 'stable' | 'rebalancing' | 'unknown'
  readonly members: number
}
