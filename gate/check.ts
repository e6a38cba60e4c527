import { resolve } from 'node:path'
import type { Level } from '../compat/level.ts'
import type { Diagnostic } from '../generator/diagnostic.ts'
import { extensionPlace } from '../generator/load/extension-place.ts'
import { locateIn } from '../generator/load/locate-in.ts'
import { manifestFile } from '../generator/load/manifest.ts'
import { loadProject } from '../generator/load/project.ts'
import { codegenDrift } from './codegen-drift.ts'
import { compareUnits } from './compare/compare-units.ts'
import { chosenUnits, type Unit, unitsOf } from './compare/units.ts'
import { diagnosticFinding, isOfHistory } from './diagnostic-finding.ts'
import { findingOrder, raiseSeverities } from './finding-order.ts'
import { GateError } from './gate-error.ts'
import {
  type CheckResult,
  checkNames,
  type GateFinding,
  isBlocking,
  type SkippedCheck,
  type SubjectOutcome,
} from './gate-finding.ts'
import { checkHistory } from './history/check-history.ts'
import { explainChanged } from './history/explain-changed.ts'
import { textMeaning } from './history/text-meaning.ts'
import { unversionedDiagnostics } from './history/unversioned.ts'
import { applyIgnores } from './ignore/apply-ignores.ts'
import { loadIgnores } from './ignore/ignore-file.ts'
import { createProjectLocator } from './locate/locator.ts'
import { findBaseline } from './manifest/baseline.ts'
import { checkManifestChanges } from './manifest/check-manifest-changes.ts'
import { checkOcsfChanges } from './ocsf/check-ocsf-changes.ts'
import { startPhases } from './phases.ts'
import { openSource } from './sources/open-source.ts'

export interface CheckOptions {
  /** The project's folder. */
  readonly root: string
  /** `history`, `git:<ref>`, `dir:<path>`, `registry[:<url>]`. */
  readonly against: string
  /** Instead of the manifest's, and of the registry's. */
  readonly level?: Level | undefined
  /** Names of subjects, topics or records; empty for all. */
  readonly subjects: readonly string[]
  /** The git ref whose manifest is compared; default: see `findBaseline`. */
  readonly base?: string | undefined
  /** YYYY-MM-DD, in UTC: the day on which acceptances hold or don't. */
  readonly today: string
  /** Whether remarks have an event that shows them, as errors and warnings do. */
  readonly withInfo?: boolean | undefined
  readonly env?: NodeJS.ProcessEnv
}

/**
 * Compares what the working tree would publish with what was published before, and everything else that a change can
 * break for its readers.
 *
 * @throws GateError where nothing could be checked. What could be checked in part has failures in its result.
 */
export async function runCheck(options: CheckOptions): Promise<CheckResult> {
  const { phase, phases } = startPhases()
  const root = resolve(options.root)
  const { project, diagnostics } = phase('load', () => loadProject(root))
  if (diagnostics.every(({ code, file }) => code === 'FILE_NOT_FOUND' && file === manifestFile) && !project) {
    const [{ message, hint } = { message: `there is no ${manifestFile}` }] = diagnostics
    throw new GateError(message, { hint })
  }
  const mistakes = explainChanged(root, diagnostics).map(diagnosticFinding)
  const result = (findings: readonly GateFinding[], rest: Partial<CheckResult> = {}): CheckResult => ({
    against: options.against,
    subjects: [],
    failures: [],
    notes: [],
    skipped: [],
    ...rest,
    findings: [...findings].sort(findingOrder),
    phases: phases(),
  })
  if (project === undefined || diagnostics.some(keepsFromComparing)) {
    const why = 'nothing was compared: the definitions have mistakes'
    const skipped = checkNames.filter((check) => check !== 'definitions').map((check) => ({ check, why }))
    return result(mistakes, { notes: [why], skipped })
  }
  const units = chosenUnits(unitsOf(project), options.subjects)
  const working = { root, project }
  const env = options.env ?? process.env
  const source = await phase('source', () => openSource(options.against, working, env))
  const locator = createProjectLocator(root, project)
  const { errors } = project.manifest.check
  const compared = await phase('compare', () =>
    compareUnits(units, source, locator, { ...options, errors }).finally(() => source.close?.()),
  )
  const notes: string[] = []
  const isSound = diagnostics.every((one) => one.severity !== 'error' || isOfHistory(one))
  const skipped: SkippedCheck[] = []
  if (!isSound) {
    const why = 'generated code was not compared: the definitions have mistakes'
    notes.push(why)
    skipped.push({ check: 'codegen', why })
  }
  const drift = phase('codegen', () =>
    isSound ? codegenDrift(root, project) : { findings: [], diagnostics: [] },
  )
  const changes = phase('manifest', () => {
    const { baseline, note } = findBaseline(working, source, options.base, env)
    if (note !== undefined) notes.push(note)
    if (baseline === undefined) {
      const why = note ?? 'there is nothing that the manifest could be compared with'
      skipped.push({ check: 'ocsf', why }, { check: 'manifest', why })
      return []
    }
    const meaning = textMeaning(baseline.schema, project.schema, extensionPlace(root, project.schema))
    return [
      ...locateIn(root, meaning).map(diagnosticFinding),
      ...checkOcsfChanges(baseline, working, locator),
      ...checkManifestChanges(baseline, working, locator),
    ]
  })
  const versions = phase('versions', () => [
    ...checkHistory(root, project.records),
    ...unversionedDiagnostics(project),
  ])
  const ignores = loadIgnores(root)
  const isWhole =
    options.subjects.length === 0 &&
    options.level === undefined &&
    compared.failures.length === 0 &&
    notes.length === 0
  const findings = [
    ...mistakes,
    ...[...versions, ...drift.diagnostics, ...ignores.diagnostics].map(diagnosticFinding),
    ...compared.findings,
    ...drift.findings,
    ...ofSubjects(changes, units, options.subjects),
  ]
  const judged = applyIgnores(raiseSeverities(findings, errors), ignores.entries, options.today, isWhole)
  return result(judged, {
    against: source.name,
    subjects: compared.subjects.map((subject) => judgedOutcome(subject, judged)),
    failures: compared.failures,
    notes,
    skipped,
  })
}

/** A subject's outcome once findings are raised and accepted. */
function judgedOutcome(subject: SubjectOutcome, findings: readonly GateFinding[]): SubjectOutcome {
  if (subject.outcome === 'not-compared') return subject
  const isRed = findings.some(
    (finding) =>
      finding.check === 'schema' &&
      finding.record === subject.record &&
      finding.subjects.includes(subject.subject) &&
      isBlocking(finding),
  )
  return { ...subject, outcome: isRed ? 'incompatible' : 'compatible' }
}

/** Whether a mistake leaves records unknown: one of the history, or of what the manifest refers to, doesn't. */
function keepsFromComparing(diagnostic: Diagnostic): boolean {
  const isOfReferences = diagnostic.code.startsWith('MANIFEST_')
  return diagnostic.severity === 'error' && !isOfHistory(diagnostic) && !isOfReferences
}

/** With `--subject`, what is about other topics only is left out. */
function ofSubjects(
  findings: readonly GateFinding[],
  units: readonly Unit[],
  wanted: readonly string[],
): readonly GateFinding[] {
  if (wanted.length === 0) return findings
  const topics = new Set(units.flatMap((unit) => [...unit.topics, unit.subject]))
  return findings.filter(({ subjects }) => subjects.length === 0 || subjects.some((name) => topics.has(name)))
}
