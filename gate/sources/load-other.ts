import { isDeepStrictEqual } from 'node:util'
import { type Diagnostic, hasErrors } from '../../generator/diagnostic.ts'
import { loadRecords } from '../../generator/load/avro-record.ts'
import { loadManifest } from '../../generator/load/manifest.ts'
import { loadProject } from '../../generator/load/project.ts'
import type { Project } from '../../generator/model/project.ts'
import { GateError } from '../gate-error.ts'
import { ocsfFiles, sameFiles } from './ocsf-files.ts'

/** The project that is checked, loaded. */
export interface WorkingProject {
  readonly root: string
  readonly project: Project
}

/**
 * The project in another folder. What it derives from OCSF is taken from the working one where both have the same
 * definitions, which saves compiling them twice.
 *
 * @param name what messages call it, such as `git:main`.
 * @throws GateError where it has mistakes: nothing can be compared with it.
 */
export function loadOther(root: string, name: string, working: WorkingProject): Project {
  const { manifest } = loadManifest(root)
  if (manifest !== undefined && sameOcsf(root, manifest.ocsf, working)) {
    const { derived, schema } = working.project
    const { records, diagnostics } = loadRecords(root, derived)
    refuseErrors(name, diagnostics)
    return { manifest, schema, derived, records }
  }
  const { project, diagnostics } = loadProject(root)
  refuseErrors(name, diagnostics)
  if (project === undefined) throw new GateError(`${name} holds no project`)
  return project
}

/** Mistakes that are named; the others are counted. */
const shownMistakes = 3

function refuseErrors(name: string, diagnostics: readonly Diagnostic[]): void {
  if (!hasErrors(diagnostics)) return
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const shown = errors.slice(0, shownMistakes).map(({ file, line, column, message }) => {
    return `${file}${line === undefined ? '' : `:${line}:${column}`}: ${message}`
  })
  const more = errors.length > shownMistakes ? `; and ${errors.length - shownMistakes} more` : ''
  throw new GateError(
    `${name} has mistakes of its own, so that nothing can be compared with it: ${shown.join('; ')}${more}`,
    {
      hint: 'compare with another ref or folder, or with history',
    },
  )
}

/** Whether a folder's OCSF release, extensions, profiles and lineage are the working project's. */
function sameOcsf(root: string, ocsf: Project['manifest']['ocsf'], working: WorkingProject): boolean {
  const own = working.project.manifest.ocsf
  return isDeepStrictEqual(ocsf, own) && sameFiles(ocsfFiles(root, ocsf), ocsfFiles(working.root, own))
}
