/**
 * Every code an {@link Issue} can carry, and how bad it is. The list is closed: a code is added here, gets a test,
 * and a line in docs/validation.md. `UNKNOWN_ATTRIBUTE` and `PROFILE_NOT_IN_USE` are warnings with `lenient`.
 */
export const issueSeverities = {
  // what an event must have
  REQUIRED_MISSING: 'error',
  CONSTRAINT_AT_LEAST_ONE: 'error',
  CONSTRAINT_JUST_ONE: 'error',
  // what it may have
  UNKNOWN_ATTRIBUTE: 'error',
  PROFILE_NOT_IN_USE: 'error',
  PROFILE_NOT_DECLARED: 'error',
  PROFILE_NOT_APPLICABLE: 'error',
  // values
  WRONG_TYPE: 'error',
  INTEGER_RANGE: 'error',
  RANGE: 'error',
  MAX_LEN: 'error',
  REGEX: 'error',
  VALUE_NOT_LISTED: 'error',
  ENUM_NOT_LISTED: 'error',
  JSON_TEXT: 'error',
  // values that must agree with each other
  SIBLING_MISMATCH: 'error',
  CLASS_MISMATCH: 'error',
  CATEGORY_MISMATCH: 'error',
  TYPE_UID_MISMATCH: 'error',
  UNKNOWN_CLASS: 'error',
  // advice
  DEPRECATED: 'warning',
  OBSERVABLE_NAME: 'warning',
  VERSION_MISMATCH: 'warning',
  // limits
  TOO_DEEP: 'error',
  TOO_LARGE: 'error',
  TOO_MANY_ISSUES: 'error',
  UNREADABLE: 'error',
  // texts
  NOT_JSON: 'error',
  TEXT_TOO_LONG: 'error',
} as const satisfies { readonly [code: string]: IssueSeverity }

/** An event with an `error` is not valid; a `warning` is advice. */
export type IssueSeverity = 'error' | 'warning'

/** One of {@link issueSeverities}. */
export type IssueCode = keyof typeof issueSeverities
