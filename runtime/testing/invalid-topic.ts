import fc from 'fast-check'
import type { Mutable } from '../complete/mutable.ts'
import type { PublishIssue } from '../produce/publish-issue.ts'
import type { TopicType } from '../record-type.ts'
import { pointerStep } from '../validate/issue.ts'
import { planOf } from '../validate/plan.ts'
import type { Breach } from './breach.ts'
import { breachesOf, isPublishings } from './breaches.ts'
import { breachedEvents, breachesWith, type InvalidEvent, type InvalidOptions } from './invalid-event.ts'
import type { OcsfItems } from './record-arbitrary.ts'
import { agreeing, classOptions, topicArbitrary } from './topic-arbitrary.ts'
import { topicBreaches } from './topic-breaches.ts'

/** A code that publishing refuses an event with. */
export type PublishCode = PublishIssue['code']

/**
 * Events of a topic that publishing would take but for one broken rule: of the record around the OCSF event, or of
 * the OCSF event, whose pointers begin with its field. Rules that publishing meets by itself (a `class_uid` that is
 * left out) can't be broken. Throws a `RangeError` for a code that no rule of the topic has.
 */
export function invalidTopicArbitrary(
  topic: TopicType<unknown>,
  items: OcsfItems = {},
  options: InvalidOptions<PublishCode> = {},
): fc.Arbitrary<InvalidEvent<PublishCode>> {
  const { size = 'small', profiles, deprecated, code } = options
  const given = { size, profiles, deprecated }
  const complete = topicArbitrary<Mutable>(topic, items, given)
  const { broken, inside } = breachesIn(topic, code)
  const weighted: fc.WeightedArbitrary<InvalidEvent<PublishCode>>[] = []
  if (broken.length > 0) {
    const arbitrary = fc.tuple(complete, fc.constantFrom(...broken)).map(([event, breach]) => {
      const copy = structuredClone(event)
      const pointer = breach.apply(copy)
      return { event: copy, code: breach.code, pointer, rule: breach.rule }
    })
    weighted.push({ weight: new Set(broken.map((each) => each.code)).size, arbitrary })
  }
  for (const { rules, activities, breaches } of inside) {
    if (breaches.length === 0) continue
    const own = classOptions({ rules, activities }, given)
    const arbitrary = fc
      .tuple(complete, breachedEvents(rules, breaches, own))
      .map(([event, invalid]) => within(topic, event, invalid))
    weighted.push({ weight: new Set(breaches.map((each) => each.code)).size, arbitrary })
  }
  return fc.oneof(...weighted)
}

/** The codes that {@link invalidTopicArbitrary} can give for a topic. */
export function invalidTopicCodes(topic: TopicType<unknown>): PublishCode[] {
  const { broken, inside } = breachesIn(topic, undefined)
  const all = [...broken, ...inside.flatMap(({ breaches }) => breaches)]
  return [...new Set(all.map(({ code }) => code))].sort()
}

function breachesIn(topic: TopicType<unknown>, code: InvalidOptions<PublishCode>['code']) {
  const outside = [...topicBreaches(topic)]
  const inside = topic.classes.map(({ rules, activities }) => ({
    rules,
    activities,
    breaches: breachesOf(planOf(rules)).filter(
      (each) => !isPublishings(each) && hasCaption(each, activities),
    ),
  }))
  const all = [...outside, ...inside.flatMap(({ breaches }) => breaches)]
  const kept = new Set(breachesWith<PublishCode, (typeof all)[number]>(topic, code, all))
  return {
    broken: outside.filter((each) => kept.has(each)),
    inside: inside.map((each) => ({ ...each, breaches: each.breaches.filter((one) => kept.has(one)) })),
  }
}

/** A topic's event with an invalid OCSF event in it, of an activity that the topic carries. */
function within(
  topic: TopicType<unknown>,
  complete: Mutable,
  { event, code, pointer, rule }: InvalidEvent,
): InvalidEvent<PublishCode> {
  const { envelope, dualWrite } = topic
  const record = agreeing(topic, { ...structuredClone(complete), [envelope.ocsf!]: event })
  // that of the OCSF event may be what is wrong
  if (envelope.time !== undefined) record[envelope.time] = complete[envelope.time]
  for (const field of dualWrite ?? []) delete record[field]
  return { event: record, code, pointer: pointerStep(envelope.ocsf!) + pointer, rule }
}

/** Beside the activity 99 any text will do. */
function hasCaption({ asked, path }: Breach, activities: readonly number[]): boolean {
  const isActivitys = path.length === 1 && (path[0] === 'activity_name' || path[0] === 'type_name')
  return asked.captioned !== true || !isActivitys || activities.some((id) => id !== 99)
}
