import type { Plan } from './plan.ts'
import { profileMask } from './profile-bits.ts'
import type { AttributeKind, AttributeRule, ClassRules } from './rules.ts'

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

/** How the walk tests a value: the first seven answer at once, the last asks the general check. */
export const tests = {
  /** Text that has no form to keep. */
  text: 0,
  integer: 1,
  long: 2,
  float: 3,
  boolean: 4,
  /** An integer with listed values. */
  id: 5,
  /** Text beside an id. */
  caption: 6,
  record: 7,
  general: 8,
} as const

/** The id whose caption is the source's own text. */
export const other = 99

/** An attribute's rule, laid out for the walk: every slot has the same fields in the same order. */
export interface Slot {
  readonly name: string
  /** The pointer step to the attribute. */
  readonly step: string
  readonly test: (typeof tests)[keyof typeof tests]
  readonly kind: (typeof kinds)[AttributeKind]
  readonly array: boolean
  /** Required whatever the profiles. */
  readonly required: 0 | 1
  /** A profile or a deprecation has to be looked at when the attribute is there. */
  readonly guarded: boolean
  readonly deprecated: boolean
  readonly profiles: number
  /** The attribute in the item's constraints. */
  readonly bit: number
  readonly maxLength: number
  /** Captions of an id by `id - base`; the ones that are missing there aren't listed, or not without a remark. */
  readonly base: number
  readonly dense: readonly (string | undefined)[]
  /** Listed values; numbers for integers, else text. */
  readonly captions: ReadonlyMap<unknown, string> | undefined
  readonly sibling: string | undefined
  readonly rule: AttributeRule
  /** Of an id the slot of its caption, of a caption that of its id. */
  partner: Slot | undefined
  /** Of kind `record`, made when first needed: objects refer to each other in circles. */
  plan: Plan | undefined
  /** The object in which the walk saw the attribute last: of an id, caption or conditionally required one. */
  stamp: number
  /** What it saw: the text of a caption, or that of an id (undefined where any will do). */
  seen: unknown
  /** The id it saw. */
  id: unknown
}

export interface SlotPlace {
  readonly bit: number
  /** The class, where the attribute is a class's. */
  readonly ofClass: ClassRules | undefined
}

export function makeSlot(name: string, rule: AttributeRule, { bit, ofClass }: SlotPlace): Slot {
  const follows = ofClass === undefined ? undefined : followingFrom(ofClass, name)
  const captions = follows?.captions ?? captionMap(rule)
  const dense = denseCaptions(captions, rule)
  return {
    name,
    step: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    test: testOf(rule, captions, dense !== undefined),
    // A private class's type_uid can have more than 32 bits, which 1.0.0 gives it.
    kind: kinds[follows === undefined ? rule.kind : 'long'],
    array: rule.array === true,
    required: rule.requirement === 'required' && rule.profiles === undefined ? 1 : 0,
    guarded: rule.profiles !== undefined || rule.deprecated !== undefined,
    deprecated: rule.deprecated !== undefined,
    profiles: profileMask(rule.profiles ?? []),
    bit,
    maxLength: rule.checks?.max_len ?? Number.MAX_SAFE_INTEGER,
    base: dense?.base ?? 0,
    dense: dense?.captions ?? [],
    captions,
    sibling: captions === undefined ? undefined : (follows?.sibling ?? rule.sibling),
    rule,
    partner: undefined,
    plan: undefined,
    stamp: 0,
    seen: undefined,
    id: undefined,
  }
}

/** Makes partners of ids and their captions. */
export function linkSiblings(slots: ReadonlyMap<string, Slot>): void {
  for (const slot of slots.values()) {
    const partner = slot.sibling === undefined ? undefined : slots.get(slot.sibling)
    if (slot.test !== tests.id || partner?.test !== tests.text || partner.partner !== undefined) continue
    slot.partner = partner
    slots.get(partner.name)!.partner = slot
    Object.assign(partner, { test: tests.caption })
  }
}

/** Whether the attribute is one of a class whose values follow from the class, and which they are. */
function followingFrom(
  rules: ClassRules,
  name: string,
): { readonly captions: ReadonlyMap<unknown, string>; readonly sibling: string } | undefined {
  switch (name) {
    case 'class_uid':
      return { captions: new Map([[rules.uid, rules.caption]]), sibling: 'class_name' }
    case 'category_uid':
      return { captions: new Map([[rules.category_uid, rules.category_name]]), sibling: 'category_name' }
    case 'type_uid': {
      const activities = Object.entries(rules.attributes.activity_id?.enum ?? {})
      const types = activities.map(([id, caption]): [number, string] => [
        rules.uid * 100 + Number(id),
        `${rules.caption}: ${caption}`,
      ])
      return { captions: new Map(types), sibling: 'type_name' }
    }
    default:
      return undefined
  }
}

function captionMap(rule: AttributeRule): ReadonlyMap<unknown, string> | undefined {
  if (rule.enum === undefined) return undefined
  const numeric = rule.kind === 'integer' || rule.kind === 'long'
  return new Map(Object.entries(rule.enum).map(([id, caption]) => [numeric ? Number(id) : id, caption]))
}

function denseCaptions(
  captions: ReadonlyMap<unknown, string> | undefined,
  rule: AttributeRule,
): { readonly base: number; readonly captions: readonly (string | undefined)[] } | undefined {
  if (captions === undefined || captions.size === 0 || rule.array === true) return undefined
  if ((rule.kind !== 'integer' && rule.kind !== 'long') || rule.checks !== undefined) return undefined
  const ids = [...captions.keys()] as number[]
  const base = Math.min(...ids)
  const size = Math.max(...ids) - base + 1
  if (!(size <= 256)) return undefined
  const dense: (string | undefined)[] = new Array(size).fill(undefined)
  for (const [id, caption] of captions) {
    if (rule.deprecated_values?.[String(id)] === undefined) dense[(id as number) - base] = caption
  }
  return { base, captions: dense }
}

function testOf(
  rule: AttributeRule,
  captions: ReadonlyMap<unknown, string> | undefined,
  dense: boolean,
): Slot['test'] {
  const { kind, array, checks } = rule
  if (array === true) return tests.general
  if (dense) return tests.id
  if (kind === 'record') return tests.record
  if (kind === 'json' || kind === 'object' || captions !== undefined) return tests.general
  if (kind === 'string') {
    return checks?.regex === undefined && checks?.values === undefined ? tests.text : tests.general
  }
  return checks === undefined ? tests[kind] : tests.general
}
