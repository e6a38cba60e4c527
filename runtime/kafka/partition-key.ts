import type { TopicPartition } from './port.ts'

/** A partition as the key of a map. Topic names have no slash, so no two partitions share a key. */
export function partitionKey({ topic, partition }: TopicPartition): string {
  return `${topic}/${partition}`
}
