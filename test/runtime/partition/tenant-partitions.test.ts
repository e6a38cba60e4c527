import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { murmur3 } from '../../../runtime/partition/murmur3.ts'
import {
  partitionerVersion,
  partitionOf,
  tenantPartitions,
} from '../../../runtime/partition/tenant-partitions.ts'
import vectors from './vectors.json' with { type: 'json' }

const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const partitions = fc.integer({ min: 1, max: 200 })
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('the partitioner', () => {
  it(`gives what the vectors of version ${partitionerVersion} say, in this and every other language`, () => {
    expect(vectors.version).toBe(partitionerVersion)
    for (const { text: input, seed, hash } of vectors.murmur3) {
      expect([input, seed, murmur3(new TextEncoder().encode(input), seed)]).toEqual([input, seed, hash])
    }
    for (const each of vectors.partitions) {
      expect({
        ...each,
        subset: tenantPartitions(each.tenant, each.partitions, each.share),
        partition: partitionOf(each.tenant, each.key, each.partitions, each.share),
      }).toEqual(each)
    }
  })

  test.prop([text, text, partitions, share])(
    'puts a key on one of the max(2, ⌈3·share·P⌉) different partitions of its tenant',
    (tenant, key, count, part) => {
      const subset = tenantPartitions(tenant, count, part)
      const size = Math.max(2, Math.ceil((3 * Math.round(part * 1e6) * count) / 1e6))
      expect(subset).toHaveLength(Math.min(count, size))
      expect(new Set(subset).size).toBe(subset.length)
      expect(subset.every((partition) => partition >= 0 && partition < count)).toBe(true)
      expect(subset).toContain(partitionOf(tenant, key, count, part))
      expect(partitionOf(tenant, key, count, part)).toBe(partitionOf(tenant, key, count, part))
    },
  )

  test.prop([text, text, partitions, share, share])(
    'moves a key only to partitions that a raised share adds',
    (tenant, key, count, one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one]
      const before = partitionOf(tenant, key, count, low)
      const after = partitionOf(tenant, key, count, high)
      if (after !== before) expect(tenantPartitions(tenant, count, low)).not.toContain(after)
    },
  )

  test.prop([text, text, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), share])(
    'moves a key, when partitions are added, only to one the tenant didn’t have or off one it lost',
    (tenant, key, count, added, part) => {
      const before = tenantPartitions(tenant, count, part)
      const after = tenantPartitions(tenant, count + added, part)
      const from = partitionOf(tenant, key, count, part)
      const to = partitionOf(tenant, key, count + added, part)
      if (from !== to) expect(before.includes(to) && after.includes(from)).toBe(false)
    },
  )

  test.prop([text, fc.integer({ min: 3, max: 100 })])(
    'keeps a small tenant’s subset, but for the partitions that are new',
    (tenant, count) => {
      const before = tenantPartitions(tenant, count)
      const kept = tenantPartitions(tenant, count + 1).filter((partition) => partition < count)
      expect(before.slice(0, kept.length)).toEqual(kept)
    },
  )

  it('counts shares exactly', () => {
    expect(tenantPartitions('t', 30, 0.1)).toHaveLength(9)
    expect(tenantPartitions('t', 30, 0.100001)).toHaveLength(10)
  })

  it('tells nonsense', () => {
    for (const count of [0, -1, 1.5, Number.NaN, 2 ** 31]) {
      expect(() => partitionOf('t', 'k', count)).toThrow(RangeError)
    }
    for (const part of [-0.1, 1.1, Number.NaN])
      expect(() => partitionOf('t', 'k', 8, part)).toThrow(RangeError)
  })
})

describe('with 1000 tenants of Zipf sizes over 48 partitions', () => {
  const sizes = Array.from({ length: 1000 }, (_, i) => 1 / (i + 1))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const events = sizes.map((size) => Math.max(1, Math.round((size / total) * 50_000)))
  const place = (tenant: number, entity: number, count: number) =>
    partitionOf(`tenant-${tenant}`, `entity-${entity}`, count, sizes[tenant]! / total)
  const loads = (count: number) => {
    const load = new Array<number>(count).fill(0)
    events.forEach((many, tenant) => {
      for (let entity = 0; entity < many; entity++) load[place(tenant, entity, count)]!++
    })
    return load
  }
  const sum = events.reduce((all, many) => all + many, 0)

  it('no partition has more than 2.5 times the mean, where hashing the tenant alone gives above 6', () => {
    const mean = sum / 48
    expect(Math.max(...loads(48)) / mean).toBeLessThan(2.5)
    const alone = new Array<number>(48).fill(0)
    events.forEach((many, tenant) => {
      alone[murmur3(new TextEncoder().encode(`tenant-${tenant}`), 0) % 48]! += many
    })
    expect(Math.max(...alone) / mean).toBeGreaterThan(6)
  })

  it('a typical tenant’s burst touches two partitions, the largest one’s twenty', () => {
    expect(tenantPartitions('tenant-500', 48, sizes[500]! / total)).toHaveLength(2)
    expect(tenantPartitions('tenant-0', 48, sizes[0]! / total)).toHaveLength(20)
  })

  it('going from 48 to 64 partitions moves less than 40 % of the keys, where a modulus moves 75 %', () => {
    let moved = 0
    events.forEach((many, tenant) => {
      for (let entity = 0; entity < many; entity++) {
        if (place(tenant, entity, 48) !== place(tenant, entity, 64)) moved++
      }
    })
    expect(moved / sum).toBeLessThan(0.4)
  })
})
