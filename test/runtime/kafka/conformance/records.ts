import { describe, expect, it } from 'vitest'
import type { Header } from '../../../../runtime/kafka/port.ts'
import { bytes, plain, type TestKit, text } from './test-kit.ts'

/** What arrives of a record. */
export function recordConformance(kit: TestKit): void {
  describe('records', () => {
    it('arrive byte for byte: key, value, header order, repeated and null headers, timestamp', async () => {
      const topic = await kit.newTopic()
      const all = Uint8Array.from({ length: 256 }, (_, i) => i)
      const headers: Header[] = [
        ['b', bytes('1')],
        ['a', all],
        ['b', null],
        ['b', new Uint8Array()],
        ['ümläut', bytes('2')],
      ]
      const timestamp = Date.now() - 12_345
      await kit.client.send([
        { topic, partition: 0, key: all, value: all.toReversed(), headers, timestamp },
        { topic, partition: 0, key: null, value: null, headers: [], timestamp },
        { topic, partition: 0, key: new Uint8Array(), value: new Uint8Array(), headers: [], timestamp },
      ])
      const member = await kit.subscribe({ topics: [topic] })
      const [full, none, empty] = await member.next(3)
      expect(plain(full!)).toEqual({
        topic,
        partition: 0,
        offset: 0n,
        key: [...all],
        value: [...all].reverse(),
        headers: headers.map(([header, value]) => [header, value && [...value]]),
        timestamp,
      })
      expect(plain(none!)).toMatchObject({ key: null, value: null, headers: [], offset: 1n })
      expect(plain(empty!)).toMatchObject({ key: [], value: [], headers: [], offset: 2n })
      await member.subscription.close()
    })

    it('are the sender’s bytes at the time of sending, and each receiver’s own', async () => {
      const topic = await kit.newTopic()
      const value = bytes('before')
      const sent = kit.client.send([kit.record(topic, null, { value })])
      value.fill(0)
      await sent
      const first = await kit.subscribe({ topics: [topic] })
      const [received] = await first.next(1)
      expect(text(received!.value)).toBe('before')
      received!.value!.fill(0)
      const second = await kit.subscribe({ topics: [topic] })
      expect(text((await second.next(1))[0]!.value)).toBe('before')
      await first.subscription.close()
      await second.subscription.close()
    })
  })
}
