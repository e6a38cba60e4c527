import { describe, expect, it } from 'vitest'
import type { TopicPartition } from '../../../../runtime/kafka/port.ts'
import { nothingFor, type TestKit, text } from './test-kit.ts'

/** Several members of a group. */
export function groupConformance(kit: TestKit): void {
  describe('a group', () => {
    it('shares the partitions among its members: each has one owner, and what was revoked is gone', async () => {
      const topic = await kit.newTopic(4)
      const group = kit.newName('group')
      const first = await kit.subscribe({ topics: [topic], group })
      await first.assigned(4)
      const second = await kit.subscribe({ topics: [topic], group }, await kit.cluster.client())
      await second.assigned(2)
      await first.assigned(2)
      expect([...first.has, ...second.has].sort()).toEqual([0, 1, 2, 3].map((p) => `${topic}/${p}`))
      for (const partition of [0, 1, 2, 3]) await kit.sendTexts(topic, [String(partition)], partition)
      const [one, two] = await Promise.all([first.next(2), second.next(2)])
      const got = [...one, ...two].map(({ partition }) => partition)
      expect(got.sort()).toEqual([0, 1, 2, 3])
      expect([...first.problems, ...second.problems]).toEqual([])
      expect(await kit.client.admin.describeGroup(group)).toEqual({ group, state: 'stable', members: 2 })
      await second.subscription.close()
      await first.assigned(4)
      await first.subscription.close()
      expect(await kit.client.admin.describeGroup(group)).toEqual({ group, state: 'empty', members: 0 })
    })

    it('takes a commit while partitions are being revoked, and leaves out those that are lost', async () => {
      const topic = await kit.newTopic(2)
      const group = kit.newName('group')
      await kit.sendTexts(topic, ['a', 'b'], 0)
      await kit.sendTexts(topic, ['a', 'b'], 1)
      const first = await kit.subscribe({ topics: [topic], group })
      await first.next(4)
      let revoked: readonly TopicPartition[] = []
      let commits: Promise<void> | undefined
      first.onLoss = (partitions) => {
        revoked = partitions
        commits = first.subscription.commit(partitions.map((each) => ({ ...each, offset: 1n })))
      }
      const second = await kit.subscribe({ topics: [topic], group }, await kit.cluster.client())
      expect((await second.next(1)).map(({ value }) => text(value))).toEqual(['b'])
      await commits
      expect(revoked).toHaveLength(1)
      const lost = revoked[0]!
      await second.subscription.commit([{ ...lost, offset: 2n }])
      await first.subscription.commit([{ ...lost, offset: 0n }])
      const offsets = await kit.client.admin.groupOffsets(group, topic)
      expect(offsets.find(({ partition }) => partition === lost.partition)?.offset).toBe(2n)
      await first.subscription.close()
      await second.subscription.close()
    })

    it('holds a rebalance until who loses a partition lets go of it, and goes on behind its last commit', async () => {
      const topic = await kit.newTopic(2)
      const group = kit.newName('group')
      for (const partition of [0, 1]) await kit.sendTexts(topic, ['a', 'b', 'c'], partition)
      const first = await kit.subscribe({ topics: [topic], group })
      await first.next(6)
      const log: string[] = []
      first.onLoss = async ([lost]) => {
        log.push('revoked')
        await kit.sendTexts(topic, ['d'], lost!.partition)
        await nothingFor(50)
        await first.subscription.commit([{ ...lost!, offset: 2n }])
        log.push('let go')
      }
      const second = await kit.subscribe({ topics: [topic], group }, await kit.cluster.client())
      const records = await second.next(2)
      log.push(`second got ${records.map(({ value }) => text(value))}`)
      expect(log).toEqual(['revoked', 'let go', 'second got c,d'])
      // What was sent after the call was no longer the first's.
      expect(first.waiting).toBe(0)
      expect([...first.problems, ...second.problems]).toEqual([])
      await first.subscription.close()
      await second.subscription.close()
    })

    it('waits for that no longer than the rebalance timeout', async () => {
      const topic = await kit.newTopic(2)
      const group = kit.newName('group')
      for (const partition of [0, 1]) await kit.sendTexts(topic, ['a'], partition)
      const first = await kit.subscribe({ topics: [topic], group, rebalanceTimeout: 100 })
      await first.next(2)
      let lost: TopicPartition | undefined
      first.onLoss = ([partition]) => {
        lost = partition
        return new Promise(() => undefined)
      }
      const second = await kit.subscribe({ topics: [topic], group }, await kit.cluster.client())
      expect(await second.next(1)).toMatchObject([{ partition: lost!.partition }])
      await second.subscription.close()
      await first.subscription.close()
    })

    it('doesn’t wait for who has left meanwhile', async () => {
      const topic = await kit.newTopic(2)
      const group = kit.newName('group')
      for (const partition of [0, 1]) await kit.sendTexts(topic, ['a'], partition)
      const first = await kit.subscribe({ topics: [topic], group })
      await first.next(2)
      let closing: Promise<void> | undefined
      first.onLoss = () => {
        closing = first.subscription.close()
        return new Promise(() => undefined)
      }
      const second = await kit.subscribe({ topics: [topic], group }, await kit.cluster.client())
      expect(await second.next(2)).toHaveLength(2)
      await closing
      await second.subscription.close()
    })

    it('gets each record once per group, however many groups there are', async () => {
      const topic = await kit.newTopic()
      const members = await Promise.all([
        kit.subscribe({ topics: [topic] }),
        kit.subscribe({ topics: [topic] }),
      ])
      await kit.sendTexts(topic, ['a'])
      for (const member of members) expect(await member.next(1)).toHaveLength(1)
      for (const member of members) await member.subscription.close()
    })

    it('takes on partitions that are added', async () => {
      const topic = await kit.newTopic(1)
      const member = await kit.subscribe({ topics: [topic] })
      await member.assigned(1)
      await kit.client.admin.createPartitions(topic, 3)
      await member.assigned(3)
      await kit.sendTexts(topic, ['new'], 2)
      expect(await member.next(1)).toMatchObject([{ partition: 2 }])
      await member.subscription.close()
    })
  })
}
