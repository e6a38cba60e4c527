import { ownValue } from './check-constraints.ts'
import { pointerStep } from './issue.ts'
import type { Plan } from './plan.ts'
import type { ItemRules } from './rules.ts'
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

/** Reports what has to be said about the use of an attribute, or of the deprecated object it holds. */
export function reportUse(walk: Walk, slot: Slot, object?: ItemRules): void {
  const { profiles, deprecated } = object === undefined ? slot.rule : { ...object, profiles: undefined }
  const place = object === undefined ? slot.step : ''
  if (profiles !== undefined && !profiles.some((profile) => walk.declared.includes(profile))) {
    const which = profiles.join(' or ')
    const message = `belongs to the profile ${which}, which metadata.profiles doesn't list`
    report(walk, 'PROFILE_NOT_DECLARED', place, message, `add "${profiles[0]}" to metadata.profiles`)
  }
  if (deprecated === undefined) return
  const what = object === undefined ? slot.name : `the object ${object.name}`
  const instead = deprecated.replaced_by?.length ? `use ${deprecated.replaced_by.join(' or ')}` : undefined
  report(walk, 'DEPRECATED', place, `${what} is deprecated since OCSF ${deprecated.since}`, instead)
}
