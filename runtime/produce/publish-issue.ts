import type { IssueCode, IssueSeverity } from '../validate/issue-codes.ts'

/** A problem of the record around the OCSF event. Each of these refuses the event, whatever `validate` says. */
export const recordIssueCodes = [
  'FIELD_MISSING',
  'FIELD_EMPTY',
  'FIELD_TYPE',
  'FIELD_UNKNOWN',
  'FIELD_RANGE',
  'EVENT_TYPE_MISMATCH',
  'SCHEMA_VERSION_MISMATCH',
  'TENANT_MISMATCH',
  'CORRELATION_MISMATCH',
  'CLASS_NOT_CHOSEN',
  'CLASS_NOT_ALLOWED',
  'ACTIVITY_NOT_ALLOWED',
  'NOT_ENCODABLE',
] as const

/** One of {@link recordIssueCodes}. */
export type RecordIssueCode = (typeof recordIssueCodes)[number]

/** A problem of an event that was to be published: of its record, or of its OCSF event. */
export interface PublishIssue {
  readonly code: RecordIssueCode | IssueCode
  readonly severity: IssueSeverity
  /** RFC 6901 pointer into what `publish` was given; into the array where that was `publishMany`. */
  readonly pointer: string
  /** What is wrong, in one sentence without the place. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
}

/** An issue of the record; its severity is always `error`. */
export function recordIssue(
  code: RecordIssueCode,
  pointer: string,
  message: string,
  hint?: string,
): PublishIssue {
  return hint === undefined
    ? { code, severity: 'error', pointer, message }
    : { code, severity: 'error', pointer, message, hint }
}
