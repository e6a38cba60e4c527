import { ownValue } from './check-constraints.ts'
import { checkSiblings } from './check-siblings.ts'
import { shown } from './describe.ts'
import type { Plan } from './plan.ts'
import { deprecation } from './report-attribute.ts'
import type { ClassRules } from './rules.ts'
import { type Dictionary, report, type Walk } from './walk.ts'

/** Reports where an event's ids disagree with the class, with each other, or with their captions. */
export function checkClass(walk: Walk, plan: Plan, rules: ClassRules, event: Dictionary): void {
  const classUid = ownValue(event, 'class_uid')
  if (Number.isSafeInteger(classUid) && classUid !== rules.uid) {
    const message = `${classUid} is not the class_uid of ${rules.name}, which is ${rules.uid}`
    report(walk, 'CLASS_MISMATCH', '/class_uid', message)
  }
  const category = ownValue(event, 'category_uid')
  if (Number.isSafeInteger(category) && category !== rules.category_uid) {
    const right = `${rules.category_uid} (${rules.category_name})`
    const message = `${category} is not the category_uid of ${rules.name}, which is ${right}`
    report(walk, 'CATEGORY_MISMATCH', '/category_uid', message)
  }
  const typeUid = ownValue(event, 'type_uid')
  const activity = ownValue(event, 'activity_id')
  const right = (typeof classUid === 'number' ? classUid : rules.uid) * 100 + Number(activity)
  const wrongType = Number.isSafeInteger(typeUid) && Number.isSafeInteger(activity) && typeUid !== right
  if (wrongType) {
    const message = `${typeUid} is not class_uid × 100 + activity_id, which is ${right}`
    report(walk, 'TYPE_UID_MISMATCH', '/type_uid', message, `write ${right}, or change activity_id`)
  }
  for (const slot of plan.siblings) {
    // The name of the wrong type is no second mistake.
    if (wrongType && slot.name === 'type_uid') continue
    checkSiblings(walk, slot, ownValue(event, slot.name), event)
  }
}

/** Reports that the event is of another release than the rules. */
export function reportVersion(walk: Walk, rules: ClassRules, version: string): void {
  const message = `the event says OCSF ${shown(version)} and is held against ${rules.version}`
  report(walk, 'VERSION_MISMATCH', '/metadata/version', message)
}

/** Reports which of the event's profiles don't apply to its class. */
export function checkProfiles(walk: Walk, { profiles, name }: ClassRules): void {
  for (let i = 0; i < walk.declared.length && walk.budget >= 0; i++) {
    const profile: unknown = walk.declared[i]
    if (typeof profile !== 'string' || profiles.includes(profile)) continue
    const message = `the profile ${shown(profile)} does not apply to ${name}`
    const hint = `those that do are ${profiles.length === 0 ? 'none' : profiles.join(', ')}`
    report(walk, 'PROFILE_NOT_APPLICABLE', `/metadata/profiles/${i}`, message, hint)
  }
}

/** Warns that the class is deprecated. */
export function reportDeprecatedClass(walk: Walk, { name, deprecated }: ClassRules): void {
  report(walk, 'DEPRECATED', '', ...deprecation(`the class ${name}`, deprecated!))
}
