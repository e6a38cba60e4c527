import type { TopicType } from '../../record-type.ts'
import { unframe } from '../../registry/framing.ts'
import { createMemoryRegistry, type RegisteredSchema } from '../../registry/memory.ts'
import type { Kafka } from '../connection.ts'
import type { IncomingRecord } from '../port.ts'
import { createMemoryCluster, type MemoryCluster } from './cluster.ts'

export interface MemoryKafkaOptions {
  /** Topics to create, with their partitions; their records' schemas are registered under their subjects. */
  readonly topics: readonly TopicType<unknown, unknown>[]
  /** Further schemas to register, after those of the topics. */
  readonly schemas?: readonly RegisteredSchema[]
  /** As {@link Kafka} has it. */
  readonly shareOf?: (tenant: string) => number
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number
}

/** Kafka and registry inside the process, for tests of handlers and for demonstrations. */
export interface MemoryKafka extends Kafka {
  /** The cluster itself: further clients, raw records. */
  readonly cluster: MemoryCluster
  /** The events of a topic in the order in which they were published. */
  events<T, Input>(topic: TopicType<T, Input>): T[]
  /** As {@link MemoryCluster.idle}: everything published has been handled and committed. */
  idle(options?: { timeout?: number }): Promise<void>
}

/** A fresh cluster with these topics, and the connection to it that generated services take. */
export function memoryKafka(options: MemoryKafkaOptions): MemoryKafka {
  const { topics, schemas = [], shareOf, now } = options
  const cluster = createMemoryCluster({
    topics: topics.map(({ name, partitions }) => ({ name, partitions, replication: 3 })),
    ...(now && { now }),
  })
  const client = cluster.client()
  return {
    client,
    registry: createMemoryRegistry([
      ...topics.map(({ subject, record }) => ({ subject, schema: record.schema })),
      ...schemas,
    ]),
    ...(shareOf && { shareOf }),
    ...(now && { now }),
    close: () => client.close(),
    cluster,
    events: (topic) => cluster.records(topic.name).flatMap((record) => eventOf(topic, record)),
    idle: (wait) => cluster.idle(wait),
  }
}

function eventOf<T, Input>(topic: TopicType<T, Input>, { value }: IncomingRecord): T[] {
  return value === null ? [] : [topic.record.decode(unframe(value).payload)]
}
