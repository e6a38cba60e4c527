import fc from 'fast-check'
import { deriveRules } from '../../generator/derive/rules/derive-rules.ts'
import { linkRules } from '../../generator/derive/rules/link-rules.ts'
import type { CompiledClass, CompiledObject, CompiledSchema } from '../../generator/model/ocsf.ts'
import { eventArbitrary } from '../../runtime/testing/event-arbitrary.ts'
import type { ClassRules } from '../../runtime/validate/rules.ts'
import { release } from './releases.ts'

type Event = { readonly [attribute: string]: unknown }

const rules = new Map<string, ReadonlyMap<number, ClassRules>>()

/** Random valid events of a class of a release, with all of its profiles and with what is deprecated. */
export function eventsOf(version: string, uid: number, count: number): Event[] {
  const known = rules.get(version) ?? linkRules(deriveRules(release(version))).byUid
  rules.set(version, known)
  const arbitrary = eventArbitrary<Event>(known.get(uid)!, { deprecated: true })
  return fc.sample(arbitrary, { numRuns: count, seed: uid })
}

/** How often each of the listed conversions was met. */
export type ConversionCounts = Map<string, number>

/**
 * What an event that was written with one release has to be once it is read with a later one: the same, attribute by
 * attribute, but for what docs/evolution.md lists.
 */
export function expectedEvent(
  event: Event,
  uid: number,
  from: CompiledSchema,
  to: CompiledSchema,
  counts: ConversionCounts,
): Event {
  const classOf = ({ classes }: CompiledSchema) => Object.values(classes).find((item) => item.uid === uid)!
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  const convert = (value: Event, item: CompiledClass | CompiledObject): Event => {
    const converted: { [attribute: string]: unknown } = {}
    for (const [name, inner] of Object.entries(value)) {
      const { object_type: object } = item.attributes[name]!
      const nested = object === undefined || object === 'object' ? undefined : from.objects[object]!
      const whole = (one: unknown) => (nested === undefined ? one : convert(one as Event, nested))
      converted[name] = Array.isArray(inner) ? inner.map(whole) : whole(inner)
    }
    if (item.name === 'cve' && converted.cvss !== undefined && !Array.isArray(converted.cvss)) {
      if (to.objects.cve!.attributes.cvss!.is_array === true) {
        count('cve.cvss')
        converted.cvss = [converted.cvss]
      }
    }
    return converted
  }
  const result: { [attribute: string]: unknown } = { ...convert(event, classOf(from)) }
  const isText = classOf(to).attributes.priority?.type === 'string_t'
  if (uid === 2005 && typeof result.priority === 'number' && isText) {
    count('incident_finding.priority')
    result.priority_id ??= result.priority
    const listed = classOf(to).attributes.priority_id!.enum![String(result.priority)]
    result.priority = listed?.caption ?? String(result.priority)
  }
  const before = classOf(from).attributes.cis_csc?.object_type
  if (result.cis_csc !== undefined && before !== classOf(to).attributes.cis_csc?.object_type) {
    // The same attributes under the same names.
    count('security_finding.cis_csc')
  }
  return result
}

/** Whether two values are the same, where undefined is absent and the order of attributes doesn't matter. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [one, other] = [a as Event, b as Event]
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => sameContent(one[name], other[name]))
}
