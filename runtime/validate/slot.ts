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

/** An attribute's rule, laid out for the engine: every slot has the same fields in the same order. */
export interface Slot {
  readonly name: string
  /** The pointer step to the attribute. */
  readonly step: string
  readonly kind: (typeof kinds)[AttributeKind]
  readonly array: boolean
  /** Required whatever the profiles. */
  readonly required: 0 | 1
  /** Bits of the profiles under which it is active; 0: always. */
  readonly profiles: number
  /** Listed values; numbers for integers, else text. */
  readonly captions: ReadonlyMap<unknown, string> | undefined
  /** The listed values follow from the class: what isn't one of them is reported by the check of the class. */
  readonly follows: boolean
  readonly sibling: string | undefined
  readonly rule: AttributeRule
  /** Of kind `record`, made when first needed: objects refer to each other in circles. */
  plan: Plan | undefined
}

/** Lays out one attribute; `ofClass` is the class where the attribute is a class's. */
export function makeSlot(name: string, rule: AttributeRule, ofClass: ClassRules | undefined): Slot {
  const following = ofClass === undefined ? undefined : followingFrom(ofClass, name)
  const captions = following?.captions ?? captionMap(rule)
  return {
    name,
    step: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    // A private class's type_uid can have more than 32 bits, which 1.0.0 gives it.
    kind: kinds[following === undefined ? rule.kind : 'long'],
    array: rule.array === true,
    required: rule.requirement === 'required' && rule.profiles === undefined ? 1 : 0,
    profiles: profileMask(rule.profiles ?? []),
    captions,
    follows: following !== undefined,
    sibling: captions === undefined ? undefined : (following?.sibling ?? rule.sibling),
    rule,
    plan: undefined,
  }
}

interface Following {
  readonly captions: ReadonlyMap<unknown, string>
  readonly sibling: string
}

/** The values of a class's attribute that follow from the class. */
function followingFrom(rules: ClassRules, name: string): Following | undefined {
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

/** The id beside which the text is the source's own: 99, and the type_uid made with it. */
export function otherId({ follows, name, captions }: Slot): number {
  if (!follows) return 99
  if (name !== 'type_uid') return Number.NaN
  const [first] = (captions?.keys() ?? []) as Iterable<number>
  return first === undefined ? Number.NaN : Math.floor(first / 100) * 100 + 99
}

/** Whether the text beside this id is the source's own. */
export function isOther(slot: Slot, id: unknown): boolean {
  return id === otherId(slot)
}
