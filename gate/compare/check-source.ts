import type { Project } from '../../generator/model/project.ts'
import type { Failure, GateFinding } from '../gate-finding.ts'
import type { Locator } from '../locate/locator.ts'
import { lostDemands } from '../manifest/compare-topics.ts'
import { settingPlace } from '../manifest/setting-place.ts'
import type { Source, UnitVersions } from '../sources/source.ts'
import type { Unit } from './units.ts'

/** What a source has for a unit. */
export interface UnitAnswer {
  readonly unit: Unit
  /** Absent where it couldn't be had. */
  readonly answer?: UnitVersions
}

/** Where the source's level asks for less than the manifest's does. */
export function levelFindings(
  answers: readonly UnitAnswer[],
  { manifest }: Project,
  locator: Locator,
): GateFinding[] {
  return answers.flatMap(({ unit, answer }): GateFinding[] => {
    if (answer?.level === undefined) return []
    const lost = lostDemands(unit.level, answer.level)
    const topic = manifest.topics.find(({ name }) => unit.topics.includes(name))
    if (lost.length === 0 || topic === undefined) return []
    return [
      {
        code: 'LEVEL_DIFFERS',
        check: 'manifest',
        severity: 'warning',
        message: `the level of ${unit.subject} is ${answer.level} in the registry and ${unit.level} in the manifest: ${lost.join(', and ')}`,
        hint: `set it to ${unit.level} in the registry, or write ${answer.level} into the manifest; --level ${unit.level} compares at the manifest's`,
        place: locator.at({ file: manifest.file, ...settingPlace(topic, 'compatibility') }),
        subjects: [unit.subject],
        record: unit.record.name,
        versions: [],
      },
    ]
  })
}

/**
 * Subjects of which the registry has no version, though some are published. Where it lacks all of them, it is not the one
 * that they were published to, and the comparison says nothing.
 *
 * @param isPublished whether versions of a unit that are in use are published.
 */
export function missingSubjects(
  name: string,
  answers: readonly UnitAnswer[],
  isPublished: (unit: Unit) => boolean,
): { readonly findings: readonly GateFinding[]; readonly failure?: Failure } {
  const published = answers.filter(({ unit }) => isPublished(unit))
  // what couldn't be had is there all the same
  const missing = published.filter(({ answer }) => answer?.versions.length === 0)
  if (missing.length > 0 && missing.length === published.length) {
    const subjects = missing.map(({ unit }) => unit.subject)
    const shown =
      subjects.length > 3
        ? `${subjects.slice(0, 3).join(', ')} and ${subjects.length - 3} more`
        : subjects.join(', ')
    const failure = {
      what: name,
      message: `this registry has no version of ${shown}, though the history has published ones: there was nothing to compare with`,
      hint: 'name the registry that they were published to; where none is yet: ocsf-kafka publish, and until then --against history',
    }
    return { findings: [], failure }
  }
  const findings = missing.map(
    ({ unit }): GateFinding => ({
      code: 'NOT_REGISTERED',
      check: 'versions',
      severity: 'warning',
      message: `the registry has no version of ${unit.subject}, though the history of ${unit.record.name} has published ones: it was compared with nothing`,
      hint: 'ocsf-kafka publish registers them',
      place: { file: unit.record.file, pointer: '' },
      subjects: [unit.subject],
      record: unit.record.name,
      versions: [],
    }),
  )
  return { findings }
}

/** Where a project or folder has nothing of what is published here, comparing with it says nothing. */
export async function nothingInCommon(source: Source, units: readonly Unit[]): Promise<Failure | undefined> {
  // a project that publishes nothing yet is the one before the first topic
  if (source.other?.manifest.topics.length === 0 || units.length === 0) return undefined
  for (const unit of units) {
    const answer = await source.versionsOf(unit)
    if ('failure' in answer || answer.versions.length > 0) return undefined
  }
  return {
    what: source.name,
    message: 'it has none of the subjects and records of this project: there was nothing to compare with',
    hint: `there are ${units.map(({ subject }) => subject).join(', ')}; name what holds earlier versions of them`,
  }
}
