import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkOutputFolder } from '../generator/check/output-folder.ts'
import type { Diagnostic } from '../generator/diagnostic.ts'
import { generateInto } from '../generator/generate-into.ts'
import { locateIn } from '../generator/load/locate-in.ts'
import type { Project } from '../generator/model/project.ts'
import { compareOutput, listFile } from '../generator/write/output.ts'
import type { GateFinding } from './gate-finding.ts'

/** Files that are named; the others are counted. */
const shownFiles = 5

/** What `codegen --check` says of a project that is loaded already. */
export function codegenDrift(
  root: string,
  project: Project,
): { readonly findings: readonly GateFinding[]; readonly diagnostics: readonly Diagnostic[] } {
  const { out } = project.manifest.generate
  const unfit = checkOutputFolder(project.manifest)
  if (unfit.length > 0) return { findings: [], diagnostics: locateIn(root, unfit) }
  const folder = resolve(root, out)
  const { files, findings } = generateInto(project, root, folder, false)
  if (findings.length > 0) return { findings: [], diagnostics: locateIn(root, findings) }
  const { added, changed, removed } = compareOutput(folder, files)
  const different = [
    ...changed.map((path) => [path, 'differs']),
    ...added.map((path) => [path, 'missing']),
    ...removed.map((path) => [path, 'no longer made']),
  ].filter(([path]) => path !== listFile || files.size === 0)
  if (different.length === 0 && added.length + changed.length === 0) return { findings: [], diagnostics: [] }
  const [first = [listFile]] = different
  const shown = different.slice(0, shownFiles).map(([path, what]) => `${path} (${what})`)
  const more = different.length > shownFiles ? ` and ${different.length - shownFiles} more` : ''
  const message = existsSync(folder)
    ? `${out}/ is not what the definitions say: ${shown.join(', ') || listFile}${more}`
    : `${out}/ is missing: nothing was generated from the definitions`
  const finding: GateFinding = {
    code: 'CODEGEN_DRIFT',
    check: 'codegen',
    severity: 'error',
    message,
    hint: 'ocsf-kafka codegen, and commit what it writes; ocsf-kafka codegen --check shows the difference',
    place: { file: join(out, first[0]!), pointer: '' },
    subjects: [],
    versions: [],
  }
  return { findings: [finding], diagnostics: [] }
}
