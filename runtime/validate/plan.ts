import type { AttributeKind, AttributeRule, ClassRules, ItemRules, TypeChecks } from './rules.ts'

/** {@link AttributeKind} as small integers, which a `switch` jumps on. */
export const kinds = {
  string: 0,
  integer: 1,
  long: 2,
  float: 3,
  boolean: 4,
  json: 5,
  object: 6,
  record: 7,
} as const satisfies { readonly [kind in AttributeKind]: number }

export type Kind = (typeof kinds)[AttributeKind]

/** An attribute's rule, laid out for the engine: every slot has the same fields in the same order. */
export interface Slot {
  readonly name: string
  /** The pointer step to the attribute. */
  readonly step: string
  readonly kind: Kind
  readonly array: boolean
  /** Required whatever the profiles. */
  readonly required: 0 | 1
  /** A profile or a deprecation has to be looked at when the attribute is there. */
  readonly guarded: boolean
  /** Nothing but the type is checked. */
  readonly plain: boolean
  /** Listed values; numbers for integers, else text. */
  readonly captions: ReadonlyMap<unknown, string> | undefined
  readonly sibling: string | undefined
  readonly checks: TypeChecks | undefined
  readonly rule: AttributeRule
  /** Of kind `record`, made when first needed: objects refer to each other in circles. */
  plan: Plan | undefined
}

/** An item's rules, laid out for the engine. */
export interface Plan {
  readonly rules: ItemRules
  readonly slots: ReadonlyMap<string, Slot>
  /** How many attributes are required whatever the profiles. */
  readonly requiredCount: number
  /** Those, and the ones required under a profile. */
  readonly required: readonly Slot[]
  readonly conditional: readonly Slot[]
  readonly atLeastOne: readonly (readonly string[])[] | undefined
  readonly justOne: readonly (readonly string[])[] | undefined
  /** Attribute → the profiles under which it would be known, none of them in use. */
  readonly unused: ReadonlyMap<string, readonly string[]>
  /** Hints already worked out for unknown attributes. */
  readonly hints: Map<string, string | undefined>
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
  const isClass = (rules as Partial<ClassRules>).uid !== undefined
  const slots = Object.entries(rules.attributes).map(([name, rule]) => makeSlot(name, rule, isClass))
  const required = slots.filter((slot) => slot.required === 1)
  const unused = new Map<string, string[]>()
  for (const [profile, names] of Object.entries(rules.unused ?? {})) {
    for (const name of names) unused.set(name, [...(unused.get(name) ?? []), profile])
  }
  return {
    rules,
    slots: new Map(slots.map((slot) => [slot.name, slot])),
    requiredCount: required.length,
    required,
    conditional: slots.filter(({ required, rule }) => required === 0 && rule.requirement === 'required'),
    atLeastOne: rules.constraints?.at_least_one?.map((path) => path.split('.')),
    justOne: rules.constraints?.just_one?.map((path) => path.split('.')),
    unused,
    hints: new Map(),
  }
}

/** What follows from the class itself is compared with it, not with a list. */
const computed = new Set(['class_uid', 'category_uid', 'type_uid'])

function makeSlot(name: string, rule: AttributeRule, isClass: boolean): Slot {
  const follows = isClass && computed.has(name)
  // A private class's type_uid can have more than 32 bits, which 1.0.0 gives it.
  const kind = follows ? kinds.long : kinds[rule.kind]
  const captions = rule.enum === undefined || follows ? undefined : captionMap(rule.enum, kind)
  return {
    name,
    step: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    kind,
    array: rule.array === true,
    required: rule.requirement === 'required' && rule.profiles === undefined ? 1 : 0,
    guarded: rule.profiles !== undefined || rule.deprecated !== undefined,
    plain: captions === undefined && rule.checks === undefined,
    captions,
    sibling: captions === undefined ? undefined : rule.sibling,
    checks: rule.checks,
    rule,
    plan: undefined,
  }
}

function captionMap(listed: { readonly [id: string]: string }, kind: Kind): Map<unknown, string> {
  const numeric = kind === kinds.integer || kind === kinds.long
  return new Map(Object.entries(listed).map(([id, caption]) => [numeric ? Number(id) : id, caption]))
}
