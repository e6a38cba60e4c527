import { checkClass, checkProfiles, reportDeprecatedClass, reportVersion } from './check-class.ts'
import { checkItem } from './check-item.ts'
import { checkObservables } from './check-observables.ts'
import type { Issue } from './issue.ts'
import { type Plan, planOf } from './plan.ts'
import { proveEvent } from './prove.ts'
import type { ClassRules } from './rules.ts'
import { type Dictionary, report, startWalk, type ValidateOptions, type Walk } from './walk.ts'

/**
 * Every problem of an event held against a class; none, or only warnings, when it is valid. Never throws, whatever
 * the input: a getter that throws, cycles, and more values than the limits allow are issues too.
 */
export function validateEvent(rules: ClassRules, event: unknown, options?: ValidateOptions): Issue[] {
  const walk = startWalk(options)
  try {
    if (typeof event !== 'object' || event === null || Array.isArray(event)) {
      report(walk, 'WRONG_TYPE', '', 'an event must be an object')
      return walk.issues
    }
    checkEvent(walk, planOf(rules), event as Dictionary, options)
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

function checkEvent(walk: Walk, plan: Plan, event: Dictionary, options: ValidateOptions | undefined): void {
  const { rules } = plan.event!
  let version: unknown
  const { metadata } = event
  if (typeof metadata === 'object' && metadata !== null) {
    const { profiles } = metadata as Dictionary
    version = (metadata as Dictionary).version
    if (Array.isArray(profiles)) walk.declared = profiles
  }
  if (rules.deprecated !== undefined) reportDeprecatedClass(walk, rules)
  if (!proveEvent(plan, event, walk.declared, options)) {
    checkItem(walk, plan, event, 0)
    checkClass(walk, plan, rules, event)
  }
  if (typeof version === 'string' && version !== rules.version) reportVersion(walk, rules, version)
  checkProfiles(walk, rules)
  if (plan.slots.has('observables')) checkObservables(walk, plan, event.observables)
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
