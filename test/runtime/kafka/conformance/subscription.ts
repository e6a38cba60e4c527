import { describe, expect, it } from 'vitest'
import { nothingFor, type TestKit, text, until } from './test-kit.ts'

/** A single member of a group. */
export function subscriptionConformance(kit: TestKit): void {
  describe('a subscription', () => {
    it('gets what is there from the earliest on, and then what comes', async () => {
      const topic = await kit.newTopic()
      await kit.sendTexts(topic, ['a', 'b'])
      const member = await kit.subscribe({ topics: [topic] })
      await kit.sendTexts(topic, ['c'])
      expect((await member.next(3)).map(({ value }) => text(value))).toEqual(['a', 'b', 'c'])
      await member.subscription.close()
    })

    it('from the latest gets only what comes, and its start is committed', async () => {
      const topic = await kit.newTopic()
      const group = kit.newName('group')
      await kit.sendTexts(topic, ['old'])
      const first = await kit.subscribe({ topics: [topic], group, from: 'latest' })
      await first.assigned(1)
      await until(async () => (await kit.client.admin.groupOffsets(group, topic)).length === 1)
      await first.subscription.close()
      await kit.sendTexts(topic, ['between'])
      const second = await kit.subscribe({ topics: [topic], group, from: 'latest' })
      await kit.sendTexts(topic, ['new'])
      expect((await second.next(2)).map(({ value }) => text(value))).toEqual(['between', 'new'])
      await second.subscription.close()
    })

    it('gets the records of one partition in a call, in offset order, never while a call runs', async () => {
      const topic = await kit.newTopic(3)
      for (const partition of [0, 1, 2]) await kit.sendTexts(topic, ['a', 'b', 'c', 'd'], partition)
      const member = await kit.subscribe({ topics: [topic] })
      const records = await member.next(12)
      expect(member.problems).toEqual([])
      for (const partition of [0, 1, 2]) {
        const offsets = records.filter((each) => each.partition === partition).map(({ offset }) => offset)
        expect(offsets).toEqual([0n, 1n, 2n, 3n])
      }
      await member.subscription.close()
    })

    it('goes on where the group has committed', async () => {
      const topic = await kit.newTopic()
      const group = kit.newName('group')
      await kit.sendTexts(topic, ['a', 'b', 'c'])
      const first = await kit.subscribe({ topics: [topic], group })
      await first.next(3)
      await first.subscription.commit([{ topic, partition: 0, offset: 2n }])
      expect(await kit.client.admin.groupOffsets(group, topic)).toEqual([{ topic, partition: 0, offset: 2n }])
      await first.subscription.close()
      const second = await kit.subscribe({ topics: [topic], group })
      expect((await second.next(1)).map(({ value }) => text(value))).toEqual(['c'])
      await second.subscription.close()
    })

    it('goes on at the start when the records where the group is have been deleted', async () => {
      const topic = await kit.newTopic()
      const group = kit.newName('group')
      await kit.sendTexts(topic, ['a', 'b', 'c'])
      const first = await kit.subscribe({ topics: [topic], group })
      await first.next(3)
      await first.subscription.commit([{ topic, partition: 0, offset: 1n }])
      await first.subscription.close()
      await kit.client.admin.deleteRecords([{ topic, partition: 0, offset: 3n }])
      const second = await kit.subscribe({ topics: [topic], group, from: 'latest' })
      await nothingFor(20)
      await kit.sendTexts(topic, ['d'])
      expect((await second.next(1)).map(({ value }) => text(value))).toEqual(['d'])
      await second.subscription.close()
    })

    it('delivers nothing of a paused partition, goes on with the others, and resumes without a gap', async () => {
      const topic = await kit.newTopic(2)
      const member = await kit.subscribe({ topics: [topic] })
      await kit.sendTexts(topic, ['a'], 0)
      await member.next(1)
      member.subscription.pause([{ topic, partition: 0 }])
      await kit.sendTexts(topic, ['b', 'c'], 0)
      await kit.sendTexts(topic, ['x'], 1)
      expect((await member.next(1)).map(({ value }) => text(value))).toEqual(['x'])
      await nothingFor(50)
      expect(member.waiting).toBe(0)
      member.subscription.resume([{ topic, partition: 0 }])
      expect((await member.next(2)).map(({ value }) => text(value))).toEqual(['b', 'c'])
      await member.subscription.close()
    })

    it('may be paused from within a delivery', async () => {
      const topic = await kit.newTopic()
      const member = await kit.subscribe({ topics: [topic] })
      member.during = () => member.subscription.pause([{ topic, partition: 0 }])
      await kit.sendTexts(topic, ['a'])
      await member.next(1)
      await kit.sendTexts(topic, ['b'])
      await nothingFor(50)
      expect(member.waiting).toBe(0)
      await member.subscription.close()
    })

    it('gets nothing after it was closed, even if it was closed within a delivery', async () => {
      const topic = await kit.newTopic(2)
      const member = await kit.subscribe({ topics: [topic] })
      let closing: Promise<void> | undefined
      member.during = () => {
        closing = member.subscription.close()
      }
      await kit.sendTexts(topic, ['a'], 0)
      await kit.sendTexts(topic, ['b'], 1)
      await member.next(1)
      await closing
      await kit.sendTexts(topic, ['c'])
      await nothingFor(50)
      expect(member.waiting).toBe(0)
      await expect(member.subscription.commit([{ topic, partition: 0, offset: 1n }])).rejects.toMatchObject({
        code: 'CLOSED',
      })
    })

    it('rejects a topic that is not there', async () => {
      await expect(kit.subscribe({ topics: [kit.newName('nowhere')] })).rejects.toMatchObject({
        code: 'UNKNOWN_TOPIC',
      })
    })
  })
}
