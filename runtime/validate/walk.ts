import type { Issue } from './issue.ts'
import { type IssueCode, type IssueSeverity, issueSeverities } from './issue-codes.ts'

export interface ValidateOptions {
  /** Attributes that the rules don't know are warnings. Default: false. */
  readonly lenient?: boolean | undefined
  /**
   * The event is in wire form: a json_t or free-form object may be given as JSON text, which is checked to be JSON.
   * Default: false, so that text is a valid json_t as it is and no free-form object.
   */
  readonly jsonText?: boolean | undefined
  /** Objects and arrays within each other, at most. Default: 64. */
  readonly maxDepth?: number | undefined
  /** Attributes and array items looked at, at most. Default: 10 million. */
  readonly maxValues?: number | undefined
  /** Issues reported, at most. Default: 10,000. */
  readonly maxIssues?: number | undefined
}

/** An object as the engine looks at it. */
export type Dictionary = { readonly [key: string]: unknown }

/** The state of one validation. */
export interface Walk {
  readonly issues: Issue[]
  /** Names in `metadata.profiles`. */
  declared: readonly string[]
  readonly lenient: boolean
  readonly jsonText: boolean
  readonly maxDepth: number
  readonly maxIssues: number
  /** Values that may still be looked at; negative: the walk has to end. */
  budget: number
}

const none: readonly string[] = []

/** A walk that has seen nothing yet. */
export function startWalk(options: ValidateOptions | undefined): Walk {
  return {
    issues: [],
    declared: none,
    lenient: options?.lenient === true,
    jsonText: options?.jsonText === true,
    maxDepth: options?.maxDepth ?? 64,
    maxIssues: options?.maxIssues ?? 10_000,
    budget: options?.maxValues ?? 10_000_000,
  }
}

/**
 * Adds an issue. Its pointer starts at the value being checked; whoever holds that value prefixes it, so that a
 * valid event costs no path. Past the limit nothing is added and the walk ends.
 */
export function report(walk: Walk, code: IssueCode, pointer: string, message: string, hint?: string): void {
  const { issues } = walk
  if (issues.length >= walk.maxIssues) {
    walk.budget = -1
    return
  }
  const severity = severityOf(code, walk.lenient)
  issues.push(
    hint === undefined ? { code, severity, pointer, message } : { code, severity, pointer, message, hint },
  )
}

/** Prefixes the pointers of all issues from `start` on. */
export function prefixFrom(walk: Walk, start: number, step: string): void {
  const { issues } = walk
  for (let i = start; i < issues.length; i++) {
    const issue = issues[i]!
    issues[i] = { ...issue, pointer: step + issue.pointer }
  }
}

function severityOf(code: IssueCode, lenient: boolean): IssueSeverity {
  if (lenient && (code === 'UNKNOWN_ATTRIBUTE' || code === 'PROFILE_NOT_IN_USE')) return 'warning'
  return issueSeverities[code]
}
