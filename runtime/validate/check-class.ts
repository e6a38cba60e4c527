import { ownValue } from './check-constraints.ts'
import { disagreement, other } from './check-siblings.ts'
import { shown } from './describe.ts'
import type { Plan } from './plan.ts'
import type { ClassRules } from './rules.ts'
import { report, type Walk } from './walk.ts'

/** Checks what follows from the class: its uids and names, the release, and which profiles apply. */
export function checkClass(walk: Walk, plan: Plan, rules: ClassRules, event: object): void {
  if (rules.deprecated !== undefined) {
    const { since, replaced_by: instead } = rules.deprecated
    const hint = instead?.length ? `use ${instead.join(' or ')}` : undefined
    report(walk, 'DEPRECATED', '', `the class ${rules.name} is deprecated since OCSF ${since}`, hint)
  }
  const classUid = ownValue(event, 'class_uid')
  if (classUid === rules.uid) checkName(walk, event, 'class_uid', classUid, 'class_name', rules.caption)
  else if (Number.isSafeInteger(classUid)) {
    const message = `${classUid} is not the class_uid of ${rules.name}, which is ${rules.uid}`
    report(walk, 'CLASS_MISMATCH', '/class_uid', message)
  }
  const categoryUid = ownValue(event, 'category_uid')
  if (categoryUid === rules.category_uid) {
    checkName(walk, event, 'category_uid', categoryUid, 'category_name', rules.category_name)
  } else if (Number.isSafeInteger(categoryUid)) {
    const message = `${categoryUid} is not the category of ${rules.name}, which is ${rules.category_uid} (${rules.category_name})`
    report(walk, 'CATEGORY_MISMATCH', '/category_uid', message)
  }
  checkType(walk, plan, rules, event, typeof classUid === 'number' ? classUid : rules.uid)
  checkMetadata(walk, rules, event)
}

function checkType(walk: Walk, plan: Plan, rules: ClassRules, event: object, classUid: number): void {
  const typeUid = ownValue(event, 'type_uid')
  const activity = ownValue(event, 'activity_id')
  if (!Number.isSafeInteger(typeUid) || !Number.isSafeInteger(activity)) return
  const wanted = classUid * 100 + (activity as number)
  if (typeUid !== wanted) {
    const message = `${typeUid} is not class_uid × 100 + activity_id, which is ${wanted}`
    report(walk, 'TYPE_UID_MISMATCH', '/type_uid', message, 'leave it to the builder, or write that number')
    return
  }
  const caption = plan.slots.get('activity_id')?.captions?.get(activity)
  if (caption === undefined || activity === other || classUid !== rules.uid) return
  checkName(walk, event, 'type_uid', typeUid, 'type_name', `${rules.caption}: ${caption}`)
}

function checkName(
  walk: Walk,
  event: object,
  idName: string,
  id: unknown,
  name: string,
  caption: string,
): void {
  const text = ownValue(event, name)
  if (typeof text !== 'string' || text === caption) return
  report(walk, 'SIBLING_MISMATCH', `/${name}`, ...disagreement(idName, id, caption, text))
}

function checkMetadata(walk: Walk, rules: ClassRules, event: object): void {
  const metadata = ownValue(event, 'metadata')
  if (typeof metadata !== 'object' || metadata === null) return
  const version = ownValue(metadata, 'version')
  if (typeof version === 'string' && version !== rules.version) {
    const message = `the event says OCSF ${shown(version)} and is held against ${rules.version}`
    report(walk, 'VERSION_MISMATCH', '/metadata/version', message)
  }
  const applicable = rules.profiles
  if (applicable === undefined) return
  for (let i = 0; i < walk.declared.length; i++) {
    const profile: unknown = walk.declared[i]
    if (typeof profile !== 'string' || applicable.includes(profile)) continue
    const message = `the profile ${shown(profile)} does not apply to ${rules.name}`
    const hint = `those that do are ${applicable.length === 0 ? 'none' : applicable.join(', ')}`
    report(walk, 'PROFILE_NOT_APPLICABLE', `/metadata/profiles/${i}`, message, hint)
  }
}
