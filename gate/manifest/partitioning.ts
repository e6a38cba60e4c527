import type { Manifest } from '../../generator/model/manifest.ts'
import { pointer } from '../../generator/pointer.ts'
import { partitionOf, tenantPartitions } from '../../runtime/partition/tenant-partitions.ts'
import type { ManifestFinding } from './manifest-finding.ts'
import { percent } from './moved-keys.ts'

/** Keys of the tenant that are tried. */
const triedKeys = 1_000

/** What changes of the partitioner and of tenants' shares do to the order of events. */
export function partitioningFindings(before: Manifest, now: Manifest): ManifestFinding[] {
  const findings: ManifestFinding[] = []
  const topics = now.topics.filter(({ name }) => before.topics.some((topic) => topic.name === name))
  const [old, own] = [before.partitioning, now.partitioning]
  if (old.version !== own.version) {
    findings.push({
      code: 'PARTITIONER_CHANGED',
      severity: 'error',
      pointer: '/partitioning/version',
      topics: topics.map(({ name }) => name),
      message: `the partitioner goes from version ${old.version} to ${own.version}: nearly every key goes to another partition, and its events from before may be handled after newer ones`,
      hint: 'stop all producers, let every consumer group reach the end of every topic, and start the producers with the new version',
    })
  }
  const [oldShares, ownShares] = [new Map(old.shares), new Map(own.shares)]
  for (const tenant of new Set([...oldShares.keys(), ...ownShares.keys()])) {
    const shares = [oldShares.get(tenant) ?? 0, ownShares.get(tenant) ?? 0] as const
    const counts = new Set(topics.map(({ partitions }) => partitions))
    const moves = [...counts]
      .sort((a, b) => a - b)
      .flatMap((count) => shareMoves(tenant, count, shares) ?? [])
    if (moves.length === 0) continue
    const affected = topics.filter(({ partitions }) => moves.some((move) => move.partitions === partitions))
    findings.push({
      code: 'TENANT_SHARE_CHANGED',
      severity: 'warning',
      pointer: pointer('partitioning', 'shares', tenant),
      topics: affected.map(({ name }) => name),
      message: `the share of ${tenant} goes from ${shares[0]} to ${shares[1]}: ${moves.map(({ text }) => text).join('; ')}; a moved key's events from before may be handled after newer ones`,
      hint: 'stop the producers, let every consumer group reach the end, and start the producers with the new share',
    })
  }
  return findings
}

function shareMoves(tenant: string, partitions: number, [before, now]: readonly [number, number]) {
  const [had, has] = [before, now].map((share) => tenantPartitions(tenant, partitions, share).length)
  if (had === has) return undefined
  let moved = 0
  for (let i = 0; i < triedKeys; i++) {
    const places = [before, now].map((share) => partitionOf(tenant, `entity-${i}`, partitions, share))
    if (places[0] !== places[1]) moved++
  }
  const share = percent(moved / triedKeys)
  return {
    partitions,
    text: `of ${partitions} partitions it has ${has} instead of ${had}, and ${share} of its keys move`,
  }
}
