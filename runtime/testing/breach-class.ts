import type { Mutable } from '../complete/mutable.ts'
import { pointerStep } from '../validate/issue.ts'
import { type Plan, recordPlan } from '../validate/plan.ts'
import { kinds } from '../validate/slot.ts'
import { type Breach, isPlain } from './breach.ts'

/** Objects within each other that the validator takes. */
const deepest = 64

/** The ways to break the rules that an event follows as a whole. */
export function* classBreaches(root: Plan): Generator<Breach> {
  const { uid, caption, category_uid: category } = root.event!.rules
  const has = (...names: string[]) => names.every((name) => root.slots.has(name))
  if (has('class_uid')) {
    yield {
      code: 'CLASS_MISMATCH',
      path: ['class_uid'],
      rule: `class_uid is ${uid}`,
      asked: { demands: [['class_uid']] },
      apply: (event) => {
        event.class_uid = uid + 1
        if (typeof event.type_uid === 'number') event.type_uid += 100
        return '/class_uid'
      },
    }
  }
  if (has('category_uid')) {
    yield {
      code: 'CATEGORY_MISMATCH',
      path: ['category_uid'],
      rule: `category_uid is ${category}`,
      asked: { demands: [['category_uid']] },
      apply: (event) => {
        event.category_uid = category + 1
        return '/category_uid'
      },
    }
  }
  if (has('type_uid', 'activity_id')) {
    yield {
      code: 'TYPE_UID_MISMATCH',
      path: ['type_uid'],
      rule: 'type_uid is class_uid × 100 + activity_id',
      asked: { demands: [['type_uid'], ['activity_id']] },
      apply: (event) => {
        event.type_uid = (event.type_uid as number) + 1
        return '/type_uid'
      },
    }
  }
  yield* profileBreach(root, caption)
  for (const slot of root.slots.values()) {
    if (slot.kind !== kinds.object || slot.array || !isPlain(slot)) continue
    yield {
      code: 'TOO_DEEP',
      path: [slot.name],
      rule: `values are nested no deeper than ${deepest}`,
      asked: { demands: [[slot.name]] },
      apply: (event) => {
        event[slot.name] = nested(deepest + 6)
        return slot.step + pointerStep('a').repeat(deepest)
      },
    }
  }
}

function* profileBreach(root: Plan, caption: string): Generator<Breach> {
  const metadata = root.slots.get('metadata')
  if (metadata?.kind !== kinds.record || !recordPlan(metadata).slots.has('profiles')) return
  yield {
    code: 'PROFILE_NOT_APPLICABLE',
    path: ['metadata', 'profiles'],
    rule: `${caption} has the profiles that metadata.profiles names`,
    asked: { demands: [['metadata']] },
    apply: (event) => {
      const item = event.metadata as Mutable
      const profiles = [...((item.profiles as readonly string[] | undefined) ?? []), 'no_such_profile']
      item.profiles = profiles
      return `/metadata/profiles/${profiles.length - 1}`
    },
  }
}

function nested(levels: number): Mutable {
  let value: Mutable = {}
  for (let i = 0; i < levels; i++) value = { a: value }
  return value
}
