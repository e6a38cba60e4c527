import { resolve } from 'node:path'
import type { Level } from '../compat/level.ts'
import type { Diagnostic } from '../generator/diagnostic.ts'
import { loadHistory } from '../generator/load/avro-history.ts'
import { extensionPlace } from '../generator/load/extension-place.ts'
import { locateIn } from '../generator/load/locate-in.ts'
import { manifestFile } from '../generator/load/manifest.ts'
import { loadProject } from '../generator/load/project.ts'
import { liveVersions, loadRetired } from '../generator/load/retired-versions.ts'
import type { Project } from '../generator/model/project.ts'
import { codegenDrift } from './codegen-drift.ts'
import { levelFindings, missingSubjects, nothingInCommon } from './compare/check-source.ts'
import { compareUnits } from './compare/compare-units.ts'
import { chosenUnits, type Unit, unitsOf } from './compare/units.ts'
import { diagnosticFinding, isOfHistory } from './diagnostic-finding.ts'
import { findingOrder, raiseSeverities } from './finding-order.ts'
import { GateError, isGateError } from './gate-error.ts'
import {
  type CheckResult,
  checkNames,
  type Failure,
  type GateFinding,
  isBlocking,
  type SkippedCheck,
  type SubjectOutcome,
} from './gate-finding.ts'
import { checkHistory } from './history/check-history.ts'
import { checkPublished, publishedFiles } from './history/check-published.ts'
import { explainChanged } from './history/explain-changed.ts'
import { textMeaning } from './history/text-meaning.ts'
import { unversionedDiagnostics } from './history/unversioned.ts'
import { applyIgnores } from './ignore/apply-ignores.ts'
import { loadIgnores } from './ignore/ignore-file.ts'
import { createProjectLocator } from './locate/locator.ts'
import { type Baseline, baselineAt } from './manifest/baseline.ts'
import { checkManifestChanges } from './manifest/check-manifest-changes.ts'
import { checkOcsfChanges } from './ocsf/check-ocsf-changes.ts'
import { startPhases } from './phases.ts'
import { findStart, type Start } from './sources/find-start.ts'
import type { WorkingProject } from './sources/load-other.ts'
import { openSource } from './sources/open-source.ts'
import type { Source } from './sources/source.ts'

export interface CheckOptions {
  /** The project's folder. */
  readonly root: string
  /** `history`, `git:<ref>`, `dir:<path>`, `registry[:<url>]`. */
  readonly against: string
  /** Instead of the manifest's, and of the registry's. */
  readonly level?: Level | undefined
  /** Names of subjects, topics or records; empty for all. */
  readonly subjects: readonly string[]
  /** The git ref whose manifest is compared; default: see `findStart`. */
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
  const isOfSchemas = source.name !== 'history' && !source.name.startsWith('registry:')
  const compared = await phase('compare', () =>
    compareUnits(units, source, locator, { ...options, errors }).finally(() => source.close?.()),
  )
  const unrelated = isOfSchemas ? await nothingInCommon(source, unitsOf(project)) : undefined
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
  const failures: Failure[] = [...compared.failures, ...(unrelated === undefined ? [] : [unrelated])]
  const { start, published, ...before } = phase('git', () => findBefore(working, source, options, env))
  let isWhole = options.subjects.length === 0 && options.level === undefined && notes.length === 0
  if (before.note !== undefined) notes.push(before.note)
  if (before.failure !== undefined) failures.push(before.failure)
  const missing = source.name.startsWith('registry:')
    ? missingSubjects(
        source.name,
        compared.answers,
        publishedUnits(root, project, before.baseline, start && published),
      )
    : { findings: [] }
  if (missing.failure !== undefined) failures.push(missing.failure)
  const changes = phase('manifest', () => {
    const { baseline } = before
    if (baseline === undefined) {
      const why =
        before.failure?.message ?? before.note ?? 'there is nothing that the manifest could be compared with'
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
    ...checkPublished(root, published),
    ...unversionedDiagnostics(project),
  ])
  if (before.baseline === undefined || start === undefined || failures.length > 0) isWhole = false
  const ignores = loadIgnores(root)
  const findings = [
    ...mistakes,
    ...[...versions, ...drift.diagnostics, ...ignores.diagnostics].map(diagnosticFinding),
    ...compared.findings,
    ...drift.findings,
    ...levelFindings(compared.answers, project, locator),
    ...missing.findings,
    ...ofSubjects(changes, units, options.subjects),
  ]
  const judged = applyIgnores(raiseSeverities(findings, errors), ignores.entries, options.today, isWhole)
  return result(judged, {
    against: source.name,
    subjects: compared.subjects.map((subject) => judgedOutcome(subject, judged)),
    failures,
    notes,
    skipped,
  })
}

/** What today's manifest and history are compared with. */
interface Before {
  readonly baseline?: Baseline
  readonly start?: Start
  /** Files of published versions, with a commit that has each. */
  readonly published: ReadonlyMap<string, string>
  readonly note?: string
  readonly failure?: Failure
}

/**
 * The manifest and the OCSF definitions of the source, where it holds a project; else those that the branch started
 * from, as are the published versions.
 *
 * @throws GateError where a ref that was asked for isn't there.
 */
function findBefore(
  working: WorkingProject,
  source: Source,
  { base }: CheckOptions,
  env: NodeJS.ProcessEnv,
): Before {
  const { root } = working
  const other =
    base === undefined && source.other !== undefined ? { ...source.other, name: source.name } : undefined
  const ofSource = other !== undefined && { baseline: other }
  try {
    const { start, note } = findStart(root, base, env, other && 'the versions')
    if (start === undefined) return { ...ofSource, published: new Map(), ...(note !== undefined && { note }) }
    const published = publishedFiles(root, start.published)
    const found = other === undefined ? baselineAt(working, start.ref) : { baseline: other }
    const notes = [note, found.note].filter((each) => each !== undefined)
    return {
      start,
      published,
      ...(found.baseline !== undefined && { baseline: found.baseline }),
      ...(notes.length > 0 && { note: notes.join('; ') }),
    }
  } catch (error) {
    if (!isGateError(error) || base !== undefined) throw error
    const { message, hint } = error
    const failure = { what: 'what was published before', message, ...(hint !== undefined && { hint }) }
    return { ...ofSource, published: new Map(), failure }
  }
}

/**
 * Tells the units of which versions in use are published: those of topics that were there before, with versions that
 * were, too. Outside of git every version is published.
 */
function publishedUnits(
  root: string,
  { records }: Project,
  baseline: Baseline | undefined,
  published: ReadonlyMap<string, string> | undefined,
): (unit: Unit) => boolean {
  const { retired } = loadRetired(root)
  const topics = baseline && new Set(baseline.manifest.topics.map(({ name }) => name))
  const live = new Set(
    records.flatMap(({ name }) => {
      const { versions } = loadHistory(root, name)
      const used = liveVersions(name, versions, retired)
      return used.some(({ file }) => published === undefined || published.has(file)) ? [name] : []
    }),
  )
  return (unit) =>
    live.has(unit.record.name) && (topics === undefined || unit.topics.some((name) => topics.has(name)))
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
