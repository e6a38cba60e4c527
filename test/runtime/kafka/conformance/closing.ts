import { expect, it } from 'vitest'
import { type TestKit, until } from './test-kit.ts'

/** The end of a client. */
export function closingConformance(kit: TestKit): void {
  it('a closed client rejects everything, and its subscriptions end', async () => {
    const topic = await kit.newTopic()
    const closing = await kit.cluster.client()
    const member = await kit.subscribe({ topics: [topic] }, closing)
    await member.assigned(1)
    await closing.close()
    await until(async () => member.fatal !== undefined)
    expect(member.fatal).toMatchObject({ code: 'CLOSED' })
    const closed = { code: 'CLOSED' }
    await expect(closing.partitions(topic)).rejects.toMatchObject(closed)
    await expect(closing.send([kit.record(topic, 'x')])).rejects.toMatchObject(closed)
    await expect(kit.subscribe({ topics: [topic] }, closing)).rejects.toMatchObject(closed)
    await expect(closing.admin.describeTopics()).rejects.toMatchObject(closed)
    await closing.close()
  })
}
