import { checkConstraints, ownValue } from './check-constraints.ts'
import { checkSiblings } from './check-siblings.ts'
import { checkAny } from './check-value.ts'
import type { Plan } from './plan.ts'
import { reportMissing, reportUnknown, reportUse } from './report-attribute.ts'
import { type Dictionary, prefixFrom, report, type Walk } from './walk.ts'

/** Checks an object against its plan, reporting every problem. `value` is known to be an object and no array. */
export function checkItem(walk: Walk, plan: Plan, value: Dictionary, depth: number): void {
  if (depth > walk.maxDepth) {
    report(walk, 'TOO_DEEP', '', `objects are nested deeper than ${walk.maxDepth}`)
    return
  }
  let found = 0
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (item === undefined) continue
    if (--walk.budget < 0) return
    const slot = plan.slots.get(key)
    if (slot === undefined) {
      reportUnknown(walk, plan, key)
      continue
    }
    found += slot.required
    if (slot.rule.profiles !== undefined || slot.rule.deprecated !== undefined) reportUse(walk, slot)
    const before = walk.issues.length
    checkAny(walk, slot, item, depth)
    prefixFrom(walk, before, slot.step)
  }
  // Those of a class are part of what an event is held against as a whole.
  if (plan.event === undefined) checkAllSiblings(walk, plan, value)
  if (found !== plan.requiredCount) reportMissing(walk, plan.required, value)
  if (walk.declared.length > 0) reportMissing(walk, plan.conditional, value)
  if (plan.rules.constraints !== undefined) checkConstraints(walk, plan, value)
}

/** Checks the captions of all ids of an item. */
export function checkAllSiblings(walk: Walk, plan: Plan, value: Dictionary): void {
  for (const slot of plan.siblings) checkSiblings(walk, slot, ownValue(value, slot.name), value)
}
