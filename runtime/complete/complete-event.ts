import { planOf } from '../validate/plan.ts'
import type { ClassRules } from '../validate/rules.ts'
import type { Dictionary } from '../validate/walk.ts'
import { completeItem, fillSiblings } from './complete-item.ts'
import { copyBudget } from './copy-value.ts'
import type { Mutable } from './mutable.ts'
import { usedProfiles } from './used-profiles.ts'

/** What completing an event can't take from the event itself. */
export interface EventDefaults {
  /** Milliseconds since the epoch, for an event without `time`. Default: `Date.now`. */
  readonly now?: (() => number) | undefined
  /** For an event without `metadata.product`. */
  readonly product?: object | undefined
  /** Which profiles an event without `metadata.profiles` may get. Default: all that the rules know. */
  readonly profiles?: readonly string[] | undefined
}

/**
 * A new event with what follows from the rest filled in: the class's uids and names, type_uid and type_name, the
 * captions of ids and the ids of listed captions at any depth, `metadata.version`, `product` and `profiles` (those
 * whose attributes are there), and the time. What the input gives is kept, also where it disagrees: that is the
 * validator's to say. Undefined values are left out; the input is not changed, and nothing that could be is shared
 * with it: only objects of a class, and what is nested more than 64 deep.
 */
export function completeEvent<T = Dictionary>(rules: ClassRules, input: object, defaults?: EventDefaults): T {
  const plan = planOf(rules)
  const event = completeItem(plan, input as Dictionary, 0, copyBudget())
  const give = (name: string, value: unknown) => {
    if (value !== undefined && plan.slots.has(name) && !Object.hasOwn(event, name)) event[name] = value
  }
  give('class_uid', rules.uid)
  give('category_uid', rules.category_uid)
  give('activity_id', activityOf(rules, event.type_uid))
  const { activity_id: activity } = event
  if (Number.isInteger(activity)) give('type_uid', rules.uid * 100 + (activity as number))
  give('time', timeOf(event.time_dt) ?? (defaults?.now ?? Date.now)())
  // The ids that were just given have captions too.
  fillSiblings(plan, event)
  if (plan.slots.has('metadata')) completeMetadata(rules, event, defaults)
  return event as T
}

function completeMetadata(rules: ClassRules, event: Mutable, defaults: EventDefaults | undefined): void {
  const given = Object.hasOwn(event, 'metadata') ? event.metadata : {}
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return
  // The completed event holds a copy of its own.
  const metadata = given as Mutable
  if (!Object.hasOwn(metadata, 'version')) metadata.version = rules.version
  if (!Object.hasOwn(metadata, 'product') && defaults?.product !== undefined) {
    const slot = planOf(rules).slots.get('metadata')?.rule.of?.().attributes.product
    const product = slot?.of?.()
    metadata.product =
      product === undefined
        ? { ...defaults.product }
        : completeItem(planOf(product), defaults.product as Dictionary, 0, copyBudget())
  }
  event.metadata = metadata
  if (Object.hasOwn(metadata, 'profiles')) return
  const profiles = usedProfiles(planOf(rules), event, defaults?.profiles)
  if (profiles.length > 0) metadata.profiles = profiles
}

/** The activity that a type_uid of this class stands for. */
function activityOf(rules: ClassRules, typeUid: unknown): number | undefined {
  if (!Number.isSafeInteger(typeUid)) return undefined
  const activity = (typeUid as number) - rules.uid * 100
  return Object.hasOwn(rules.attributes.activity_id?.enum ?? {}, String(activity)) ? activity : undefined
}

/** Milliseconds since the epoch of an RFC 3339 date and time; undefined where it says no offset from UTC. */
function timeOf(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/(?:[zZ]|[+-]\d\d:\d\d)$/.test(text)) return undefined
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}
