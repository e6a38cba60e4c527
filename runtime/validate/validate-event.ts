import { checkClass } from './check-class.ts'
import { ownValue } from './check-constraints.ts'
import { checkItem } from './check-item.ts'
import { checkObservables } from './check-observables.ts'
import type { Issue } from './issue.ts'
import { planOf } from './plan.ts'
import type { ClassRules } from './rules.ts'
import { report, startWalk, type ValidateOptions, type Walk } from './walk.ts'

/**
 * Every problem of an event held against a class, in the order of the event's attributes; none, or only warnings,
 * when it is valid. Never throws, whatever the input: a getter that throws, cycles, and more values than the limits
 * allow are issues too.
 */
export function validateEvent(rules: ClassRules, event: unknown, options?: ValidateOptions): Issue[] {
  const walk = startWalk(options)
  try {
    if (typeof event !== 'object' || event === null || Array.isArray(event)) {
      report(walk, 'WRONG_TYPE', '', 'an event must be an object')
      return walk.issues
    }
    walk.declared = declaredProfiles(event)
    const plan = planOf(rules)
    checkItem(walk, plan, event as { readonly [key: string]: unknown }, 0)
    checkClass(walk, plan, rules, event)
    checkObservables(walk, plan, event)
  } catch {
    // What was thrown is the input's: not even its message is safe to read.
    const message = "the event can't be read: looking at one of its properties throws"
    walk.issues.push({ code: 'UNREADABLE', severity: 'error', pointer: '', message })
  }
  if (walk.budget < 0) reportLimit(walk)
  return walk.issues
}

/** Whether an event has no problem worse than a warning. */
export function isValidEvent(rules: ClassRules, event: unknown, options?: ValidateOptions): boolean {
  return validateEvent(rules, event, options).every(({ severity }) => severity === 'warning')
}

const none: readonly string[] = []

function declaredProfiles(event: object): readonly string[] {
  const metadata = ownValue(event, 'metadata')
  if (typeof metadata !== 'object' || metadata === null) return none
  const profiles = ownValue(metadata, 'profiles')
  return Array.isArray(profiles) ? (profiles as string[]) : none
}

/** The walk has ended early, because of one of two limits. */
function reportLimit({ issues, maxIssues }: Walk): void {
  if (issues.length >= maxIssues) {
    const message = `there are more than ${maxIssues} issues; the rest are left out`
    issues.push({ code: 'TOO_MANY_ISSUES', severity: 'error', pointer: '', message })
  } else {
    const message = 'the event has more values than the limit; the rest were not looked at'
    issues.push({ code: 'TOO_LARGE', severity: 'error', pointer: '', message })
  }
}
