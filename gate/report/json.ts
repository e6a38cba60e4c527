import { type CheckResult, exitCodeOf } from '../gate-finding.ts'
import { verdictText } from './words.ts'

/** The version of the form below: raised when something in it changes its meaning or goes away. */
export const jsonVersion = 1

/** The report for programs; docs/check.md describes it. */
export function jsonReport(result: CheckResult): string {
  const { against, subjects, findings, failures, notes, skipped, phases } = result
  const form = {
    version: jsonVersion,
    verdict: verdictText(result),
    exitCode: exitCodeOf(result),
    against,
    subjects,
    findings,
    failures,
    notes,
    skipped,
    milliseconds: Object.fromEntries(
      phases.map(({ name, milliseconds }) => [name, Math.round(milliseconds)]),
    ),
  }
  const text = JSON.stringify(
    form,
    (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  )
  return `${text}\n`
}
