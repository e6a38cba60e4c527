import { formatDuration } from '../../generator/load/duration.ts'
import { formatSize } from '../../generator/load/size.ts'
import type { ManifestTopic } from '../../generator/model/manifest.ts'
import { pointer } from '../../generator/pointer.ts'
import type { ManifestFinding } from './manifest-finding.ts'
import { settingPlace } from './setting-place.ts'

/** What Kafka deletes after a change of how long, how much, or how a topic's events are kept. */
export function retentionFindings(before: ManifestTopic, now: ManifestTopic): ManifestFinding[] {
  const { name } = now
  const found = (
    place: Pick<ManifestFinding, 'pointer' | 'at'>,
    message: string,
    hint: string,
  ): ManifestFinding => ({
    code: 'RETENTION_LOWERED',
    severity: 'error',
    ...place,
    topics: [name],
    message,
    hint,
  })
  const copy =
    'copy what is still needed (a data warehouse, a topic with the old retention) before this is applied'
  const findings: ManifestFinding[] = []
  const deletes = now.cleanup.includes('delete')
  if (deletes && isLess(now.retention, before.retention)) {
    const [old, own] = [duration(before.retention), duration(now.retention)]
    findings.push(
      found(
        settingPlace(now, 'retention'),
        `the retention of ${name} goes from ${old} to ${own}: events older than ${own} are deleted for good as soon as it is applied`,
        copy,
      ),
    )
  }
  if (deletes && isLess(now.retentionBytes, before.retentionBytes)) {
    const [old, own] = [size(before.retentionBytes), size(now.retentionBytes)]
    findings.push(
      found(
        settingPlace(now, 'retentionBytes'),
        `each partition of ${name} keeps ${own} instead of ${old}: the oldest events beyond that are deleted for good, whatever their age`,
        copy,
      ),
    )
  }
  const place = settingPlace(now, 'cleanup')
  if (now.cleanup.includes('compact') && !before.cleanup.includes('compact')) {
    const message = `${name} is compacted from now on: of all events of one key (${now.key.join(', ')}) only the last is kept`
    findings.push(found(place, message, 'compact a topic of state, and not one of events'))
  }
  if (deletes && !before.cleanup.includes('delete')) {
    const message = `events of ${name} are deleted from now on when they are older than ${duration(now.retention)}: before, the last of each key was kept for ever`
    findings.push(found(place, message, copy))
  }
  const [oldDead, dead] = [before.deadLetter, now.deadLetter]
  if (oldDead !== undefined && dead !== undefined && isLess(dead.retention, oldDead.retention)) {
    const own = duration(dead.retention)
    const message = `dead letters of ${name} are kept for ${own} instead of ${duration(oldDead.retention)}: those older than ${own} can't be replayed any more`
    findings.push(
      found({ pointer: pointer('topics', name), at: 'key' }, message, 'replay them before this is applied'),
    )
  }
  if (oldDead !== undefined && dead === undefined) {
    findings.push({
      code: 'DEAD_LETTERS_OFF',
      severity: 'warning',
      pointer: pointer('topics', name),
      at: 'key',
      topics: [name],
      message: `${name} has no dead letters any more: ${oldDead.topic} is no longer a topic of the manifest, and events that can't be handled have no place to go`,
      hint: 'replay what it still holds first, or keep it',
    })
  }
  return findings
}

/** −1 is without a limit. */
function isLess(now: number, before: number): boolean {
  return now !== -1 && (before === -1 || now < before)
}

function duration(milliseconds: number): string {
  return milliseconds === -1 ? 'unlimited' : formatDuration(milliseconds)
}

function size(bytes: number): string {
  return bytes === -1 ? 'everything' : formatSize(bytes)
}
