import { type Mutable, setOwn } from '../complete/mutable.ts'
import { pointerStep } from '../validate/issue.ts'
import type { Plan } from '../validate/plan.ts'
import { kinds, otherId, type Slot } from '../validate/slot.ts'
import {
  type Breach,
  type BreachItem,
  breachItems,
  follow,
  isConstrained,
  isPassed,
  isPlain,
  replace,
} from './breach.ts'
import { classBreaches } from './breach-class.ts'
import { wrongValues } from './breach-values.ts'
import { isDeprecated, metadataPlan } from './frame.ts'

const found = new WeakMap<Plan, readonly Breach[]>()

/** Every way, in an event and in the objects close to it, to break one of a class's rules. */
export function breachesOf(root: Plan): readonly Breach[] {
  let breaches = found.get(root)
  if (breaches === undefined) {
    breaches = [...classBreaches(root), ...[...breachItems(root)].flatMap((item) => [...itemBreaches(item)])]
    found.set(root, breaches)
  }
  return breaches
}

function* itemBreaches(item: BreachItem): Generator<Breach> {
  const { path, plan } = item
  const asked = { demands: path.length === 0 ? [] : [path] }
  const { name } = plan.rules
  const added = 'no_such_attribute'
  if (!plan.slots.has(added) && !plan.unused.has(added)) {
    const rule = `${name} has no attributes but its own`
    yield { code: 'UNKNOWN_ATTRIBUTE', path, rule, asked, apply: (event) => add(event, path, added) }
  }
  for (const [unused, profiles] of plan.unused) {
    const rule = `${unused} belongs to ${profiles.join(' or ')}, which isn't in use`
    yield { code: 'PROFILE_NOT_IN_USE', path, rule, asked, apply: (event) => add(event, path, unused) }
  }
  yield* constraintBreaches(item)
  for (const slot of plan.slots.values()) yield* slotBreaches(item, slot)
}

function add(event: Mutable, path: Breach['path'], name: string): string {
  const { item, pointer } = follow(event, path)
  item[name] = 'x'
  return pointer + pointerStep(name)
}

/** Nothing is left of what one of must be there. */
function* constraintBreaches(breached: BreachItem): Generator<Breach> {
  const { path, plan } = breached
  const { atLeastOne, justOne } = plan
  const groups = [
    ['CONSTRAINT_AT_LEAST_ONE', 'at least one', atLeastOne, justOne],
    ['CONSTRAINT_JUST_ONE', 'just one', justOne, atLeastOne],
  ] as const
  for (const [code, words, group, other] of groups) {
    if (group === undefined) continue
    const names = [...new Set(group.map(([name]) => name!))]
    const isNeeded = names.some((name) => {
      const slot = plan.slots.get(name)
      const isShared = other?.some(([first]) => first === name) === true
      // of an object around this one
      const isOuter = breached.constrained.some(
        (each) => each[0] === name && !(atLeastOne ?? []).includes(each) && !(justOne ?? []).includes(each),
      )
      return slot?.required === 1 || isShared || isOuter
    })
    if (isNeeded) continue
    const rule = `${plan.rules.name} has ${words} of ${group.map((each) => each.join('.')).join(', ')}`
    const asked = { demands: path.length === 0 ? [] : [path] }
    yield {
      code,
      path,
      rule,
      asked,
      apply: (event) => {
        const { item, pointer } = follow(event, path)
        for (const name of names) remove(item, plan, name)
        return pointer
      },
    }
  }
}

/** Removes an attribute, and the text beside an id with it, which says the same. */
function remove(item: Mutable, plan: Plan, name: string): void {
  delete item[name]
  const sibling = plan.slots.get(name)?.sibling
  if (sibling !== undefined && plan.slots.get(sibling)?.required !== 1) delete item[sibling]
}

function* slotBreaches(breached: BreachItem, slot: Slot): Generator<Breach> {
  const { path, plan, root } = breached
  const { name, rule } = slot
  const at = [...path, name]
  const asked = { demands: [at] }
  if (rule.profiles !== undefined) {
    // publishing would fill in the text beside an id, or the id beside a text
    const isPaired = slot.sibling !== undefined || plan.siblings.some(({ sibling }) => sibling === name)
    if (isPaired || isDeprecated(slot)) return
    const which = `${name} is there only under ${rule.profiles.join(' or ')}`
    yield {
      code: 'PROFILE_NOT_DECLARED',
      path: at,
      rule: which,
      asked: { demands: [at, ['metadata']], profiles: [] },
      apply: (event) => {
        // without a list, publishing would make one
        if (metadataPlan(root)?.slots.has('profiles') === true) (event.metadata as Mutable).profiles = []
        return follow(event, path).pointer + slot.step
      },
    }
    return
  }
  if (!isPlain(slot)) return
  const isMetadata = plan === root && name === 'metadata'
  const isProfiles = path[0] === 'metadata' && path.length === 1 && name === 'profiles'
  // both say which profiles are declared
  const calm = isMetadata || isProfiles ? { ...asked, profiles: [] } : asked
  if (slot.required === 1 && !isConstrained(breached, name)) {
    yield {
      code: 'REQUIRED_MISSING',
      path: at,
      rule: `${name} is required`,
      asked: calm,
      apply: (event) => {
        const { item, pointer } = follow(event, path)
        remove(item, plan, name)
        return pointer + slot.step
      },
    }
  }
  // A list of captions is as long as that of the ids: one that is broken would be a mistake beside its ids too.
  const isCaptions = slot.array && plan.siblings.some(({ sibling }) => sibling === name)
  for (const { code, value, rule: broken } of wrongValues(plan, slot)) {
    if (isCaptions) continue
    if (slot.kind === kinds.record && isPassed(breached, name)) continue
    // no other text is a profile
    if (isProfiles && code !== 'WRONG_TYPE') continue
    yield {
      code,
      path: at,
      rule: broken,
      asked: calm,
      apply: (event) => {
        if (plan === root && name === 'activity_id' && code === 'ENUM_NOT_LISTED') {
          event.type_uid = root.event!.rules.uid * 100 + (value as number)
        }
        return replace(event, path, slot, value)
      },
    }
  }
  yield* captionBreach(breached, slot)
}

function* captionBreach({ path, plan, root }: BreachItem, slot: Slot): Generator<Breach> {
  const sibling = slot.sibling === undefined ? undefined : plan.slots.get(slot.sibling)
  if (sibling === undefined || slot.array || sibling.array || sibling.kind !== kinds.string) return
  const isLong = (sibling.rule.checks?.max_len ?? 1000) >= 1000
  if (!isPlain(sibling) || !isLong || sibling.rule.checks?.regex !== undefined) return
  if (![...slot.captions!.keys()].some((id) => id !== otherId(slot))) return
  const names = [slot.name, sibling.name]
  // type_uid is made of it
  if (plan === root && slot.name === 'type_uid') names.push('activity_id')
  if (names.some((name) => !plan.slots.has(name))) return
  yield {
    code: 'SIBLING_MISMATCH',
    path: [...path, sibling.name],
    rule: `${sibling.name} is the caption of ${slot.name}`,
    asked: { demands: names.map((name) => [...path, name]), captioned: true },
    apply: (event) => {
      const { item, pointer } = follow(event, path)
      setOwn(item, sibling.name, `not ${String(item[sibling.name])}`)
      return pointer + sibling.step
    },
  }
}

/** Whether publishing would fill in, or look at first, what a breach changes. */
export function isPublishings({ code, path }: Breach): boolean {
  const [first, second] = path
  if (code === 'CLASS_MISMATCH') return true
  if (path.length === 1) {
    const isFilled = ['activity_id', 'class_uid', 'category_uid', 'type_uid', 'time', 'metadata'].includes(
      first!,
    )
    if (code === 'REQUIRED_MISSING') return isFilled
    return first === 'class_uid' || (first === 'activity_id' && code === 'ENUM_NOT_LISTED')
  }
  if (first !== 'metadata') return false
  if (second === 'tenant_uid' || second === 'correlation_uid') return true
  return code === 'REQUIRED_MISSING' && (second === 'version' || second === 'product') && path.length === 2
}
