import type { LevelFinding } from '../../compat/check-level.ts'
import type { HistoryVersion } from '../../generator/load/avro-history.ts'
import { canonicalSchemaText } from '../../runtime/registry/canonical-schema.ts'
import type { CompareStep } from './compare-history.ts'
import type { RegisteredSubject, RegisteredVersion } from './read-registry.ts'
import type { PublishedSubject } from './subjects.ts'

/** What has to be done so that the registry has what the history has of a subject. */
export interface SubjectPlan {
  readonly subject: PublishedSubject
  readonly registered: RegisteredSubject
  /** The history's versions, ascending. */
  readonly versions: readonly VersionPlan[]
  readonly setsLevel: boolean
  /** Why nothing of it may be done; empty where all may. */
  readonly problems: readonly PublishProblem[]
}

export interface VersionPlan {
  readonly version: HistoryVersion
  /** `retired`: neither there nor wanted. */
  readonly state: 'there' | 'missing' | 'retired'
  readonly registered?: RegisteredVersion
}

/**
 * - `unknown-version`: the registry has a version that the history doesn't know.
 * - `order`: the registry has a newer version of the history already.
 * - `incompatible`: the gate refuses a step of the history.
 * - `refused`: the registry refuses a version.
 * - `levels-differ`: topics that share the subject want different levels.
 */
export type PublishProblemCode = 'unknown-version' | 'order' | 'incompatible' | 'refused' | 'levels-differ'

export interface PublishProblem {
  readonly code: PublishProblemCode
  readonly subject: string
  readonly message: string
  readonly hint: string
  /** The version's file, relative to the project's root, where one is concerned. */
  readonly file?: string
  readonly findings?: readonly LevelFinding[]
}

/**
 * Plans a subject: pure. The registry's versions have to be the history's, in the history's order, with none after the
 * first that is missing.
 */
export function planSubject(
  subject: PublishedSubject,
  registered: RegisteredSubject,
  compareStep: CompareStep,
): SubjectPlan {
  const wanted = subject.versions.map((version) => ({
    version,
    canonical: canonicalSchemaText(version.text),
  }))
  const versions = wanted.map(({ version, canonical }): VersionPlan => {
    const there = registered.versions.find((each) => each.canonical === canonical)
    if (there !== undefined) return { version, state: 'there', registered: there }
    return { version, state: subject.retired.has(version.number) ? 'retired' : 'missing' }
  })
  const known = new Set(wanted.map(({ canonical }) => canonical))
  const strangers = registered.versions.filter((each) => each.hasReferences || !known.has(each.canonical))
  const problems = [
    ...levelsDiffer(subject),
    ...strangers.map((stranger) => unknownVersion(subject, stranger)),
    ...(strangers.length > 0 ? [] : outOfOrder(subject, versions)),
    ...incompatible(subject, versions, compareStep),
  ]
  return {
    subject,
    registered,
    versions,
    setsLevel: subject.versions.length > 0 && registered.level !== subject.level,
    problems,
  }
}

function levelsDiffer({ name, topics, levels }: PublishedSubject): PublishProblem[] {
  if (levels.length < 2) return []
  return [
    {
      code: 'levels-differ',
      subject: name,
      message: `its topics ${topics.join(', ')} want different levels: ${levels.join(', ')}`,
      hint: 'give them one compatibility in contracts/topics.yaml: a subject has one level',
    },
  ]
}

function unknownVersion(subject: PublishedSubject, stranger: RegisteredVersion): PublishProblem {
  const { version, id, hasReferences } = stranger
  const what = hasReferences ? 'refers to other subjects' : 'is not in avro/history'
  return {
    code: 'unknown-version',
    subject: subject.name,
    message: `the registry's version ${version} (id ${id}) ${what}: it was not registered by publish from this history`,
    hint: `where the history of this working copy is old, update it; where somebody else registered it, keep producers from that (docs/publish.md) and, when no event was written with it, delete it: curl -X DELETE <registry>/subjects/${encodeURIComponent(subject.name)}/versions/${version}`,
  }
}

function outOfOrder(subject: PublishedSubject, versions: readonly VersionPlan[]): PublishProblem[] {
  const problems: PublishProblem[] = []
  const lastThere = versions.findLast(({ state }) => state === 'there')
  for (const { state, version } of versions) {
    if (state !== 'missing' || lastThere === undefined || version.number > lastThere.version.number) continue
    problems.push({
      code: 'order',
      subject: subject.name,
      message: `version ${version.number} of ${subject.record} is not in the registry, and version ${lastThere.version.number} is: registered now, it would be the latest`,
      hint: `where no event of it is read any more: ocsf-kafka version --retire ${version.number}`,
      file: version.file,
    })
  }
  const there = versions.filter(({ state }) => state === 'there')
  for (const [i, { version, registered }] of there.entries()) {
    const before = there[i - 1]
    if (before === undefined || registered!.version > before.registered!.version) continue
    problems.push({
      code: 'order',
      subject: subject.name,
      message: `the registry has version ${version.number} of ${subject.record} before version ${before.version.number}`,
      hint: 'the registry was filled from another history: compare the two, and publish to another subject or registry',
      file: version.file,
    })
  }
  return problems
}

function incompatible(
  subject: PublishedSubject,
  versions: readonly VersionPlan[],
  compareStep: CompareStep,
): PublishProblem[] {
  const problems: PublishProblem[] = []
  const earlier: HistoryVersion[] = []
  for (const { state, version } of versions) {
    const isRetired = subject.retired.has(version.number)
    const findings = state === 'missing' ? compareStep(subject, version, earlier) : []
    if (findings.length > 0) {
      problems.push({
        code: 'incompatible',
        subject: subject.name,
        message: `version ${version.number} of ${subject.record} is not ${subject.level} to ${versionsIn(findings)}`,
        hint: 'ocsf-kafka check shows events that could not be read, and the fix',
        file: version.file,
        findings,
      })
    }
    if (!isRetired) earlier.push(version)
  }
  return problems
}

/** The registry's own no. */
export function refusedVersion(
  { name, record, level }: PublishedSubject,
  version: HistoryVersion,
  why: string,
): PublishProblem {
  return {
    code: 'refused',
    subject: name,
    message: `the registry refuses version ${version.number} of ${record}: ${why}`,
    hint: `the gate accepts it at ${level}: docs/registry.md says where registries judge otherwise`,
    file: version.file,
  }
}

function versionsIn(findings: readonly LevelFinding[]): string {
  const versions = [...new Set(findings.map(({ version }) => version))].filter((version) => version !== '')
  if (versions.length === 0) return 'be registered'
  return `version${versions.length === 1 ? '' : 's'} ${versions.join(', ')}`
}
