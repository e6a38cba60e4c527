import { checkItem } from './check-item.ts'
import { checkJson, checkJsonText } from './check-json.ts'
import { checkScalar } from './check-scalar.ts'
import { arrayMessage, typeHint, typeMessage } from './describe.ts'
import { pointerStep } from './issue.ts'
import { recordPlan } from './plan.ts'
import { reportDeprecatedObject } from './report-attribute.ts'
import { kinds, type Slot } from './slot.ts'
import { type Dictionary, prefixFrom, report, type Walk } from './walk.ts'

/** Checks an attribute's value, or each item of its array. */
export function checkAny(walk: Walk, slot: Slot, value: unknown, depth: number): void {
  if (!slot.array) checkValue(walk, slot, value, depth)
  else if (!Array.isArray(value)) {
    const hint = value === null ? typeHint(slot, value) : 'put it between [ and ]'
    report(walk, 'WRONG_TYPE', '', arrayMessage(slot, value), hint)
  } else {
    for (let i = 0; i < value.length; i++) {
      if (--walk.budget < 0) return
      const before = walk.issues.length
      checkValue(walk, slot, value[i], depth)
      if (walk.issues.length !== before) prefixFrom(walk, before, pointerStep(i))
    }
  }
}

function checkValue(walk: Walk, slot: Slot, value: unknown, depth: number): void {
  switch (slot.kind) {
    case kinds.record:
      if (!isObject(value)) reportType(walk, slot, value)
      else {
        const plan = recordPlan(slot)
        if (plan.rules.deprecated !== undefined) reportDeprecatedObject(walk, plan.rules)
        checkItem(walk, plan, value, depth + 1)
      }
      return
    case kinds.json:
      if (walk.jsonText && typeof value === 'string') checkJsonText(walk, value, false)
      else checkJson(walk, value, depth + 1)
      return
    case kinds.object:
      if (isObject(value)) checkJson(walk, value, depth + 1)
      else if (walk.jsonText && typeof value === 'string') checkJsonText(walk, value, true)
      else reportType(walk, slot, value)
      return
    default:
      if (isOfKind(slot.kind, value)) checkScalar(walk, slot, value)
      else reportScalar(walk, slot, value)
  }
}

function isOfKind(kind: Slot['kind'], value: unknown): boolean {
  switch (kind) {
    case kinds.string:
      return typeof value === 'string'
    case kinds.integer:
      return typeof value === 'number' && (value | 0) === value
    case kinds.long:
      return Number.isSafeInteger(value)
    case kinds.float:
      return typeof value === 'number' && Number.isFinite(value)
    default:
      return typeof value === 'boolean'
  }
}

/** A scalar that isn't of its kind: of another type, or an integer out of its bounds. */
function reportScalar(walk: Walk, slot: Slot, value: unknown): void {
  const { kind } = slot
  if (kind === kinds.long && typeof value === 'bigint') {
    // A field declared bigint: checked for its size only.
    if (BigInt.asIntN(64, value) === value) return
    report(walk, 'INTEGER_RANGE', '', `${slot.name} has more than 64 bits`)
  } else if (kind === kinds.integer && Number.isInteger(value)) {
    report(walk, 'INTEGER_RANGE', '', `${value} is no 32-bit integer (${slot.rule.type})`)
  } else if (kind === kinds.long && Number.isInteger(value)) {
    const message = `${value} is beyond ±(2^53−1): a JavaScript number doesn't hold it exactly`
    report(walk, 'INTEGER_RANGE', '', message)
  } else reportType(walk, slot, value)
}

function reportType(walk: Walk, slot: Slot, value: unknown): void {
  report(walk, 'WRONG_TYPE', '', typeMessage(slot, value), typeHint(slot, value))
}

function isObject(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
