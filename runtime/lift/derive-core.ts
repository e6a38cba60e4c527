import { type Mutable, setOwn } from '../complete/mutable.ts'
import { planOf } from '../validate/plan.ts'
import type { ClassRules } from '../validate/rules.ts'
import type { ClassPlan } from './lift-class.ts'

/** Fills the core attributes that a lifted event lacks and that follow from the rest; returns those that don't. */
export function deriveCore({ rules, core }: ClassPlan, event: Mutable): string[] {
  const missing: string[] = []
  for (const name of core) {
    if (own(event, name) !== undefined) continue
    const value = derived(rules, event, name)
    if (value === undefined) missing.push(name)
    else setOwn(event, name, value)
  }
  return missing
}

function derived(rules: ClassRules, event: Mutable, name: string): unknown {
  switch (name) {
    case 'class_uid':
      return rules.uid
    case 'category_uid':
      return rules.category_uid
    case 'activity_id':
      return activityOf(rules, own(event, 'type_uid')) ?? idOf(rules, event, name)
    case 'type_uid': {
      const activity = own(event, 'activity_id') ?? idOf(rules, event, 'activity_id')
      const uid = typeof activity === 'number' ? rules.uid * 100 + activity : undefined
      return Number.isSafeInteger(uid) ? uid : undefined
    }
    default:
      return idOf(rules, event, name)
  }
}

/** The activity that a type_uid of this class stands for. */
function activityOf(rules: ClassRules, typeUid: unknown): number | undefined {
  if (typeof typeUid !== 'number') return undefined
  const activity = typeUid - rules.uid * 100
  return Object.hasOwn(rules.attributes.activity_id?.enum ?? {}, String(activity)) ? activity : undefined
}

/** The id whose caption stands beside it, such as the severity_id of `severity: 'High'`. */
function idOf(rules: ClassRules, event: Mutable, name: string): unknown {
  const slot = planOf(rules).slots.get(name)
  if (slot?.sibling === undefined || slot.array) return undefined
  const caption = own(event, slot.sibling)
  const ids = [...slot.captions!].filter(([, each]) => each === caption).map(([id]) => id)
  return ids.length === 1 ? ids[0] : undefined
}

function own(event: Mutable, name: string): unknown {
  return Object.hasOwn(event, name) ? event[name] : undefined
}
