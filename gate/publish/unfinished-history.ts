import { type Diagnostic, hasErrors } from '../../generator/diagnostic.ts'
import { loadProject } from '../../generator/load/project.ts'
import { checkHistory } from '../history/check-history.ts'
import { unversionedDiagnostics } from '../history/unversioned.ts'
import type { PublishedSubject } from './subjects.ts'

/**
 * What keeps the history from being all there is to publish: mistakes of the schemas or of the history, and records of
 * these subjects that were changed since their last version. The gate refuses the same.
 */
export function unfinishedHistory(
  root: string,
  subjects: readonly PublishedSubject[],
): readonly Diagnostic[] {
  const { project, diagnostics } = loadProject(root)
  if (project === undefined || hasErrors(diagnostics)) return diagnostics
  const concerned = new Set(subjects.map(({ record }) => record))
  const records = project.records.filter(({ name }) => concerned.has(name))
  return [...checkHistory(root, project.records), ...unversionedDiagnostics({ ...project, records })]
}
