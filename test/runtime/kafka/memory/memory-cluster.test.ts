import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { createMemoryCluster } from '../../../../runtime/kafka/memory/cluster.ts'
import type { Subscription } from '../../../../runtime/kafka/port.ts'
import { kafkaConformance } from '../conformance.ts'

kafkaConformance('memory', async () => {
  const cluster = createMemoryCluster()
  return { client: async () => cluster.client(), brokers: 3, close: async () => undefined }
})

const outgoing = (partition: number, value: number) => ({
  topic: 't',
  partition,
  key: null,
  value: Uint8Array.of(value & 255, value >> 8),
  headers: [],
  timestamp: 0,
})
const turn = () => new Promise(setImmediate)

describe('whatever is published while members join, leave and commit', () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('publish' as const), partition: fc.nat(3) }) },
    fc.record({ do: fc.constant('join' as const) }),
    fc.record({ do: fc.constant('leave' as const), who: fc.nat(5) }),
    fc.record({ do: fc.constant('commit' as const), who: fc.nat(5) }),
    fc.record({ do: fc.constant('pause' as const), who: fc.nat(5), partition: fc.nat(3) }),
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const) }) },
  )

  test.prop([fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 3 })])(
    'each record is delivered at least once, in order and without gaps within an assignment',
    async (steps, batch) => {
      const cluster = createMemoryCluster({ topics: [{ name: 't', partitions: 4 }], batch })
      const client = cluster.client()
      const published = [0, 0, 0, 0]
      const delivered = [0, 1, 2, 3].map(() => new Set<bigint>())
      const problems: string[] = []
      const owners = new Map<number, object>()
      const members: { subscription?: Subscription; at: Map<number, bigint> }[] = []

      const join = async () => {
        const member: (typeof members)[number] = { at: new Map() }
        const fresh = new Set<number>()
        members.push(member)
        member.subscription = await cluster.client().subscribe(
          { group: 'g', topics: ['t'], from: 'earliest' },
          {
            onAssigned: (partitions) => {
              for (const { partition } of partitions) {
                if (owners.has(partition)) problems.push(`two have partition ${partition}`)
                owners.set(partition, member)
                fresh.add(partition)
              }
            },
            onRevoked: (partitions) => {
              for (const { partition } of partitions) {
                owners.delete(partition)
                member.at.delete(partition)
              }
            },
            onRecords: (_, partition, records) => {
              if (owners.get(partition) !== member) problems.push(`${partition} delivered to another`)
              for (const { offset } of records) {
                const before = member.at.get(partition)
                if (!fresh.has(partition) && offset !== before) problems.push(`gap before ${offset}`)
                fresh.delete(partition)
                member.at.set(partition, offset + 1n)
                delivered[partition]!.add(offset)
              }
            },
            onFatal: (error) => problems.push(error.message),
          },
        )
      }
      const leave = async (member: (typeof members)[number]) => {
        for (const [partition, owner] of owners) if (owner === member) owners.delete(partition)
        members.splice(members.indexOf(member), 1)
        await member.subscription!.close()
      }

      for (const each of steps) {
        const member = 'who' in each && members.length > 0 ? members[each.who % members.length] : undefined
        if (each.do === 'publish') {
          const [position] = await client.send([outgoing(each.partition, published[each.partition]!)])
          if (position!.offset !== BigInt(published[each.partition]!++)) problems.push('offset')
        } else if (each.do === 'join' && members.length < 5) await join()
        else if (each.do === 'leave' && member !== undefined) await leave(member)
        else if (each.do === 'commit' && member !== undefined) {
          const offsets = [...member.at].map(([partition, offset]) => ({ topic: 't', partition, offset }))
          await member.subscription!.commit(offsets)
        } else if (each.do === 'pause' && member !== undefined) {
          member.subscription!.pause([{ topic: 't', partition: each.partition }])
          await turn()
          member.subscription!.resume([{ topic: 't', partition: each.partition }])
        } else if (each.do === 'wait') await turn()
      }
      if (members.length === 0) await join()
      for (let turns = 0; turns < 300; turns++) await turn()

      expect(problems).toEqual([])
      expect(delivered.map((offsets) => offsets.size)).toEqual(published)
    },
  )
})

describe('the memory cluster', () => {
  it('refuses a timestamp more than an hour ahead, as brokers do', async () => {
    const cluster = createMemoryCluster({ topics: [{ name: 't', partitions: 1 }], now: () => 1000 })
    const send = (timestamp: number) => cluster.client().send([{ ...outgoing(0, 0), timestamp }])
    await send(1000 + 3_600_000)
    await expect(send(1001 + 3_600_000)).rejects.toMatchObject({ code: 'INVALID_TIMESTAMP' })
  })

  it('sends all records of a call or none', async () => {
    const cluster = createMemoryCluster({ topics: [{ name: 't', partitions: 1 }] })
    await expect(cluster.client().send([outgoing(0, 1), outgoing(9, 2)])).rejects.toThrow('partitions 0 to 0')
    expect(cluster.records('t')).toEqual([])
  })

  it('gives back the records of a topic in the order in which they were sent', async () => {
    const cluster = createMemoryCluster({ topics: [{ name: 't', partitions: 3 }] })
    for (const partition of [2, 0, 1, 2]) await cluster.client().send([outgoing(partition, 0)])
    expect(cluster.records('t').map(({ partition }) => partition)).toEqual([2, 0, 1, 2])
  })

  it('ends the subscription of a listener that rejects when it loses a partition', async () => {
    const cluster = createMemoryCluster({ topics: [{ name: 't', partitions: 2 }] })
    const errors: string[] = []
    const listener = {
      onRecords: () => undefined,
      onAssigned: () => undefined,
      onRevoked: () => Promise.reject(new Error('broken')),
      onFatal: (error: Error) => void errors.push(error.message),
    }
    const options = { group: 'g', topics: ['t'], from: 'earliest' as const }
    const client = cluster.client()
    await client.subscribe(options, listener)
    await cluster.client().subscribe(options, { ...listener, onRevoked: () => undefined })
    for (let turns = 0; turns < 10; turns++) await turn()
    expect(errors).toEqual(['broken'])
    expect(await client.admin.describeGroup('g')).toMatchObject({ members: 1, state: 'stable' })
  })

  it('ends the subscription of a listener that throws, and gives its partitions to others', async () => {
    const cluster = createMemoryCluster({ topics: [{ name: 't', partitions: 1 }] })
    const listen = (received: string[], onRecords: () => void) => ({
      onRecords,
      onAssigned: () => void received.push('assigned'),
      onRevoked: () => void received.push('revoked'),
      onFatal: (error: Error) => void received.push(error.message),
    })
    const first: string[] = []
    const second: string[] = []
    const options = { group: 'g', topics: ['t'], from: 'earliest' as const }
    const broken = listen(first, () => {
      throw new Error('broken')
    })
    await cluster.client().subscribe(options, broken)
    await cluster.client().subscribe(
      options,
      listen(second, () => second.push('records')),
    )
    await cluster.client().send([outgoing(0, 0)])
    for (let turns = 0; turns < 10; turns++) await turn()
    expect(first).toEqual(['assigned', 'broken'])
    expect(second).toEqual(['assigned', 'records'])
  })

  it('lets the partitions take turns', async () => {
    const cluster = createMemoryCluster({ topics: [{ name: 't', partitions: 3 }], batch: 1 })
    const turns: number[] = []
    for (const partition of [0, 1, 2]) {
      await cluster.client().send([outgoing(partition, 0), outgoing(partition, 1)])
    }
    const listener = {
      onRecords: (_: string, partition: number) => void turns.push(partition),
      onAssigned() {},
      onRevoked() {},
      onFatal() {},
    }
    await cluster.client().subscribe({ group: 'g', topics: ['t'], from: 'earliest' }, listener)
    for (let i = 0; i < 10; i++) await turn()
    expect(turns).toEqual([0, 1, 2, 0, 1, 2])
  })

  it('is idle when every group with members has committed everything, and names what is left', async () => {
    const cluster = createMemoryCluster({ topics: [{ name: 't', partitions: 2 }] })
    const client = cluster.client()
    await cluster.idle()
    const subscription = await client.subscribe(
      { group: 'g', topics: ['t'], from: 'earliest' },
      { onRecords() {}, onAssigned() {}, onRevoked() {}, onFatal() {} },
    )
    await client.send([outgoing(1, 0)])
    await expect(cluster.idle({ timeout: 10 })).rejects.toThrow('group g is at offset 0 of t/1')
    const idle = cluster.idle()
    await subscription.commit([{ topic: 't', partition: 1, offset: 1n }])
    await idle
  })
})
