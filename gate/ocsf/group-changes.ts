import { type OcsfChange, placeOf } from './change.ts'
import { manyValues } from './enum-changes.ts'
import type { TouchingChange } from './touched.ts'

/** One change that happened at several places, such as an attribute that many classes inherit. */
export interface ChangeGroup {
  /** The first of them. */
  readonly change: TouchingChange
  /** `managed_entity.type_id`; several where the same happened to each. */
  readonly places: readonly string[]
}

/** Changes that concern the same topics. */
export interface TopicGroup {
  readonly topics: readonly string[]
  readonly producers: readonly string[]
  readonly consumers: readonly string[]
  readonly groups: readonly ChangeGroup[]
}

/**
 * The same change at several places told once, in the order of the first.
 *
 * @param acrossAttributes also where the attributes' names differ; by default only one attribute of many items.
 */
export function groupChanges(changes: readonly TouchingChange[], acrossAttributes = false): ChangeGroup[] {
  const groups = new Map<string, { change: TouchingChange; places: string[] }>()
  for (const change of withMergedValues(changes)) {
    const key = JSON.stringify([sameness(change), acrossAttributes || change.attribute, change.topics])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { change, places: [placeOf(change)] })
    else group.places.push(placeOf(change))
  }
  return [...groups.values()]
}

/** All values that one enum lost or won as one change. */
function withMergedValues(changes: readonly TouchingChange[]): TouchingChange[] {
  const byPlace = new Map<unknown, TouchingChange[]>()
  for (const change of changes) {
    const isOfValue = change.code === 'ENUM_VALUE_REMOVED' || change.code === 'ENUM_VALUE_ADDED'
    const key = isOfValue ? `${change.code} ${change.of} ${placeOf(change)}` : change
    byPlace.set(key, [...(byPlace.get(key) ?? []), change])
  }
  return [...byPlace.values()].map((same) => merged(same))
}

function merged(same: readonly TouchingChange[]): TouchingChange {
  const { classes, topics, producers, consumers } = same[0]!
  return { ...manyValues(same), classes, topics, producers, consumers }
}

/** Groups of changes by the topics that they concern, those that concern most topics first. */
export function groupByTopics(changes: readonly TouchingChange[]): TopicGroup[] {
  const byTopics = new Map<string, TouchingChange[]>()
  for (const change of changes) {
    const key = change.topics.join()
    byTopics.set(key, [...(byTopics.get(key) ?? []), change])
  }
  return [...byTopics.values()]
    .map((same) => {
      const { topics, producers, consumers } = same[0]!
      return { topics, producers, consumers, groups: groupChanges(same, true) }
    })
    .sort((a, b) => b.topics.length - a.topics.length)
}

/** What makes two changes the same one at two places. */
function sameness(change: OcsfChange): readonly unknown[] {
  const { code, of, before, after, message, action, data, types, validation } = change
  return [code, of, before, after, message, action, data, types, validation]
}
