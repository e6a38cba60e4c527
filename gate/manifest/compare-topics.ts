import { demandsOf, type Level } from '../../compat/level.ts'
import type { ManifestTopic } from '../../generator/model/manifest.ts'
import { pointer } from '../../generator/pointer.ts'
import type { ManifestFinding } from './manifest-finding.ts'
import { movedText, sampledKeys } from './moved-keys.ts'
import { retentionFindings } from './retention.ts'
import { settingPlace } from './setting-place.ts'

/**
 * What the changes to one topic do to its events and their readers.
 *
 * @param shares the declared shares of large tenants, by tenant.
 */
export function compareTopic(
  before: ManifestTopic,
  now: ManifestTopic,
  shares: ReadonlyMap<string, number>,
): ManifestFinding[] {
  return [
    ...recordFindings(before, now),
    ...partitionFindings(before, now, shares),
    ...keyFindings(before, now, shares),
    ...retentionFindings(before, now),
    ...levelFindings(before, now),
  ]
}

function recordFindings(before: ManifestTopic, now: ManifestTopic): ManifestFinding[] {
  if (before.record === now.record) return []
  return [
    {
      code: 'RECORD_CHANGED',
      severity: 'error',
      pointer: pointer('topics', now.name, 'record'),
      topics: [now.name],
      record: now.record,
      message: `${now.name} carries ${now.record} instead of ${before.record}: its older events are ${before.record}s, and consumers deployed today read nothing else`,
      hint: `publish ${now.record} to a topic of its own, and remove ${now.name} when its events have expired`,
    },
  ]
}

function partitionFindings(
  before: ManifestTopic,
  now: ManifestTopic,
  shares: ReadonlyMap<string, number>,
): ManifestFinding[] {
  const place = { ...settingPlace(now, 'partitions'), topics: [now.name] }
  if (now.partitions < before.partitions) {
    return [
      {
        code: 'PARTITIONS_LOWERED',
        severity: 'error',
        ...place,
        message: `the partitions of ${now.name} go from ${before.partitions} to ${now.partitions}: Kafka never removes partitions from a topic`,
        hint: `write ${before.partitions} again, or make a new topic with ${now.partitions} and move producers, then consumers`,
      },
    ]
  }
  if (now.partitions === before.partitions) return []
  const moved = movedText({ ...before, key: now.key }, now, 'keys', shares)
  return [
    {
      code: 'PARTITIONS_RAISED',
      severity: 'warning',
      ...place,
      message: `the partitions of ${now.name} go from ${before.partitions} to ${now.partitions}: ${moved} move to another partition (tried with ${sampledKeys} keys), and a moved key's events from before may be handled after newer ones`,
      hint: 'stop the producers, let every consumer group reach the end, raise the partitions, and start the producers with the new count',
    },
  ]
}

function keyFindings(
  before: ManifestTopic,
  now: ManifestTopic,
  shares: ReadonlyMap<string, number>,
): ManifestFinding[] {
  const [old, own] = [before.key.join(', '), now.key.join(', ')]
  if (old === own) return []
  const moved = movedText({ ...now, key: before.key }, now, 'events', shares)
  const compacted = now.cleanup.includes('compact')
    ? '; compaction keeps the last event of each old key for ever, beside those of the new keys'
    : ''
  return [
    {
      code: 'KEY_CHANGED',
      severity: 'error',
      ...settingPlace(now, 'key'),
      topics: [now.name],
      message: `the key of ${now.name} is ${own} instead of ${old}: ${moved} go to another partition than before (tried with ${sampledKeys} keys), so that those of one ${old} are no longer read in order${compacted}`,
      hint: 'make a new topic with the new key; or stop the producers, and let every consumer group reach the end first',
    },
  ]
}

function levelFindings(before: ManifestTopic, now: ManifestTopic): ManifestFinding[] {
  const lost = lostDemands(before.compatibility, now.compatibility)
  if (lost.length === 0) return []
  return [
    {
      code: 'LEVEL_LOWERED',
      severity: 'error',
      ...settingPlace(now, 'compatibility'),
      topics: [now.name],
      message: `the level of ${now.name} goes from ${before.compatibility} to ${now.compatibility}: ${lost.join(', and ')}`,
      hint: `keep ${before.compatibility}; to let one finding pass, accept it in contracts/compat-ignore.yaml`,
    },
  ]
}

/** What a level asked for and another no longer does, as sentences. */
export function lostDemands(before: Level, now: Level): string[] {
  const [old, own] = [demandsOf(before), demandsOf(now)]
  const lost: string[] = []
  for (const direction of old.directions) {
    if (own.directions.includes(direction)) continue
    lost.push(
      direction === 'backward'
        ? 'nothing checks any more that consumers with the new schema can read older events'
        : 'nothing checks any more that consumers with an older schema can read new events',
    )
  }
  const stays = old.directions.some((direction) => own.directions.includes(direction))
  if (old.transitive && !own.transitive && stays) {
    lost.push('only the last version is checked, though events of every version are kept')
  }
  return lost
}
