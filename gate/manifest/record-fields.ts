import type { Manifest, ManifestRecord } from '../../generator/model/manifest.ts'
import { pointer } from '../../generator/pointer.ts'
import type { ManifestFinding } from './manifest-finding.ts'

/**
 * The labels of a record's versions in use that have a field and no typed event: their readers know of the event what is
 * in the field, and nothing else.
 */
export type OlderReaders = (record: string, field: string) => readonly string[]

/** What a record's dual write and lift, switched off, do to the readers and events of older versions. */
export function recordFindings(
  before: ManifestRecord,
  now: ManifestRecord,
  manifest: Manifest,
  readers: OlderReaders,
): ManifestFinding[] {
  const topics = manifest.topics.filter(({ record }) => record === now.name).map(({ name }) => name)
  const findings: ManifestFinding[] = []
  for (const field of before.dualWrite) {
    const versions = readers(now.name, field)
    if (now.dualWrite.includes(field) || versions.length === 0) continue
    findings.push({
      code: 'DUAL_WRITE_OFF',
      severity: 'error',
      pointer: pointer('records', now.name, ...(now.dualWrite.length > 0 ? ['dual_write'] : [])),
      at: 'key',
      topics,
      record: now.name,
      message: `${now.name}.${field} is no longer filled: consumers with ${versionsText(versions)} read the event from it, and silently get its default from now on`,
      hint: `keep dual_write: [${field}] until they have moved; then retire ${versionsText(versions)}: ocsf-kafka versions --help`,
    })
  }
  const lost = before.lift
  const versions = lost === undefined ? [] : readers(now.name, lost)
  if (lost !== undefined && now.lift === undefined && versions.length > 0) {
    findings.push({
      code: 'LIFT_OFF',
      severity: 'error',
      pointer: pointer('records', now.name),
      at: 'key',
      topics,
      record: now.name,
      message: `what ${versionsText(versions)} wrote into ${now.name}.${lost} is no longer lifted: older events are read without their OCSF event`,
      hint: `write lift: ${lost} as long as events of ${versionsText(versions)} are kept`,
    })
  }
  return findings
}

function versionsText(versions: readonly string[]): string {
  return versions.length === 1 ? `version ${versions[0]}` : `versions ${versions.join(', ')}`
}
