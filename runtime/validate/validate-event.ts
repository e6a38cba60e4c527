import { checkClass, checkProfiles, reportDeprecatedClass, reportVersion } from './check-class.ts'
import { checkItem } from './check-item.ts'
import { checkObservables } from './check-observables.ts'
import type { Issue } from './issue.ts'
import { type EventPlan, type Plan, planOf } from './plan.ts'
import { declaredMask } from './profile-bits.ts'
import type { ClassRules } from './rules.ts'
import { report, startWalk, type ValidateOptions, type Walk } from './walk.ts'

type Dictionary = { readonly [key: string]: unknown }

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
    checkEvent(walk, planOf(rules), event as Dictionary)
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

function checkEvent(walk: Walk, plan: Plan, event: Dictionary): void {
  const about = plan.event!
  const { rules } = about
  const { metadata } = event
  let version: unknown
  if (typeof metadata === 'object' && metadata !== null) {
    const { profiles } = metadata as Dictionary
    version = (metadata as Dictionary).version
    if (Array.isArray(profiles) && profiles.length > 0) {
      walk.declared = profiles
      walk.profiles = declaredMask(profiles)
    }
  }
  if (rules.deprecated !== undefined) reportDeprecatedClass(walk, rules)
  const suspect = checkItem(walk, plan, event, 0)
  if (suspect || !isTypeProven(about, plan.stamp)) checkClass(walk, plan, rules, event)
  if (version !== rules.version && typeof version === 'string') reportVersion(walk, rules, version)
  if (walk.declared.length > 0) checkProfiles(walk, rules)
  if (about.observables !== undefined) checkObservables(walk, plan, about, event.observables)
}

/** Whether the walk saw a type_uid that fits the activity_id. */
function isTypeProven({ rules, typeUid, activity }: EventPlan, stamp: number): boolean {
  if (typeUid === undefined || activity === undefined) return false
  if (typeUid.stamp !== stamp || activity.stamp !== stamp) return false
  return typeUid.id === rules.uid * 100 + (activity.id as number)
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
