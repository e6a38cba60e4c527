import { kafkaError } from '../../errors/kafka-error.ts'
import type { KafkaAdmin } from '../port.ts'
import type { ClusterState } from './cluster.ts'
import { alteredConfigs, effectiveConfigs } from './topic-configs.ts'
import { addPartitions, addTopic, logOf, topicNamed } from './topics.ts'

/** @param check throws when the client has been closed. */
export function createMemoryAdmin(state: ClusterState, check: () => void): KafkaAdmin {
  const { topics, groups, brokers } = state
  return {
    async createTopic(topic) {
      check()
      addTopic(topics, topic, brokers)
    },
    async describeTopics(names) {
      check()
      const wanted = names?.map((name) => topicNamed(topics, name)) ?? [...topics.values()]
      return wanted.map(({ name, logs, replication }) => ({ name, partitions: logs.length, replication }))
    },
    async describeConfigs(name) {
      check()
      return effectiveConfigs(topicNamed(topics, name).configs)
    },
    async incrementalAlter(name, entries) {
      check()
      const topic = topicNamed(topics, name)
      topic.configs = alteredConfigs(name, topic.configs, entries)
    },
    async createPartitions(name, count) {
      check()
      addPartitions(topicNamed(topics, name), count)
      const subscribed = [...groups.values()].filter(({ members }) =>
        members.some((member) => member.topics.includes(name)),
      )
      await Promise.all(subscribed.map((group) => group.rebalance()))
    },
    async deleteRecords(positions) {
      check()
      const logs = positions.map(({ topic, partition, offset }) => {
        const log = logOf(topicNamed(topics, topic), partition)
        if (offset >= 0n && offset <= log.end) return { log, offset }
        const message = `Records before ${offset} can't be deleted: ${topic}/${partition} ends at ${log.end}.`
        throw kafkaError('OFFSET_OUT_OF_RANGE', message, { topic, partition, offset })
      })
      for (const { log, offset } of logs) log.deleteBefore(offset)
    },
    async offsetsByTime(name, time) {
      check()
      return topicNamed(topics, name).logs.map((log, partition) => ({
        topic: name,
        partition,
        offset: time === 'earliest' ? log.start : time === 'latest' ? log.end : log.offsetAt(time),
      }))
    },
    async groupOffsets(group, name) {
      check()
      topicNamed(topics, name)
      return groups.get(group)?.committed(name) ?? []
    },
    async describeGroup(group) {
      check()
      return groups.get(group)?.describe() ?? { group, state: 'unknown', members: 0 }
    },
  }
}
