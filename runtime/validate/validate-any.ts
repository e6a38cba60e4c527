import { ownValue } from './check-constraints.ts'
import type { Issue } from './issue.ts'
import type { ClassRules } from './rules.ts'
import { validateEvent } from './validate-event.ts'
import { report, startWalk, type ValidateOptions } from './walk.ts'

/**
 * Every problem of an event held against the class that its class_uid names, out of `classes` by class_uid. Without
 * a class that is known, only that is reported. Never throws.
 */
export function validateAny(
  classes: ReadonlyMap<number, ClassRules>,
  event: unknown,
  options?: ValidateOptions,
): Issue[] {
  const uid = classUidOf(event)
  // a class_uid in quotes is one problem, and no reason to keep quiet about the others
  const rules = classes.get(typeof uid === 'string' && uid !== '' ? Number(uid) : (uid as number))
  if (rules !== undefined) return validateEvent(rules, event, options)
  const walk = startWalk(options)
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    report(walk, 'WRONG_TYPE', '', 'an event must be an object')
  } else if (uid === undefined) {
    report(
      walk,
      'REQUIRED_MISSING',
      '/class_uid',
      'class_uid is required: it says what to check the rest against',
    )
  } else if (!Number.isSafeInteger(uid)) {
    report(walk, 'WRONG_TYPE', '/class_uid', 'class_uid must be an integer')
  } else {
    const known = classes.values().next().value
    const release = known === undefined ? '' : ` of OCSF ${known.version}`
    const hint = 'list the classes with: ocsf-kafka ocsf classes'
    report(walk, 'UNKNOWN_CLASS', '/class_uid', `${uid} is the class_uid of no class${release}`, hint)
  }
  return walk.issues
}

function classUidOf(event: unknown): unknown {
  try {
    return typeof event === 'object' && event !== null ? ownValue(event, 'class_uid') : undefined
  } catch {
    return undefined
  }
}
