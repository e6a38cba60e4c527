import { type CheckOptions, runCheck } from './check.ts'
import { type AppliedFix, applyFixes } from './fix/apply-fixes.ts'
import { type CheckResult, isBlocking } from './gate-finding.ts'

export interface FixedCheck {
  /** After the edits. */
  readonly result: CheckResult
  readonly applied: readonly AppliedFix[]
  /** Why the edits were taken back, where they were. */
  readonly undone?: string
}

/** How often what a fix brought to light is fixed as well. */
const rounds = 5

/**
 * Checks, makes the edits that are safe, and checks again, until there is none left. Edits that leave the definitions
 * with mistakes that they didn't have are taken back, and all edits where the check after them can't run.
 *
 * @throws GateError as {@link runCheck}.
 */
export async function checkAndFix(options: CheckOptions): Promise<FixedCheck> {
  let result = await runCheck(options)
  const applied: AppliedFix[] = []
  const undos: (() => void)[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      const { applied: now, undo } = applyFixes(options.root, result.findings)
      if (now.length === 0) break
      undos.unshift(undo)
      const next = await runCheck(options)
      const mistake = newMistake(result, next)
      if (mistake !== undefined) {
        undo()
        return { result, applied, undone: mistake }
      }
      applied.push(...now)
      result = next
    }
  } catch (error) {
    for (const undo of undos) undo()
    throw error
  }
  return { result, applied }
}

function newMistake(before: CheckResult, after: CheckResult): string | undefined {
  const mistakes = ({ findings }: CheckResult) =>
    findings.filter((finding) => finding.check === 'definitions' && isBlocking(finding))
  const known = new Set(mistakes(before).map(({ message }) => message))
  const mistake = mistakes(after).find(({ message }) => !known.has(message))
  return mistake && `${mistake.place.file}: ${mistake.message}`
}
