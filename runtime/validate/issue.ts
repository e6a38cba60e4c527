import type { IssueCode, IssueSeverity } from './issue-codes.ts'

/** A problem of an event, as data. */
export interface Issue {
  readonly code: IssueCode
  readonly severity: IssueSeverity
  /** RFC 6901 pointer to the offending value; to the object that lacks it where something is missing or unknown. */
  readonly pointer: string
  /** What is wrong, in one sentence without the place. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
}

/** One step of an RFC 6901 pointer, with its slash. */
export function pointerStep(step: string | number): string {
  if (typeof step === 'number') return `/${step}`
  return step.includes('~') || step.includes('/')
    ? `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : `/${step}`
}
