import { planOf } from '../validate/plan.ts'
import type { ItemRules } from '../validate/rules.ts'
import { kinds, type Slot } from '../validate/slot.ts'

/** What lifting does with an attribute's value, as small integers, which a `switch` jumps on. */
export const ways = {
  string: 0,
  integer: 1,
  float: 2,
  boolean: 3,
  record: 4,
  json: 5,
  object: 6,
  array: 7,
  /** The class's own `unmapped`: what is moved joins it. */
  unmapped: 8,
} as const

/** The way of a single value, or of an array's item. */
export type SingleWay = Exclude<(typeof ways)[keyof typeof ways], 7 | 8>

const wayOfKind: { readonly [kind: number]: SingleWay } = {
  [kinds.string]: ways.string,
  // The wire has one kind of integer; 32 bits are for the validator to ask for.
  [kinds.integer]: ways.integer,
  [kinds.long]: ways.integer,
  [kinds.float]: ways.float,
  [kinds.boolean]: ways.boolean,
  [kinds.record]: ways.record,
  [kinds.json]: ways.json,
  [kinds.object]: ways.object,
}

/** A place in an object's attributes. */
export interface Place {
  /** The attribute that followed last time: it mostly does again, and that saves looking it up. */
  next: LiftSlot | undefined
}

/** An attribute, laid out for lifting. What every value needs comes first, so that it lies in one cache line. */
export interface LiftSlot extends Place {
  readonly name: string
  readonly way: (typeof ways)[keyof typeof ways]
  /** 1 where an event can't be without it. */
  readonly core: 0 | 1
  /** Of a record, made when first needed: objects refer to each other in circles. */
  plan: LiftPlan | undefined
  /** Of an array, the way of its items; else the same. */
  readonly each: SingleWay
  readonly slot: Slot
}

/** An object or class, laid out for lifting. */
export interface LiftPlan {
  readonly slots: ReadonlyMap<string, LiftSlot>
  /** Before the first attribute. */
  readonly start: Place
  /** What is wrong with an attribute that it doesn't have. The pointer says which that is. */
  readonly unknown: string
}

const plans = new WeakMap<ItemRules, LiftPlan>()

/** The plan of what a slot of records holds. */
export function recordPlan(slot: LiftSlot): LiftPlan {
  if (slot.plan === undefined) {
    const rules = slot.slot.rule.of!()
    let plan = plans.get(rules)
    if (plan === undefined) {
      plan = makePlan(rules, [])
      plans.set(rules, plan)
    }
    slot.plan = plan
  }
  return slot.plan
}

/** The plan of an item; `core` are the attributes it can't be without, where it is a class. */
export function makePlan(rules: ItemRules, core: readonly string[]): LiftPlan {
  const plan = planOf(rules)
  const isClass = plan.event !== undefined
  const slots = new Map<string, LiftSlot>()
  for (const slot of plan.slots.values()) slots.set(slot.name, makeSlot(slot, isClass, core))
  return { slots, start: { next: undefined }, unknown: `${rules.name} has no such attribute` }
}

function makeSlot(slot: Slot, ofClass: boolean, core: readonly string[]): LiftSlot {
  const each = wayOfKind[slot.kind]!
  const isUnmapped = ofClass && slot.name === 'unmapped' && !slot.array && each === ways.object
  return {
    name: slot.name,
    next: undefined,
    way: slot.array ? ways.array : isUnmapped ? ways.unmapped : each,
    core: core.includes(slot.name) ? 1 : 0,
    plan: undefined,
    each,
    slot,
  }
}
