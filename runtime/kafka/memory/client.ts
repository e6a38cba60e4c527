import { closedError, kafkaError } from '../../errors/kafka-error.ts'
import type {
  KafkaClient,
  OutgoingRecord,
  RecordPosition,
  Subscription,
  SubscriptionListener,
} from '../port.ts'
import { createMemoryAdmin } from './admin.ts'
import { type ClusterState, groupNamed } from './cluster.ts'
import { Member } from './member.ts'
import { batchSize } from './record-size.ts'
import { maxMessageBytes, maxTimestampAhead } from './topic-configs.ts'
import { logOf, topicNamed } from './topics.ts'

/** A client of a memory cluster. Records are appended before `send` returns; it resolves afterwards. */
export function createMemoryClient(state: ClusterState): KafkaClient {
  const { topics } = state
  const open = new Map<Subscription, SubscriptionListener>()
  let closed = false
  const check = () => {
    if (closed) throw closedError('client')
  }

  return {
    async partitions(topic) {
      check()
      return topicNamed(topics, topic).logs.length
    },
    async send(records) {
      check()
      for (const record of records) checkRecord(state, record)
      return append(state, records)
    },
    async subscribe(options, listener) {
      check()
      for (const topic of options.topics) topicNamed(topics, topic)
      const group = groupNamed(state, options.group)
      const member = new Member(options, listener, state.batch, (error) => {
        void group.leave(member)
        listener.onFatal(error)
      })
      const subscription: Subscription = {
        commit: async (offsets) => group.commit(member, offsets),
        pause: (partitions) => member.pause(partitions, true),
        resume: (partitions) => member.pause(partitions, false),
        close: async () => {
          open.delete(subscription)
          if (!member.closed) await group.leave(member)
        },
      }
      open.set(subscription, listener)
      await group.join(member)
      return subscription
    },
    admin: createMemoryAdmin(state, check),
    async close() {
      closed = true
      await Promise.all(
        [...open].map(async ([subscription, listener]) => {
          await subscription.close()
          listener.onFatal(closedError('client'))
        }),
      )
    },
  }
}

function checkRecord(state: ClusterState, record: OutgoingRecord): void {
  const { topic: name, partition, timestamp } = record
  const topic = topicNamed(state.topics, name)
  logOf(topic, partition)
  const latest = state.now() + maxTimestampAhead(topic.configs)
  if (!Number.isSafeInteger(timestamp) || timestamp < 0 || timestamp > latest) {
    const message = `Topic ${name}: ${timestamp} is no timestamp between 1970 and an hour from now.`
    throw kafkaError('INVALID_TIMESTAMP', message, { topic: name, timestamp })
  }
  const bytes = batchSize(record)
  const limit = maxMessageBytes(topic.configs)
  if (bytes > limit) {
    const message = `Topic ${name}: the record takes ${bytes} bytes, and max.message.bytes is ${limit}.`
    throw kafkaError('MESSAGE_TOO_LARGE', message, { topic: name, bytes, limit })
  }
}

function append(state: ClusterState, records: readonly OutgoingRecord[]): RecordPosition[] {
  const positions = records.map((record) => {
    const { topic, partition } = record
    const offset = logOf(topicNamed(state.topics, topic), partition).append(record, state.sequence++)
    return { topic, partition, offset }
  })
  for (const group of state.groups.values()) for (const member of group.members) member.wake()
  return positions
}
