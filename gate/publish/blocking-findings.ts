import type { LevelFinding } from '../../compat/check-level.ts'
import { raiseSeverities } from '../finding-order.ts'
import { type GateFinding, isBlocking } from '../gate-finding.ts'
import { applyIgnores } from '../ignore/apply-ignores.ts'
import type { IgnoreEntry } from '../ignore/ignore-file.ts'
import type { PublishedSubject } from './subjects.ts'

/** What a project has decided about findings, for `check` and for `publish` alike. */
export interface GateRules {
  /** Codes that are errors here: the manifest's `check.errors`. */
  readonly errors: readonly string[]
  /** Of contracts/compat-ignore.yaml. */
  readonly ignores: readonly IgnoreEntry[]
  /** YYYY-MM-DD, in UTC: the day on which acceptances hold or don't. */
  readonly today: string
}

/** Those of the engine's findings that make the gate red: errors by themselves or raised to one, unless accepted. */
export function blockingFindings(
  findings: readonly LevelFinding[],
  subject: PublishedSubject,
  { errors, ignores, today }: GateRules,
): LevelFinding[] {
  return findings.filter((finding) => {
    const raised = raiseSeverities([gateFinding(finding, subject)], errors)
    return applyIgnores(raised, ignores, today, false).some(
      (each) => each.check === 'schema' && isBlocking(each),
    )
  })
}

function gateFinding(finding: LevelFinding, { name, record }: PublishedSubject): GateFinding {
  const { code, severity, message, path, version, direction } = finding
  return {
    code,
    check: 'schema',
    severity,
    message,
    place: { file: '', pointer: '' },
    subjects: [name],
    record,
    path,
    versions: [version],
    direction,
  }
}
