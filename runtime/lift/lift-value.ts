import type { Mutable } from '../complete/mutable.ts'
import { typeMessage } from '../validate/describe.ts'
import { isRawNumber, numbersIn } from './exact-numbers.ts'
import { liftItem } from './lift-item.ts'
import { type LiftSlot, recordPlan, type SingleWay } from './lift-plan.ts'
import type { Lifting } from './lifting.ts'

/** The typed form of one value, or of an array's item; undefined where it is ill-typed. */
export function liftValue(lifting: Lifting, slot: LiftSlot, way: SingleWay, value: unknown): unknown {
  // The numbers are those of `ways`.
  switch (way) {
    case 0: // string
      return typeof value === 'string' && (!lifting.surrogates || value.isWellFormed()) ? value : undefined
    case 1: {
      // integer
      const number = numberOf(lifting, value)
      // −0 is no other integer than 0, and the wire has only that.
      return Number.isSafeInteger(number) ? number! + 0 : undefined
    }
    case 2: {
      // float
      const number = numberOf(lifting, value)
      return Number.isFinite(number) ? number : undefined
    }
    case 3: // boolean
      return typeof value === 'boolean' ? value : undefined
    case 4: // record
      if (!isItem(lifting, value)) return undefined
      liftItem(lifting, recordPlan(slot), value)
      return value
    case 5: // json
      return jsonText(lifting, value)
    case 6: // object
      return isItem(lifting, value) ? jsonText(lifting, value) : undefined
  }
}

/** Whether a parsed value is an object, and neither an array nor a raw number. */
export function isItem(lifting: Lifting, value: unknown): value is Mutable {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !lifting.exact || !isRawNumber(value)
}

/** The text of a value that stays JSON. */
function jsonText(lifting: Lifting, value: unknown): string {
  if (!lifting.exact) lifting.numbers |= numbersIn(value)
  return JSON.stringify(value)
}

/** The number that a number is as a JavaScript number: what every reader of the text's version got. */
function numberOf(lifting: Lifting, value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return lifting.exact && isRawNumber(value) ? Number(value.rawJSON) : undefined
}

/** What is wrong with an ill-typed value. */
export function wrongType(slot: LiftSlot, value: unknown): string {
  if (typeof value === 'string' && slot.each === 0) return 'has a lone surrogate, which UTF-8 can not say'
  return typeMessage(slot.slot, isRawNumber(value) ? Number(value.rawJSON) : value)
}
