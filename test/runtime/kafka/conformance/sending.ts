import { describe, expect, it } from 'vitest'
import type { TestKit } from './test-kit.ts'

/** Sending records. */
export function sendingConformance(kit: TestKit): void {
  describe('sending', () => {
    it('tells the partition count, and UNKNOWN_TOPIC of a topic that is not there', async () => {
      expect(await kit.client.partitions(await kit.newTopic(3))).toBe(3)
      await expect(kit.client.partitions(kit.newName('nowhere'))).rejects.toMatchObject({
        code: 'UNKNOWN_TOPIC',
      })
    })

    it('answers with offsets in the order of the records, contiguous in each partition', async () => {
      const topic = await kit.newTopic(2)
      const positions = await kit.client.send(
        [0, 1, 0, 1, 1].map((partition) => kit.record(topic, 'x', { partition })),
      )
      expect(positions).toEqual([
        { topic, partition: 0, offset: 0n },
        { topic, partition: 1, offset: 0n },
        { topic, partition: 0, offset: 1n },
        { topic, partition: 1, offset: 1n },
        { topic, partition: 1, offset: 2n },
      ])
    })

    it('keeps the order of sends that were not waited for', async () => {
      const topic = await kit.newTopic()
      const sends = Array.from({ length: 20 }, (_, i) => kit.client.send([kit.record(topic, String(i))]))
      const offsets = (await Promise.all(sends)).map(([position]) => position?.offset)
      expect(offsets).toEqual(Array.from({ length: 20 }, (_, i) => BigInt(i)))
    })

    it('takes an empty list', async () => {
      expect(await kit.client.send([])).toEqual([])
    })

    it('rejects a topic and a partition that are not there, as final and without effect', async () => {
      const final = { details: { retriable: false, applied: 'no' } }
      const topic = await kit.newTopic()
      await expect(kit.client.send([kit.record(kit.newName('nowhere'), 'x')])).rejects.toMatchObject({
        code: 'UNKNOWN_TOPIC',
        ...final,
      })
      await expect(kit.client.send([kit.record(topic, 'x', { partition: 1 })])).rejects.toMatchObject({
        code: 'UNKNOWN_PARTITION',
        ...final,
      })
      expect(await kit.client.admin.offsetsByTime(topic, 'latest')).toEqual([
        { topic, partition: 0, offset: 0n },
      ])
    })

    it('rejects a record that is larger than the topic takes', async () => {
      const topic = await kit.newTopic(1, new Map([['max.message.bytes', '1000']]))
      // Random, so that compression doesn't help.
      const value = crypto.getRandomValues(new Uint8Array(2000))
      await expect(kit.client.send([kit.record(topic, null, { value })])).rejects.toMatchObject({
        code: 'MESSAGE_TOO_LARGE',
        details: { retriable: false, applied: 'no' },
      })
      await kit.client.send([kit.record(topic, 'small')])
    })
  })
}
