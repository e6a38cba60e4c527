import { profileMask } from './profile-bits.ts'
import type { ClassRules, ItemRules } from './rules.ts'
import { makeShape, type Shape } from './shape.ts'
import { makeSlot, type Slot } from './slot.ts'
import { makeVariety, type Variety } from './variety.ts'

/** An item's rules, laid out for the engine. */
export interface Plan {
  readonly rules: ItemRules
  readonly slots: ReadonlyMap<string, Slot>
  /** How many attributes are required whatever the profiles. */
  readonly requiredCount: number
  readonly required: readonly Slot[]
  /** Those required under a profile. */
  readonly conditional: readonly Slot[]
  /** Those whose caption stands in another attribute. */
  readonly siblings: readonly Slot[]
  readonly atLeastOne: readonly (readonly string[])[] | undefined
  readonly justOne: readonly (readonly string[])[] | undefined
  /** Attribute → the profiles under which it would be known, none of them in use. */
  readonly unused: ReadonlyMap<string, readonly string[]>
  /** Hints already worked out for unknown attributes. */
  readonly hints: Map<string, string | undefined>
  /** Of a class. */
  readonly event: EventPlan | undefined
  /** Where the shapes of the objects seen so far begin. */
  readonly shape: Shape
  /** How many shapes there are, and how often there was no room for a new one. */
  shapes: number
  refused: number
  /** The shape of the object that was proven last. */
  last: Shape
  /** Counts the objects that were proven against this plan, or tried to be. */
  entered: number
}

/** What an event is held against as a whole. */
export interface EventPlan {
  readonly rules: ClassRules
  /** Bits of the profiles that apply. */
  readonly profiles: number
  /** Attribute paths already found to be some. */
  readonly paths: Set<string>
  readonly variety: Variety
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
  const all = Object.entries(rules.attributes).map(([name, rule]) => makeSlot(name, rule, ofClass))
  const unused = new Map<string, string[]>()
  for (const [profile, names] of Object.entries(rules.unused ?? {})) {
    for (const name of names) unused.set(name, [...(unused.get(name) ?? []), profile])
  }
  const required = all.filter((slot) => slot.required === 1)
  const shape = makeShape()
  return {
    rules,
    slots: new Map(all.map((slot) => [slot.name, slot])),
    requiredCount: required.length,
    required,
    conditional: all.filter((slot) => slot.required === 0 && slot.rule.requirement === 'required'),
    siblings: all.filter((slot) => slot.sibling !== undefined),
    atLeastOne: rules.constraints?.at_least_one?.map((path) => path.split('.')),
    justOne: rules.constraints?.just_one?.map((path) => path.split('.')),
    unused,
    hints: new Map(),
    event: ofClass && {
      rules: ofClass,
      profiles: profileMask(ofClass.profiles),
      paths: new Set(),
      variety: makeVariety(),
    },
    shape,
    last: shape,
    shapes: 0,
    refused: 0,
    entered: 0,
  }
}

function isClass(rules: ItemRules): rules is ClassRules {
  return (rules as Partial<ClassRules>).uid !== undefined
}
