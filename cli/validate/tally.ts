import type { Issue } from '../../runtime/validate/issue.ts'
import type { IssueCode } from '../../runtime/validate/issue-codes.ts'

/** Counts over all events. */
export interface Tally {
  events: number
  valid: number
  invalid: number
  errors: number
  warnings: number
  readonly by_code: { [code in IssueCode]?: number }
}

export function newTally(): Tally {
  return { events: 0, valid: 0, invalid: 0, errors: 0, warnings: 0, by_code: {} }
}

/** Counts one event's issues; returns whether it is valid. */
export function count(tally: Tally, issues: readonly Issue[]): boolean {
  tally.events++
  let valid = true
  for (const { code, severity } of issues) {
    tally.by_code[code] = (tally.by_code[code] ?? 0) + 1
    if (severity === 'warning') tally.warnings++
    else {
      tally.errors++
      valid = false
    }
  }
  if (valid) tally.valid++
  else tally.invalid++
  return valid
}
