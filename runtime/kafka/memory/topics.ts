import { kafkaError } from '../../errors/kafka-error.ts'
import type { NewTopic } from '../port.ts'
import { PartitionLog } from './partition-log.ts'
import { alteredConfigs } from './topic-configs.ts'

/** A topic and its records. */
export interface MemoryTopic {
  readonly name: string
  readonly replication: number
  /** Grows when partitions are added. */
  readonly logs: PartitionLog[]
  /** What differs from Kafka's defaults. */
  configs: ReadonlyMap<string, string>
}

/** The topics of a cluster, by name. */
export type MemoryTopics = Map<string, MemoryTopic>

/** Adds a topic. Throws `TOPIC_EXISTS`, `INVALID_TOPIC` or `INVALID_CONFIG`. */
export function addTopic(topics: MemoryTopics, topic: NewTopic, brokers: number): void {
  const { name, partitions, replication } = topic
  const invalid = (why: string) => kafkaError('INVALID_TOPIC', `Topic ${name}: ${why}.`, { topic: name })
  if (!/^[\w.-]{1,249}$/.test(name) || name === '.' || name === '..') {
    throw invalid('a name has 1 to 249 of the characters a-z, A-Z, 0-9, ".", "_" and "-"')
  }
  if (!Number.isInteger(partitions) || partitions < 1)
    throw invalid(`${partitions} partitions are not possible`)
  if (!Number.isInteger(replication) || replication < 1 || replication > brokers) {
    throw invalid(`replication ${replication} is not possible with ${brokers} broker(s)`)
  }
  if (topics.has(name)) throw kafkaError('TOPIC_EXISTS', `There already is a topic ${name}.`, { topic: name })
  const configs = alteredConfigs(name, new Map(), topic.configs ?? new Map())
  topics.set(name, { name, replication, configs, logs: newLogs(partitions) })
}

/** Raises the number of partitions. Throws `INVALID_TOPIC` for a lower or equal count. */
export function addPartitions(topic: MemoryTopic, count: number): void {
  const now = topic.logs.length
  if (!Number.isInteger(count) || count <= now) {
    const message = `Topic ${topic.name} has ${now} partitions, which can only be raised, not set to ${count}.`
    throw kafkaError('INVALID_TOPIC', message, { topic: topic.name })
  }
  topic.logs.push(...newLogs(count - now))
}

/** The topic of this name. Throws `UNKNOWN_TOPIC`. */
export function topicNamed(topics: MemoryTopics, name: string): MemoryTopic {
  const topic = topics.get(name)
  if (topic !== undefined) return topic
  throw kafkaError('UNKNOWN_TOPIC', `There is no topic ${name}.`, { topic: name })
}

/** The log of a partition. Throws `UNKNOWN_PARTITION`. */
export function logOf(topic: MemoryTopic, partition: number): PartitionLog {
  const log = topic.logs[partition]
  if (log !== undefined) return log
  const message = `Topic ${topic.name} has partitions 0 to ${topic.logs.length - 1}, not ${partition}.`
  throw kafkaError('UNKNOWN_PARTITION', message, { topic: topic.name, partition })
}

function newLogs(count: number): PartitionLog[] {
  return Array.from({ length: count }, () => new PartitionLog())
}
