import { partitionOf } from '../../runtime/partition/tenant-partitions.ts'

/** How a topic's events find their partitions. */
export interface Placement {
  readonly partitions: number
  /** Fields that make the key. */
  readonly key: readonly string[]
  /** The tenant's declared share of the load; default 0. */
  readonly share?: number
}

const tenants = 50
const keysEach = 40

/** Keys that {@link movedShare} tries. */
export const sampledKeys = tenants * keysEach

/**
 * The part of a topic's keys, 0 to 1, that go to another partition after a change: computed with the partitioner that
 * producers use, for {@link sampledKeys} keys of fifty tenants. There is nothing random in it.
 */
export function movedShare(before: Placement, after: Placement): number {
  let moved = 0
  for (let tenant = 0; tenant < tenants; tenant++) {
    for (let entity = 0; entity < keysEach; entity++) {
      const name = `tenant-${tenant}`
      if (partition(name, entity, before) !== partition(name, entity, after)) moved++
    }
  }
  return moved / sampledKeys
}

function partition(tenant: string, entity: number, { partitions, key, share }: Placement): number {
  const values = key.map((field) => (field === 'tenant_id' ? tenant : `${field}-${entity}`))
  return partitionOf(tenant, values.join('|'), partitions, share)
}

/** `34 %`; what is little, and not nothing, is `under 1 %`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1 %'
  return `${Math.round(share * 100)} %`
}
