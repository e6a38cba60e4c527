import type { SchemaLookup } from '../registry/port.ts'
import type { KafkaClient } from './port.ts'

/** What generated services are given: the way to Kafka and to the schema registry. */
export interface Kafka {
  readonly client: KafkaClient
  readonly registry: SchemaLookup
  /**
   * A tenant's declared part of the load, 0 to 1, which sets how many partitions it spreads over. All producers of
   * a topic must agree on it. Default: 0 for every tenant, so each has two partitions of a topic.
   */
  readonly shareOf?: (tenant: string) => number
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number
  /** Closes the client. */
  close(): Promise<void>
}
