import type { Finding, FindingCode } from '../finding.ts'

/** How severe a finding of each code is, unless the finding or a project says otherwise. */
export const severityOf: { readonly [code in FindingCode]: Finding['severity'] } = {
  NAME_MISMATCH: 'error',
  FIXED_SIZE_MISMATCH: 'error',
  MISSING_ENUM_SYMBOLS: 'error',
  READER_FIELD_MISSING_DEFAULT_VALUE: 'error',
  TYPE_MISMATCH: 'error',
  MISSING_UNION_BRANCH: 'error',
  INVALID_DEFAULT: 'error',
  FIELDS_SHARE_SOURCE: 'error',
  BYTES_NOT_TEXT: 'error',
  AMBIGUOUS_UNION_BRANCH: 'warning',
  LOGICAL_TYPE_CHANGED: 'warning',
  DECIMAL_CHANGED: 'warning',
  DEFAULT_CHANGED: 'warning',
  ALIAS_COLLISION: 'warning',
  LOSSY_PROMOTION: 'warning',
  LIMIT: 'info',
  ENGINES_DIFFER: 'warning',
  FIELD_ORDER_CHANGED: 'info',
}
