import { describe, expect, it } from 'vitest'
import type { TestKit } from './test-kit.ts'

/** The admin calls. */
export function adminConformance(kit: TestKit): void {
  describe('the admin', () => {
    it('creates topics, and says of what is wrong with one', async () => {
      const name = kit.newName('admin')
      await kit.client.admin.createTopic({ name, partitions: 2, replication: 1 })
      expect(await kit.client.admin.describeTopics([name])).toEqual([{ name, partitions: 2, replication: 1 }])
      expect((await kit.client.admin.describeTopics()).map((topic) => topic.name)).toContain(name)
      const again = kit.client.admin.createTopic({ name, partitions: 2, replication: 1 })
      await expect(again).rejects.toMatchObject({ code: 'TOPIC_EXISTS' })
      const bad = { name: kit.newName('bad'), partitions: 1, replication: 1 }
      for (const topic of [
        { ...bad, name: 'a/b' },
        { ...bad, name: '' },
        { ...bad, partitions: 0 },
        { ...bad, replication: kit.cluster.brokers + 1 },
      ]) {
        await expect(kit.client.admin.createTopic(topic)).rejects.toMatchObject({ code: 'INVALID_TOPIC' })
      }
      await expect(kit.client.admin.describeTopics([kit.newName('nowhere')])).rejects.toMatchObject({
        code: 'UNKNOWN_TOPIC',
      })
    })

    it('changes the named settings only, and takes one back to its default', async () => {
      const topic = await kit.newTopic(1, new Map([['retention.ms', '1000']]))
      await kit.client.admin.incrementalAlter(topic, new Map([['segment.ms', '500']]))
      const set = await kit.client.admin.describeConfigs(topic)
      expect([set.get('retention.ms'), set.get('segment.ms')]).toEqual(['1000', '500'])
      await kit.client.admin.incrementalAlter(topic, new Map([['retention.ms', null]]))
      const reset = await kit.client.admin.describeConfigs(topic)
      expect([reset.get('retention.ms'), reset.get('segment.ms')]).toEqual(['604800000', '500'])
      for (const entry of [['retention.msec', '1'] as const, ['retention.ms', 'a week'] as const]) {
        await expect(kit.client.admin.incrementalAlter(topic, new Map([entry]))).rejects.toMatchObject({
          code: 'INVALID_CONFIG',
        })
      }
    })

    it('raises a partition count and never lowers it', async () => {
      const topic = await kit.newTopic(2)
      await kit.client.admin.createPartitions(topic, 4)
      expect(await kit.client.partitions(topic)).toBe(4)
      for (const count of [3, 4]) {
        await expect(kit.client.admin.createPartitions(topic, count)).rejects.toMatchObject({
          code: 'INVALID_TOPIC',
        })
      }
    })

    it('deletes records before an offset: the start moves, the rest keeps its offsets', async () => {
      const topic = await kit.newTopic()
      await kit.sendTexts(topic, ['a', 'b', 'c'])
      await kit.client.admin.deleteRecords([{ topic, partition: 0, offset: 2n }])
      expect(await kit.client.admin.offsetsByTime(topic, 'earliest')).toMatchObject([{ offset: 2n }])
      expect(await kit.client.admin.offsetsByTime(topic, 'latest')).toMatchObject([{ offset: 3n }])
      const member = await kit.subscribe({ topics: [topic] })
      expect((await member.next(1))[0]).toMatchObject({ offset: 2n })
      await member.subscription.close()
      const beyond = kit.client.admin.deleteRecords([{ topic, partition: 0, offset: 4n }])
      await expect(beyond).rejects.toMatchObject({ code: 'OFFSET_OUT_OF_RANGE' })
    })

    it('finds offsets by time', async () => {
      const topic = await kit.newTopic()
      const start = Date.now() - 10_000
      await kit.client.send(
        [0, 1000, 2000].map((after) => kit.record(topic, 'x', { timestamp: start + after })),
      )
      const at = async (time: number) =>
        (await kit.client.admin.offsetsByTime(topic, time)).map(({ offset }) => offset)
      expect(await at(start - 1)).toEqual([0n])
      expect(await at(start + 1000)).toEqual([1n])
      expect(await at(start + 1001)).toEqual([2n])
      expect(await at(start + 2001)).toEqual([3n])
    })

    it('knows a group that never was', async () => {
      const group = kit.newName('nobody')
      expect(await kit.client.admin.describeGroup(group)).toEqual({ group, state: 'unknown', members: 0 })
      expect(await kit.client.admin.groupOffsets(group, await kit.newTopic())).toEqual([])
    })
  })
}
