import type { Level } from '../../compat/level.ts'
import { isSchemaError } from '../../runtime/schema/schema-error.ts'
import { isGateError } from '../gate-error.ts'
import { type Failure, type GateFinding, isBlocking, type SubjectOutcome } from '../gate-finding.ts'
import type { Locator } from '../locate/locator.ts'
import type { Source, UnitVersions } from '../sources/source.ts'
import { createComparer } from './compare-unit.ts'
import { groupFindings, type UnitFindings } from './group-findings.ts'
import type { Unit } from './units.ts'

export interface CompareSettings {
  /** Instead of the manifest's or the source's. */
  readonly level?: Level | undefined
  /** Whether remarks have an event that shows them as well. */
  readonly withInfo?: boolean | undefined
  /** Codes of findings that count as errors here, and have such an event. */
  readonly errors?: readonly string[]
}

export interface ComparedUnits {
  readonly findings: readonly GateFinding[]
  readonly subjects: readonly SubjectOutcome[]
  readonly failures: readonly Failure[]
}

/**
 * Compares every unit with its versions. A unit whose versions can't be had, or aren't schemas, is a failure; the
 * others are compared all the same.
 */
export async function compareUnits(
  units: readonly Unit[],
  source: Source,
  locator: Locator,
  { level, withInfo = false, errors = [] }: CompareSettings,
): Promise<ComparedUnits> {
  const compare = createComparer()
  const found: UnitFindings[] = []
  const subjects: SubjectOutcome[] = []
  const failures: Failure[] = []
  const answers = await Promise.all(units.map((unit) => source.versionsOf(unit)))
  for (const [i, unit] of units.entries()) {
    const answer = answers[i]!
    const asked = level ?? ('failure' in answer ? undefined : answer.level) ?? unit.level
    const outcome = { subject: unit.subject, record: unit.record.name, level: asked }
    const compared = 'failure' in answer ? answer.failure : tryCompare(unit, answer)
    if ('findings' in compared) {
      found.push({ unit, findings: compared.findings })
      const verdict = compared.findings.some(isBlocking) ? 'incompatible' : 'compatible'
      subjects.push({ ...outcome, versions: compared.versions, outcome: verdict })
    } else {
      failures.push(compared)
      subjects.push({ ...outcome, versions: [], outcome: 'not-compared' })
    }

    function tryCompare({ record, subject }: Unit, { versions }: UnitVersions) {
      try {
        return compare(record, asked, versions)
      } catch (error) {
        if (!isSchemaError(error) && !isGateError(error)) throw error
        return {
          what: subject,
          message: `a version there is no schema that can be compared: ${error.message}`,
        }
      }
    }
  }
  return {
    findings: groupFindings(
      found,
      locator,
      ({ code, severity }) => withInfo || severity !== 'info' || errors.includes(code),
    ),
    subjects,
    failures,
  }
}
