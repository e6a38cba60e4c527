import { partitionKey } from '../partition-key.ts'
import type { IncomingRecord, KafkaClient, NewTopic } from '../port.ts'
import { createMemoryClient } from './client.ts'
import { Group } from './group.ts'
import { addTopic, type MemoryTopics, topicNamed } from './topics.ts'

export interface MemoryClusterOptions {
  /** Topics that are there from the start; `replication` is 1 unless given. */
  readonly topics?: readonly (Omit<NewTopic, 'replication'> & { readonly replication?: number })[]
  /** Default: 3, the most replicas that a topic can have. */
  readonly brokers?: number
  /** At most so many records are delivered in one call. Default: 500. */
  readonly batch?: number
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number
}

/**
 * Kafka inside the process, for tests of handlers and for demonstrations: topics with partitions and offsets,
 * consumer groups with rebalances and committed offsets, the admin calls of the port. Everything is delivered
 * asynchronously. What it leaves out: retention, compaction and replication have settings but no effect.
 */
export interface MemoryCluster {
  /** One of any number of clients, each with its own life. */
  client(): KafkaClient
  /** Copies of a topic's records in the order in which they were appended. */
  records(topic: string): IncomingRecord[]
  /**
   * Resolves when every group that has members has committed every record of its topics; rejects, naming what is
   * left, when that takes longer than `timeout` milliseconds (default 5000).
   */
  idle(options?: { timeout?: number }): Promise<void>
}

/** What the clients of a cluster share. */
export interface ClusterState {
  readonly topics: MemoryTopics
  readonly groups: Map<string, Group>
  readonly brokers: number
  readonly batch: number
  readonly now: () => number
  /** The number of records ever appended. */
  sequence: number
  /** Called when offsets were committed or members came or went. */
  readonly watchers: Set<() => void>
}

export function createMemoryCluster(options: MemoryClusterOptions = {}): MemoryCluster {
  const { brokers = 3, batch = 500, now = Date.now } = options
  const state: ClusterState = {
    topics: new Map(),
    groups: new Map(),
    brokers,
    batch,
    now,
    sequence: 0,
    watchers: new Set(),
  }
  for (const topic of options.topics ?? []) addTopic(state.topics, { replication: 1, ...topic }, brokers)
  return {
    client: () => createMemoryClient(state),
    records: (topic) =>
      topicNamed(state.topics, topic)
        .logs.flatMap((log) => log.readAll())
        .sort((a, b) => a.sequence - b.sequence)
        .map(({ record }) => record),
    idle: ({ timeout = 5000 } = {}) => idle(state, timeout),
  }
}

/** The group of this name, which exists from its first member on. */
export function groupNamed(state: ClusterState, name: string): Group {
  const existing = state.groups.get(name)
  if (existing !== undefined) return existing
  const group = new Group(name, state.topics, () => {
    for (const watcher of state.watchers) watcher()
  })
  state.groups.set(name, group)
  return group
}

async function idle(state: ClusterState, timeout: number): Promise<void> {
  // A consumer that was just told to run has not joined yet, and a publishing that was not awaited has not been sent.
  for (let turn = 0; turn < 2; turn++) await new Promise(setImmediate)
  const busy = () =>
    [...state.groups.values()].flatMap((group) => {
      if (group.describe().state === 'rebalancing') return [`group ${group.name} is rebalancing`]
      return group
        .behind()
        .map((at) => `group ${group.name} is at offset ${at.offset} of ${partitionKey(at)}`)
    })
  if (busy().length === 0) return
  await new Promise<void>((resolve, reject) => {
    const end = (settle: () => void) => {
      state.watchers.delete(watcher)
      clearTimeout(timer)
      settle()
    }
    const watcher = () => {
      if (busy().length === 0) end(resolve)
    }
    const timer = setTimeout(
      () => end(() => reject(new Error(`Not idle after ${timeout} ms: ${busy().join(', ')}.`))),
      timeout,
    )
    state.watchers.add(watcher)
  })
}
