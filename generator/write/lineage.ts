import { join } from 'node:path'
import { checkRenames } from '../derive/avro/check-renames.ts'
import { computeLineage } from '../derive/avro/lineage.ts'
import { type Diagnostic, hasErrors } from '../diagnostic.ts'
import { compareVersions } from '../load/base-release.ts'
import { lineageFile, loadRenames } from '../load/lineage.ts'
import { locateIn } from '../load/locate-in.ts'
import { listReleases, loadOcsf } from '../load/ocsf-project.ts'
import type { CompiledSchema } from '../model/ocsf.ts'
import { printLineage } from '../print/lineage.ts'
import { writeFileWhole } from './file.ts'

/** The lineage table that a project would have, or why it can't have one. */
export interface LineagePlan {
  /** The text of `ocsf/base/lineage.json`; absent where there are errors. */
  readonly text?: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Computes the lineage table of all releases that the project can use, with `imported` in the place of its release.
 * A rename that nobody declared is an error: then the release must not be imported.
 */
export function planLineage(root: string, imported?: CompiledSchema): LineagePlan {
  const { renames, diagnostics } = loadRenames(root)
  if (hasErrors(diagnostics)) return { diagnostics }
  const versions = new Set([...listReleases(root), ...(imported === undefined ? [] : [imported.version])])
  const schemas: CompiledSchema[] = []
  for (const version of [...versions].sort(compareVersions)) {
    if (version === imported?.version) {
      schemas.push(imported)
      continue
    }
    const loaded = loadOcsf({ root, version, privateExtensions: false })
    if (loaded.schema === undefined || hasErrors(loaded.diagnostics)) {
      return { diagnostics: loaded.diagnostics }
    }
    schemas.push(loaded.schema)
  }
  const findings = checkRenames(schemas, renames)
  if (hasErrors(findings)) return { diagnostics: locateIn(root, findings) }
  return { text: printLineage(computeLineage(schemas, renames)), diagnostics: [] }
}

/** Writes `ocsf/base/lineage.json` anew from the project's releases. Throws the file system's error. */
export function updateLineage(root: string): {
  readonly result: 'written' | 'unchanged' | 'refused'
  readonly diagnostics: readonly Diagnostic[]
} {
  const { text, diagnostics } = planLineage(root)
  if (text === undefined) return { result: 'refused', diagnostics }
  return { result: writeFileWhole(join(root, lineageFile), text), diagnostics }
}
