import type fc from 'fast-check'
import type { RecordType } from '../record-type.ts'
import type { ClassRules, ItemRules } from '../validate/rules.ts'
import { fieldArbitraries, recordOf } from './avro-arbitrary.ts'
import type { Schema } from './avro-schema.ts'
import { eventArbitrary, objectArbitrary } from './event-arbitrary.ts'
import { type EventOptions, growthOptions } from './event-options.ts'

/** The rules of the OCSF classes and objects that records refer to, by Avro full name. */
export type OcsfItems = { readonly [fullName: string]: ItemRules }

/** What the values of a record shall be like. */
export type RecordOptions = Pick<EventOptions, 'size' | 'profiles' | 'deprecated'>

/**
 * Values of a record as its codec reads and writes them: any that its Avro schema allows, with valid OCSF events
 * inside. Doubles are finite, and longs within ±(2^53−1) unless they are bigints. Records that contain themselves come to an end.
 */
export function recordArbitrary<T>(
  record: Pick<RecordType<unknown>, 'schema'>,
  items: OcsfItems = {},
  options?: RecordOptions,
): fc.Arbitrary<T> {
  return recordOf(recordFields(record, items, options)) as fc.Arbitrary<unknown> as fc.Arbitrary<T>
}

/** The arbitraries of a record's fields. */
export function recordFields(
  { schema }: Pick<RecordType<unknown>, 'schema'>,
  items: OcsfItems,
  options: RecordOptions | undefined,
): Map<string, fc.Arbitrary<unknown>> {
  const { size } = growthOptions(options)
  const made = new Map<string, fc.Arbitrary<unknown>>()
  const rulesOf = (fullName: string) => (Object.hasOwn(items, fullName) ? items[fullName] : undefined)
  return fieldArbitraries(JSON.parse(schema) as Schema, {
    size,
    isClass: (fullName) => {
      const rules = rulesOf(fullName)
      return rules !== undefined && isClass(rules)
    },
    ocsf: (fullName) => {
      const rules = rulesOf(fullName)
      if (rules === undefined) return undefined
      let arbitrary = made.get(fullName)
      if (arbitrary === undefined) {
        const { size: given, deprecated, profiles } = options ?? {}
        // not every class has every profile
        const own = isClass(rules) ? profiles?.filter((name) => rules.profiles.includes(name)) : undefined
        const inner = { size: given, deprecated, profiles: own }
        arbitrary = isClass(rules) ? eventArbitrary(rules, inner) : objectArbitrary(rules, inner)
        made.set(fullName, arbitrary)
      }
      return arbitrary
    },
  })
}

function isClass(rules: ItemRules): rules is ClassRules {
  return (rules as Partial<ClassRules>).uid !== undefined
}
