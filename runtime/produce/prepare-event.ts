import { completeEvent } from '../complete/complete-event.ts'
import { isPlainObject, ownProperty, ownText } from '../plain-object.ts'
import type { TopicClass, TopicType } from '../record-type.ts'
import { pointerStep } from '../validate/issue.ts'
import { validateEvent } from '../validate/validate-event.ts'
import { checkRecord } from './check-record.ts'
import { checkActivity, chooseClass } from './choose-class.ts'
import { type FilledEnvelope, fillEnvelope, isTime } from './fill-envelope.ts'
import { checkIdentity, fillIdentity } from './fill-identity.ts'
import { type PublishIssue, recordIssue } from './publish-issue.ts'
import type { Surroundings } from './surroundings.ts'

/** A complete event and everything that is wrong with it. */
export interface PreparedEvent extends FilledEnvelope {
  /** The key's text: the key fields, joined by `|` where there are several. */
  readonly key: string
  /** Of the record: each refuses the event. */
  readonly recordIssues: readonly PublishIssue[]
  /** Of the OCSF event. */
  readonly ocsfIssues: readonly PublishIssue[]
  /** The class that the OCSF event is of; undefined where there is none. */
  readonly class: TopicClass | undefined
  /** Fields that the input leaves out, to be filled with the OCSF event as JSON text. */
  readonly texts: readonly string[]
}

/**
 * Completes what publishing was given and checks it: envelope, OCSF event, agreement of the two. The input stays as
 * it is, and what it gives is never overwritten.
 *
 * @param validate whether the OCSF event is held against its class.
 */
export function prepareEvent(
  topic: TopicType<unknown>,
  input: unknown,
  surroundings: Surroundings,
  validate: boolean,
): PreparedEvent {
  const recordIssues: PublishIssue[] = []
  if (!isPlainObject(input)) recordIssues.push(recordIssue('FIELD_TYPE', '', 'an event must be an object'))
  const filled = fillEnvelope(topic, isPlainObject(input) ? input : {}, surroundings)
  const { event } = filled
  let { time } = filled
  recordIssues.push(...checkRecord(topic, event, surroundings.fields))

  const ocsfIssues: PublishIssue[] = []
  const field = topic.envelope.ocsf
  const choice = chooseClass(topic, event)
  if (choice !== undefined && 'issue' in choice) {
    recordIssues.push(choice.issue)
  } else if (choice !== undefined && field !== undefined) {
    const { rules } = choice.class
    recordIssues.push(...checkIdentity(field, choice.ocsf, filled))
    const { product } = surroundings.service
    const ocsf = completeEvent<{ readonly [name: string]: unknown }>(
      rules,
      fillIdentity(rules, choice.ocsf, filled),
      { now: () => filled.time, product },
    )
    event[field] = ocsf
    // The OCSF event may have got its time from elsewhere, such as its time_dt.
    const { time: timeField } = topic.envelope
    if (isPlainObject(input) && ownProperty(input, timeField) === undefined && isTime(ocsf.time)) {
      time = ocsf.time
      if (timeField !== undefined) event[timeField] = time
    }
    recordIssues.push(...checkActivity(topic, choice.class, ocsf))
    if (validate) {
      const at = pointerStep(field)
      for (const issue of validateEvent(rules, ocsf, { jsonText: true })) {
        ocsfIssues.push({ ...issue, pointer: `${at}${issue.pointer}` })
      }
    }
  }
  const key = topic.key.map((name) => ownText(event, name) ?? String(event[name] ?? '')).join('|')
  const texts = (topic.dualWrite ?? []).filter(
    (name) => isPlainObject(input) && ownProperty(input, name) === undefined,
  )
  const found = choice !== undefined && 'class' in choice ? choice.class : undefined
  return { ...filled, time, key, recordIssues, ocsfIssues, class: found, texts }
}
