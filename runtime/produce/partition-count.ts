import type { KafkaClient } from '../kafka/port.ts'

/** How long a topic's partition count is believed, in milliseconds: the `metadata.max.age.ms` of Kafka's clients. */
const maxAge = 300_000

/**
 * The partition count of a topic, asked for once and again every five minutes. Callers that ask in some order go on
 * in that order: while an answer is awaited, all wait for the same one. A count once known stays when asking fails.
 */
export function partitionCount(client: KafkaClient, topic: string, now: () => number): () => Promise<number> {
  let current: Promise<number> | undefined
  let askedAt = 0
  let pending = false

  const ask = (): Promise<number> => {
    const before = current
    pending = true
    askedAt = now()
    const asked = client.partitions(topic).catch((error: unknown) => {
      if (before !== undefined) return before
      current = undefined
      throw error
    })
    current = asked
    const settled = () => {
      pending = false
    }
    asked.then(settled, settled)
    return asked
  }
  return () => (current === undefined || (!pending && now() - askedAt > maxAge) ? ask() : current)
}
