import { readLong } from './read-number.ts'
import type { Source } from './source.ts'
import { WireError } from './wire-error.ts'

/** Helpers of codecs that were generated from OCSF items. */

/**
 * The class_uid of a record derived from one class. Another value would make the type lie and the event impossible
 * to tell apart, so it is refused.
 */
export function readClassUid<const Uid extends number>(r: Source, p: number, uid: Uid): Uid {
  const value = readLong(r, p)
  if (value !== uid) {
    throw new WireError('CLASS_MISMATCH', `class_uid ${value} in a record of class ${uid}`, { offset: p })
  }
  return uid
}

/** The record's own property of a name that every object inherits. */
export function own<T extends object, K extends keyof T>(value: T, name: K): T[K] | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined
}

/** 1.0.0's cis_control as the cis_csc that it became in 1.1.0: the same attributes under the same names. */
export function cisCscOfCisControl<Csc extends object>(control: object): Csc {
  return control as Csc
}

/**
 * incident_finding.priority was a number up to 1.1.0 and is text since: the number's caption where the enum of
 * priority_id lists one, else the number's digits. The number also fills priority_id, where that is absent.
 */
export function priorityText(event: { priority_id?: number | undefined }, priority: number): string {
  event.priority_id ??= priority
  return priorityCaptions.get(priority) ?? String(priority)
}

const priorityCaptions = new Map([
  [0, 'Unknown'],
  [1, 'Low'],
  [2, 'Medium'],
  [3, 'High'],
  [4, 'Critical'],
  [99, 'Other'],
])
