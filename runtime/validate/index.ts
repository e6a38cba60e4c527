export type { Issue } from './issue.ts'
export { type IssueCode, type IssueSeverity, issueSeverities } from './issue-codes.ts'
export type {
  AttributeKind,
  AttributeRule,
  ClassRules,
  ConstraintRules,
  DeprecationRule,
  ItemRules,
  TypeChecks,
} from './rules.ts'
export { validateAny } from './validate-any.ts'
export { isValidEvent, validateEvent } from './validate-event.ts'
export type { ValidateOptions } from './walk.ts'
