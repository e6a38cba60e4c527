import { ownValue } from './check-constraints.ts'
import { pointerStep } from './issue.ts'
import type { Plan } from './plan.ts'
import type { DeprecationRule, ItemRules } from './rules.ts'
import type { Slot } from './slot.ts'
import { unknownHint } from './unknown-hint.ts'
import { report, type Walk } from './walk.ts'

/** Reports which of these attributes are required here and missing. */
export function reportMissing(walk: Walk, slots: readonly Slot[], value: object): void {
  for (const { name, rule } of slots) {
    const under = rule.profiles?.find((profile) => walk.declared.includes(profile))
    if ((rule.profiles !== undefined && under === undefined) || ownValue(value, name) !== undefined) continue
    const why = under === undefined ? 'is required' : `is required under the profile ${under}`
    report(walk, 'REQUIRED_MISSING', pointerStep(name), `${name} ${why}`)
  }
}

/** Reports an attribute that the rules don't have. */
export function reportUnknown(walk: Walk, plan: Plan, name: string): void {
  const profiles = plan.unused.get(name)
  const place = pointerStep(name)
  if (profiles === undefined) {
    report(
      walk,
      'UNKNOWN_ATTRIBUTE',
      place,
      `${plan.rules.name} has no such attribute`,
      unknownHint(plan, name),
    )
    return
  }
  const which = profiles.join(' or ')
  const message = `belongs to the profile ${which}, which this project doesn't use`
  report(
    walk,
    'PROFILE_NOT_IN_USE',
    place,
    message,
    `add ${profiles[0]} to ocsf.profiles in contracts/topics.yaml`,
  )
}

/** Reports an attribute whose profile the event doesn't declare, or that is deprecated. */
export function reportUse(walk: Walk, { name, step, rule }: Slot): void {
  const { profiles, deprecated } = rule
  if (profiles !== undefined && !profiles.some((profile) => walk.declared.includes(profile))) {
    const which = profiles.join(' or ')
    const message = `belongs to the profile ${which}, which metadata.profiles doesn't list`
    report(walk, 'PROFILE_NOT_DECLARED', step, message, `add "${profiles[0]}" to metadata.profiles`)
  }
  if (deprecated !== undefined) report(walk, 'DEPRECATED', step, ...deprecation(name, deprecated))
}

/** Warns that an object, the value being checked, is deprecated. */
export function reportDeprecatedObject(walk: Walk, { name, deprecated }: ItemRules): void {
  report(walk, 'DEPRECATED', '', ...deprecation(`the object ${name}`, deprecated!))
}

/** Message and hint for what is deprecated. */
export function deprecation(
  what: string,
  { since, replaced_by: instead }: DeprecationRule,
): [message: string, hint: string | undefined] {
  return [
    `${what} is deprecated since OCSF ${since}`,
    instead?.length ? `use ${instead.join(' or ')}` : undefined,
  ]
}
