import type { GateFinding } from '../gate-finding.ts'
import type { Locator } from '../locate/locator.ts'
import type { WorkingProject } from '../sources/load-other.ts'
import { projectHistory } from '../sources/record-history.ts'
import type { Baseline } from './baseline.ts'
import { compareManifests } from './compare-manifests.ts'
import { readersWithout } from './older-readers.ts'

/** What the manifest's changes since the baseline do, with their lines. */
export function checkManifestChanges(
  baseline: Baseline,
  { root, project }: WorkingProject,
  locator: Locator,
): GateFinding[] {
  const { manifest } = project
  const readers = readersWithout(projectHistory(root, project), manifest)
  return compareManifests(baseline.manifest, manifest, readers).map(
    ({ code, severity, message, hint, pointer, at, topics, record }): GateFinding => ({
      code,
      check: 'manifest',
      severity,
      message,
      ...(hint !== undefined && { hint }),
      place: locator.at({ file: manifest.file, pointer, ...(at !== undefined && { at }) }),
      subjects: topics,
      ...(record !== undefined && { record }),
      versions: [baseline.name],
    }),
  )
}
