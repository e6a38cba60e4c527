import { checkConstraints, ownValue } from './check-constraints.ts'
import { checkSiblings } from './check-siblings.ts'
import { checkAny } from './check-value.ts'
import { type Plan, recordPlan } from './plan.ts'
import { overflow } from './profile-bits.ts'
import { reportMissing, reportUnknown, reportUse } from './report-attribute.ts'
import { other, type Slot, tests } from './slot.ts'
import { prefixFrom, report, type Walk } from './walk.ts'

type Dictionary = { readonly [key: string]: unknown }

/** Objects walked over: a slot's `stamp` says in which of them it was seen last. */
let objects = 0

/**
 * Checks an object against its plan, in one pass over its keys. `value` is known to be an object and no array.
 * Returns whether an id and its caption may disagree; unless the plan is a class's, that has been reported.
 */
export function checkItem(walk: Walk, plan: Plan, value: Dictionary, depth: number): boolean {
  if (depth > walk.maxDepth) {
    report(walk, 'TOO_DEEP', '', `objects are nested deeper than ${walk.maxDepth}`)
    return false
  }
  // Wrapping is harmless: a stamp only saves a look by name, which is exact.
  objects = (objects + 1) & 0x3fffffff
  const stamp = objects
  plan.stamp = stamp
  const { order } = plan
  let position = 0
  let found = 0
  let bits = 0
  let suspect = false
  for (const key in value) {
    const item = value[key]
    let slot = order[position]
    if (slot === undefined || slot.name !== key) {
      slot = plan.slots.get(key)
      if (slot === undefined) {
        if (item !== undefined && Object.hasOwn(value, key)) reportUnknown(walk, plan, key)
        continue
      }
      if (position < plan.slots.size) order[position] = slot
    }
    position++
    if (item === undefined) continue
    found += slot.required
    bits |= slot.bit
    if (slot.guarded) {
      slot.stamp = stamp
      const common = slot.profiles & walk.profiles
      if (common === 0 || (common & overflow) !== 0 || slot.deprecated) reportUse(walk, slot)
    }
    switch (slot.test) {
      case tests.text:
        if (typeof item === 'string' && item.length <= slot.maxLength) continue
        break
      case tests.integer:
        if (typeof item === 'number' && (item | 0) === item) continue
        break
      case tests.long:
        if (Number.isSafeInteger(item)) continue
        break
      case tests.float:
        if (typeof item === 'number' && Number.isFinite(item)) continue
        break
      case tests.boolean:
        if (typeof item === 'boolean') continue
        break
      case tests.id:
        if (typeof item === 'number') {
          const index = item - slot.base
          const caption = index >= 0 && index < slot.dense.length ? slot.dense[index] : undefined
          if (caption !== undefined) {
            const { partner } = slot
            const text = item === other ? undefined : caption
            slot.stamp = stamp
            slot.seen = text
            slot.id = item
            if (partner !== undefined && partner.stamp === stamp) suspect ||= disagree(text, partner.seen)
            continue
          }
        }
        suspect = true
        break
      case tests.caption:
        if (typeof item === 'string' && item.length <= slot.maxLength) {
          const partner = slot.partner!
          slot.stamp = stamp
          slot.seen = item
          if (partner.stamp === stamp) suspect ||= disagree(partner.seen, item)
          continue
        }
        break
      case tests.record:
        if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
          checkRecord(walk, slot, item as Dictionary, depth + 1)
          continue
        }
        break
      default:
        if (slot.sibling !== undefined) suspect = true
    }
    const before = walk.issues.length
    checkAny(walk, slot, item, depth)
    if (walk.issues.length !== before) prefixFrom(walk, before, slot.step)
  }
  walk.budget -= position
  if (found !== plan.requiredCount) reportMissing(walk, plan.required, value)
  if (plan.conditional.length > 0 && walk.profiles !== 0) checkConditional(walk, plan, value, stamp)
  if (plan.constrained && !isProven(plan, bits)) checkConstraints(walk, plan, value)
  // An object of the same kind within this one has overwritten what was seen.
  if (plan.stamp !== stamp) suspect = true
  if (suspect && plan.event === undefined) {
    for (const slot of plan.siblings) checkSiblings(walk, slot, ownValue(value, slot.name), value)
  }
  return suspect
}

/** Checks an object as the value of a slot of kind `record`. */
export function checkRecord(walk: Walk, slot: Slot, value: Dictionary, depth: number): void {
  const plan = recordPlan(slot)
  const before = walk.issues.length
  if (plan.rules.deprecated !== undefined) reportUse(walk, slot, plan.rules)
  if (walk.budget >= 0) checkItem(walk, plan, value, depth)
  if (walk.issues.length !== before && !slot.array) prefixFrom(walk, before, slot.step)
}

function disagree(caption: unknown, text: unknown): boolean {
  return caption !== undefined && caption !== text
}

function checkConditional(walk: Walk, plan: Plan, value: Dictionary, stamp: number): void {
  for (const slot of plan.conditional) {
    if ((slot.profiles & walk.profiles) !== 0 && slot.stamp !== stamp) reportMissing(walk, [slot], value)
  }
}

/** Whether the constraints hold by the bits alone. */
function isProven({ atLeastBits, atLeastOne, justBits, justOne }: Plan, bits: number): boolean {
  if (atLeastOne !== undefined && (atLeastBits === -1 || (bits & atLeastBits) === 0)) return false
  if (justOne === undefined) return true
  const present = bits & justBits
  return justBits !== -1 && present !== 0 && (present & (present - 1)) === 0
}
