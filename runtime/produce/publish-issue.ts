import type { IssueCode, IssueSeverity } from '../validate/issue-codes.ts'

/** A problem of the record around the OCSF event. Each of these refuses the event, whatever `validate` says. */
export type RecordIssueCode =
  | 'FIELD_MISSING'
  | 'FIELD_EMPTY'
  | 'FIELD_TYPE'
  | 'FIELD_UNKNOWN'
  /** A time that isn't a whole number of milliseconds since the epoch. */
  | 'FIELD_RANGE'
  /** The event's type isn't the topic's name. */
  | 'EVENT_TYPE_MISMATCH'
  /** The event says another schema's version than the one that it is written with. */
  | 'SCHEMA_VERSION_MISMATCH'
  /** The record's tenant and the OCSF event's metadata disagree. */
  | 'TENANT_MISMATCH'
  /** The record's correlation id and the OCSF event's metadata disagree. */
  | 'CORRELATION_MISMATCH'
  /** The topic carries several classes and the event doesn't say which it is. */
  | 'CLASS_NOT_CHOSEN'
  | 'CLASS_NOT_ALLOWED'
  | 'ACTIVITY_NOT_ALLOWED'
  /** The codec can't write the value, or reading the event throws. */
  | 'NOT_ENCODABLE'

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
