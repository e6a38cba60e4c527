import { checkConstraints } from './check-constraints.ts'
import { checkJson, checkJsonText } from './check-json.ts'
import { checkScalar } from './check-scalar.ts'
import { checkSiblings } from './check-siblings.ts'
import { typeHint, typeMessage } from './describe.ts'
import { pointerStep } from './issue.ts'
import { kinds, type Plan, recordPlan, type Slot } from './plan.ts'
import { reportMissing, reportUnknown, reportUse } from './report-attribute.ts'
import { prefixFrom, report, type Walk } from './walk.ts'

type Dictionary = { readonly [key: string]: unknown }

/** Checks an object against its plan. `value` is known to be an object and no array. */
export function checkItem(walk: Walk, plan: Plan, value: Dictionary, depth: number): void {
  if (depth > walk.maxDepth) {
    report(walk, 'TOO_DEEP', '', `objects are nested deeper than ${walk.maxDepth}`)
    return
  }
  const { slots } = plan
  let found = 0
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (item === undefined) continue
    if (--walk.budget < 0) return
    const slot = slots.get(key)
    if (slot === undefined) {
      reportUnknown(walk, plan, key)
      continue
    }
    found += slot.required
    if (slot.guarded) reportUse(walk, slot)
    const before = walk.issues.length
    if (slot.array) checkArray(walk, slot, item, depth)
    else checkValue(walk, slot, item, depth)
    if (walk.issues.length !== before) prefixFrom(walk, before, slot.step)
    if (slot.sibling !== undefined) checkSiblings(walk, slot, item, value)
  }
  if (found !== plan.requiredCount) reportMissing(walk, plan.required, value)
  if (plan.conditional.length > 0 && walk.declared.length > 0) reportMissing(walk, plan.conditional, value)
  if (plan.rules.constraints !== undefined) checkConstraints(walk, plan, value)
}

function checkArray(walk: Walk, slot: Slot, value: unknown, depth: number): void {
  if (!Array.isArray(value)) {
    report(walk, 'WRONG_TYPE', '', typeMessage(slot, value), typeHint(slot, value))
    return
  }
  for (let i = 0; i < value.length; i++) {
    if (--walk.budget < 0) return
    const before = walk.issues.length
    checkValue(walk, slot, value[i], depth)
    if (walk.issues.length !== before) prefixFrom(walk, before, pointerStep(i))
  }
}

function checkValue(walk: Walk, slot: Slot, value: unknown, depth: number): void {
  switch (slot.kind) {
    case kinds.string:
      if (typeof value === 'string') {
        if (!slot.plain) checkScalar(walk, slot, value)
        return
      }
      break
    case kinds.integer:
      if (typeof value === 'number' && (value | 0) === value) {
        if (!slot.plain) checkScalar(walk, slot, value)
        return
      }
      break
    case kinds.long:
      if (Number.isSafeInteger(value)) {
        if (!slot.plain) checkScalar(walk, slot, value)
        return
      }
      break
    case kinds.float:
      if (typeof value === 'number' && Number.isFinite(value)) {
        if (!slot.plain) checkScalar(walk, slot, value)
        return
      }
      break
    case kinds.boolean:
      if (typeof value === 'boolean') return
      break
    case kinds.record:
      if (isObject(value)) {
        const plan = recordPlan(slot)
        if (plan.rules.deprecated !== undefined) reportUse(walk, slot, plan.rules)
        checkItem(walk, plan, value, depth + 1)
        return
      }
      break
    case kinds.json:
      if (walk.jsonText && typeof value === 'string') checkJsonText(walk, value, false)
      else checkJson(walk, value, depth + 1)
      return
    case kinds.object:
      if (isObject(value)) {
        checkJson(walk, value, depth + 1)
        return
      }
      if (walk.jsonText && typeof value === 'string') {
        checkJsonText(walk, value, true)
        return
      }
      break
  }
  reportWrong(walk, slot, value)
}

/** Not of the slot's type as the fast tests have it: of another type, or an integer out of its bounds. */
function reportWrong(walk: Walk, slot: Slot, value: unknown): void {
  const { kind } = slot
  if (kind === kinds.long && typeof value === 'bigint') {
    if (BigInt.asIntN(64, value) === value) return
    report(walk, 'INTEGER_RANGE', '', `${value} has more than 64 bits`)
  } else if (kind === kinds.integer && Number.isInteger(value)) {
    report(walk, 'INTEGER_RANGE', '', `${value} is no 32-bit integer (${slot.rule.type})`)
  } else if (kind === kinds.long && Number.isInteger(value)) {
    const message = `${value} is beyond ±(2^53−1): a JavaScript number doesn't hold it exactly`
    report(walk, 'INTEGER_RANGE', '', message)
  } else report(walk, 'WRONG_TYPE', '', typeMessage(slot, value), typeHint(slot, value))
}

function isObject(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
