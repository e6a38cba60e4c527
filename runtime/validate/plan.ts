import { profileMask } from './profile-bits.ts'
import type { ClassRules, ItemRules } from './rules.ts'
import { linkSiblings, makeSlot, type Slot } from './slot.ts'

/**
 * An item's rules, laid out so that the walk over a valid object needs no second look at any attribute: one pass
 * over its keys proves what is required, constraints, profiles and siblings; only what it can't prove is checked
 * again, by name, to say what is wrong.
 */
export interface Plan {
  readonly rules: ItemRules
  readonly slots: ReadonlyMap<string, Slot>
  /** The slots in the order of the object seen last: objects of one source have their keys in one order. */
  readonly order: (Slot | undefined)[]
  /** The object seen last, see `stamp` in {@link Slot}. */
  stamp: number
  /** How many attributes are required whatever the profiles. */
  readonly requiredCount: number
  readonly required: readonly Slot[]
  /** Those required under a profile. */
  readonly conditional: readonly Slot[]
  /** Those whose caption stands in another attribute. */
  readonly siblings: readonly Slot[]
  readonly constrained: boolean
  /** The constraints as bits of {@link Slot.bit}; -1: only the paths themselves tell. */
  readonly atLeastBits: number
  readonly justBits: number
  readonly atLeastOne: readonly (readonly string[])[] | undefined
  readonly justOne: readonly (readonly string[])[] | undefined
  /** Attribute → the profiles under which it would be known, none of them in use. */
  readonly unused: ReadonlyMap<string, readonly string[]>
  /** Hints already worked out for unknown attributes. */
  readonly hints: Map<string, string | undefined>
  /** Of a class: what its events are held against as a whole. */
  readonly event: EventPlan | undefined
}

export interface EventPlan {
  readonly rules: ClassRules
  readonly profiles: number
  readonly typeUid: Slot | undefined
  readonly activity: Slot | undefined
  readonly observables: Slot | undefined
  /** Attribute paths already found to be some. */
  readonly paths: Set<string>
}

const plans = new WeakMap<ItemRules, Plan>()

/** The plan of a class or object, made once for each rules object. */
export function planOf(rules: ItemRules): Plan {
  let plan = plans.get(rules)
  if (plan === undefined) {
    plan = makePlan(rules)
    plans.set(rules, plan)
  }
  return plan
}

/** The plan of a slot of kind `record`. */
export function recordPlan(slot: Slot): Plan {
  slot.plan ??= planOf(slot.rule.of!())
  return slot.plan
}

function makePlan(rules: ItemRules): Plan {
  const ofClass = isClass(rules) ? rules : undefined
  const { at_least_one: atLeast, just_one: just } = rules.constraints ?? {}
  const bitOf = constraintBits([...(atLeast ?? []), ...(just ?? [])])
  const all = Object.entries(rules.attributes).map(([name, rule]) =>
    makeSlot(name, rule, { bit: bitOf.get(name) ?? 0, ofClass }),
  )
  const slots = new Map(all.map((slot) => [slot.name, slot]))
  linkSiblings(slots)
  const unused = new Map<string, string[]>()
  for (const [profile, names] of Object.entries(rules.unused ?? {})) {
    for (const name of names) unused.set(name, [...(unused.get(name) ?? []), profile])
  }
  const required = all.filter((slot) => slot.required === 1)
  return {
    rules,
    slots,
    order: [],
    stamp: 0,
    requiredCount: required.length,
    required,
    conditional: all.filter((slot) => slot.required === 0 && slot.rule.requirement === 'required'),
    siblings: all.filter((slot) => slot.sibling !== undefined),
    constrained: atLeast !== undefined || just !== undefined,
    atLeastBits: maskOf(atLeast, bitOf),
    justBits: maskOf(just, bitOf),
    atLeastOne: atLeast?.map((path) => path.split('.')),
    justOne: just?.map((path) => path.split('.')),
    unused,
    hints: new Map(),
    event: ofClass && {
      rules: ofClass,
      profiles: profileMask(ofClass.profiles),
      typeUid: slots.get('type_uid'),
      activity: slots.get('activity_id'),
      observables: slots.get('observables'),
      paths: new Set(),
    },
  }
}

function isClass(rules: ItemRules): rules is ClassRules {
  return (rules as Partial<ClassRules>).uid !== undefined
}

/** A bit for each attribute that constraints name; none for paths, nor beyond the thirtieth. */
function constraintBits(paths: readonly string[]): Map<string, number> {
  const names = [...new Set(paths)].filter((path) => !path.includes('.')).slice(0, 30)
  return new Map(names.map((name, i) => [name, 1 << i]))
}

function maskOf(paths: readonly string[] | undefined, bitOf: ReadonlyMap<string, number>): number {
  if (paths === undefined || paths.some((path) => !bitOf.has(path))) return -1
  return paths.reduce((mask, path) => mask | bitOf.get(path)!, 0)
}
