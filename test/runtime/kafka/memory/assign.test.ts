import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { assign } from '../../../../runtime/kafka/memory/assign.ts'
import type { TopicPartition } from '../../../../runtime/kafka/port.ts'

interface TestMember {
  readonly name: string
  readonly topics: readonly string[]
}
const partitionsOf = (counts: readonly number[]): TopicPartition[] =>
  counts.flatMap((count, topic) =>
    Array.from({ length: count }, (_, partition) => ({ topic: `t${topic}`, partition })),
  )
const counts = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 4 })
const members = fc
  .array(fc.subarray(['t0', 't1', 't2', 't3'], { minLength: 1 }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((topics, i): TestMember => ({ name: `m${i}`, topics })))

describe('the assignment of partitions', () => {
  test.prop([counts, members, fc.array(fc.tuple(fc.nat(30), fc.nat(8)))])(
    'gives each to a member that subscribes to it, and no member two more than another could have',
    (topicCounts, all, owned) => {
      const partitions = partitionsOf(topicCounts)
      const gone: TestMember = { name: 'gone', topics: ['t0', 't1', 't2', 't3'] }
      const owners = new Map(
        owned.map(([at, who]) => {
          const { topic, partition } = partitions[at % partitions.length]!
          return [`${topic}/${partition}`, all[who] ?? gone]
        }),
      )
      const assigned = assign(all, partitions, owners)
      const load = (member: TestMember) => [...assigned.values()].filter((each) => each === member).length
      for (const { topic, partition } of partitions) {
        const able = all.filter(({ topics }) => topics.includes(topic))
        const owner = assigned.get(`${topic}/${partition}`)
        if (able.length === 0) expect(owner).toBeUndefined()
        else expect(able).toContain(owner)
        for (const other of able) expect(load(owner!)).toBeLessThanOrEqual(load(other) + 1)
      }
    },
  )

  test.prop([fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 6 })])(
    'moves partitions only to a member that joins, and only from one that leaves',
    (count, size) => {
      const partitions = partitionsOf([count])
      const before = Array.from({ length: size }, (_, i): TestMember => ({ name: `m${i}`, topics: ['t0'] }))
      const first = assign(before, partitions, new Map())
      const joining: TestMember = { name: 'new', topics: ['t0'] }
      const second = assign([...before, joining], partitions, first)
      for (const [key, owner] of second) if (owner !== first.get(key)) expect(owner).toBe(joining)
      const third = assign(before, partitions, second)
      for (const [key, owner] of third) if (owner !== second.get(key)) expect(second.get(key)).toBe(joining)
    },
  )

  it('gives nothing when nobody is there', () => {
    expect(assign([], partitionsOf([3]), new Map())).toEqual(new Map())
  })
})
