import { partitionOf } from '../../runtime/partition/tenant-partitions.ts'

/** How a topic's events find their partitions. */
export interface Placement {
  readonly partitions: number
  /** Fields that make the key. */
  readonly key: readonly string[]
}

const tenants = 50
const keysEach = 40

/** Keys that {@link movedShare} tries. */
export const sampledKeys = tenants * keysEach

/** Keys that are tried of each tenant that has a declared share. */
const tenantKeys = 1_000

/**
 * The part of a topic's keys, 0 to 1, that go to another partition after a change: computed with the partitioner that
 * producers use, for {@link sampledKeys} keys of fifty tenants without a declared share. There is nothing random in it.
 */
export function movedShare(before: Placement, after: Placement): number {
  let moved = 0
  for (let tenant = 0; tenant < tenants; tenant++) {
    moved += movedKeys(`tenant-${tenant}`, 0, keysEach, before, after)
  }
  return moved / sampledKeys
}

/** {@link movedShare} of one tenant, whose share of the load may be declared. */
export function movedShareOf(tenant: string, share: number, before: Placement, after: Placement): number {
  return movedKeys(tenant, share, tenantKeys, before, after) / tenantKeys
}

/**
 * `68 % of the keys`; where the manifest declares tenants' shares, those tenants have figures of their own.
 *
 * @param shares by tenant.
 */
export function movedText(
  before: Placement,
  after: Placement,
  what: string,
  shares: ReadonlyMap<string, number>,
): string {
  const all = `${percent(movedShare(before, after))} of the ${what}`
  const own = [...shares].map(
    ([tenant, share]) =>
      `${percent(movedShareOf(tenant, share, before, after))} of ${tenant} (share ${share})`,
  )
  return own.length === 0 ? all : `${all} of tenants without a share, ${own.join(', ')}`
}

function movedKeys(tenant: string, share: number, keys: number, before: Placement, after: Placement): number {
  let moved = 0
  for (let entity = 0; entity < keys; entity++) {
    const [from, to] = [before, after].map((placement) => partition(tenant, share, entity, placement))
    if (from !== to) moved++
  }
  return moved
}

function partition(tenant: string, share: number, entity: number, { partitions, key }: Placement): number {
  const values = key.map((field) => (field === 'tenant_id' ? tenant : `${field}-${entity}`))
  return partitionOf(tenant, values.join('|'), partitions, share)
}

/** `34 %`; what is little, and not nothing, is `under 1 %`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1 %'
  return `${Math.round(share * 100)} %`
}
