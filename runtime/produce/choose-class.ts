import { isPlainObject, ownProperty, type PlainObject } from '../plain-object.ts'
import type { TopicClass, TopicType } from '../record-type.ts'
import { pointerStep } from '../validate/issue.ts'
import { type PublishIssue, recordIssue } from './publish-issue.ts'

/** The class that an OCSF event is completed and checked as, or why there is none. */
export type ClassChoice =
  | { readonly class: TopicClass; readonly ocsf: PlainObject }
  | { readonly issue: PublishIssue }

/** The class of the event's class_uid, else the topic's only one. Undefined for a topic without OCSF events. */
export function chooseClass(topic: TopicType<unknown>, event: PlainObject): ClassChoice | undefined {
  const { classes, envelope } = topic
  if (envelope.ocsf === undefined || classes.length === 0) return undefined
  const pointer = pointerStep(envelope.ocsf)
  const ocsf = ownProperty(event, envelope.ocsf)
  if (!isPlainObject(ocsf)) {
    if (ocsf !== undefined) {
      return { issue: recordIssue('FIELD_TYPE', pointer, 'must be an object: the OCSF event') }
    }
    return { issue: recordIssue('FIELD_MISSING', '', `${envelope.ocsf} is missing: the OCSF event`) }
  }
  const uid = ownProperty(ocsf, 'class_uid')
  const [only] = classes
  if (uid === undefined) {
    if (classes.length === 1 && only !== undefined) return { class: only, ocsf }
    const message = `${topic.name} carries several classes: class_uid must say which`
    return { issue: recordIssue('CLASS_NOT_CHOSEN', pointer, message, allowed(classes)) }
  }
  const found = classes.find(({ rules }) => rules.uid === uid)
  if (found !== undefined) return { class: found, ocsf }
  const message = `${topic.name} doesn't carry class ${String(uid)}`
  return { issue: recordIssue('CLASS_NOT_ALLOWED', `${pointer}/class_uid`, message, allowed(classes)) }
}

/** An issue where the event's activity isn't one of those that the topic carries. */
export function checkActivity(
  topic: TopicType<unknown>,
  { rules, activities }: TopicClass,
  ocsf: PlainObject,
): PublishIssue[] {
  const id = ownProperty(ocsf, 'activity_id')
  // One that is missing or no number is the validator's to report.
  if (typeof id !== 'number' || activities.includes(id)) return []
  const captions = rules.attributes.activity_id?.enum ?? {}
  const named = (activity: number) => `${activity} (${captions[activity] ?? 'unlisted'})`
  const message = `${topic.name} doesn't carry activity ${named(id)} of ${rules.name}`
  const pointer = `${pointerStep(topic.envelope.ocsf ?? '')}/activity_id`
  const hint = `it carries ${activities.map(named).join(', ')}`
  return [recordIssue('ACTIVITY_NOT_ALLOWED', pointer, message, hint)]
}

function allowed(classes: readonly TopicClass[]): string {
  return `one of ${classes.map(({ rules }) => `${rules.uid} (${rules.name})`).join(', ')}`
}
