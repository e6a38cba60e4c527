import { checkAny } from './check-value.ts'
import type { Plan } from './plan.ts'
import { declaredMask, overflow } from './profile-bits.ts'
import { follow, type Shape } from './shape.ts'
import type { Slot } from './slot.ts'
import { isTurn, noteShape } from './variety.ts'
import { type Dictionary, startWalk, type ValidateOptions } from './walk.ts'

/** Objects and array items that may still be looked at: what is too large is left to the plain check. */
let budget = 0

/**
 * Whether an object is seen at one glance to have no problem. False says nothing: the plain check (`checkItem`)
 * decides. True for most valid objects, at a fraction of its cost: keys are looked up only in a shape that is new.
 */
export function proveEvent(
  plan: Plan,
  event: Dictionary,
  declared: readonly unknown[],
  options: ValidateOptions | undefined,
): boolean {
  const values = Math.min(options?.maxValues ?? 1_000_000, 1_000_000)
  const depth = options?.maxDepth ?? 64
  const { variety, rules } = plan.event!
  const { prove, uid } = rules
  const turn = isTurn(variety)
  if (prove !== undefined && !variety.many && !turn) {
    return prove(event, { declared, budget: values, options }, depth)
  }
  const profiles = declaredMask(declared)
  if ((profiles & overflow) !== 0) return false
  budget = values
  if (!proveItem(plan, event, profiles, depth, options)) return false
  if (turn) noteShape(variety, plan.last)
  return event.type_uid === uid * 100 + (event.activity_id as number)
}

function proveItem(
  plan: Plan,
  value: Dictionary,
  profiles: number,
  depth: number,
  options: ValidateOptions | undefined,
): boolean {
  // What `for in` finds must be the object's own.
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  if (depth < 0 || --budget < 0) return false
  plan.entered = (plan.entered + 1) & 0x3fffffff
  const { entered } = plan
  let shape: Shape = plan.shape
  for (const key in value) {
    const item = value[key]
    let next = shape.next
    if (next === undefined || next.name !== key) {
      next = follow(plan, shape, key)
      if (next === undefined) return false
    }
    shape = next
    // The numbers are those of `tests`; V8 makes a jump table of literals only.
    switch (shape.test) {
      case 0: // text
        if (typeof item !== 'string') return false
        break
      case 1: // shortText
        if (typeof item !== 'string' || item.length > shape.limit) return false
        break
      case 2: // integer
        if (typeof item !== 'number' || (item | 0) !== item) return false
        break
      case 3: // long
        if (!Number.isSafeInteger(item)) return false
        break
      case 4: // float
        if (typeof item !== 'number' || !Number.isFinite(item)) return false
        break
      case 5: // boolean
        if (typeof item !== 'boolean') return false
        break
      case 6: // id
        if (captionOf(shape, item) === undefined) return false
        break
      case 7: {
        // idBefore
        const caption = captionOf(shape, item)
        if (caption === undefined) return false
        shape.seen = item === shape.other ? undefined : caption
        break
      }
      case 8: {
        // idAfter
        const caption = captionOf(shape, item)
        if (caption === undefined) return false
        if (shape.before!.seen !== caption && item !== shape.other) return false
        break
      }
      case 9: // captionBefore
        if (typeof item !== 'string' || (shape.limit > 0 && item.length > shape.limit)) return false
        shape.seen = item
        break
      case 10: {
        // captionAfter
        if (typeof item !== 'string' || (shape.limit > 0 && item.length > shape.limit)) return false
        const { seen } = shape.before!
        if (seen !== undefined && seen !== item) return false
        break
      }
      case 11: // record
        if (typeof item !== 'object' || item === null) return false
        if (!proveItem(shape.plan!, item as Dictionary, profiles, depth - 1, options)) return false
        break
      case 12: // records
        if (!proveRecords(shape.plan!, item, profiles, depth - 1, options)) return false
        break
      case 13: // texts
        if (!isTexts(item)) return false
        break
      case 14: // object
        if (typeof item !== 'object' || item === null || !isPlainJson(item, depth - 1)) return false
        break
      default:
        if (!proveGeneral(shape.slot!, item, depth, options)) return false
    }
  }
  plan.last = shape
  // An object of the same kind within this one has overwritten what was seen.
  if (!shape.sufficient || plan.entered !== entered || (shape.lacking & profiles) !== 0) return false
  const needed = shape.profiles
  for (let i = 0; i < needed.length; i++) if ((needed[i]! & profiles) === 0) return false
  return true
}

function captionOf({ captions, base }: Shape, id: unknown): string | undefined {
  if (typeof id !== 'number') return undefined
  const index = id - base
  return index >= 0 && index < captions.length ? captions[index] : undefined
}

function proveRecords(
  plan: Plan,
  value: unknown,
  profiles: number,
  depth: number,
  options: ValidateOptions | undefined,
): boolean {
  if (!Array.isArray(value)) return false
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i]
    if (typeof item !== 'object' || item === null) return false
    if (!proveItem(plan, item as Dictionary, profiles, depth, options)) return false
  }
  return true
}

function isTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  budget -= value.length
  if (budget < 0) return false
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== 'string') return false
  return true
}

/** Whether a free-form object has only values that JSON has. Arrays among them take the plain check. */
function isPlainJson(value: object, depth: number): boolean {
  if (depth < 0 || --budget < 0) return false
  let any = false
  for (const key in value) {
    const item = (value as Dictionary)[key]
    any = true
    if (typeof item === 'string' || typeof item === 'boolean') continue
    if (typeof item === 'number') {
      if (!Number.isFinite(item)) return false
    } else if (typeof item !== 'object' || item === null || !isPlainJson(item, depth - 1)) return false
  }
  return any && !Array.isArray(value)
}

/** Asks the plain check about one value. */
function proveGeneral(
  slot: Slot,
  value: unknown,
  depth: number,
  options: ValidateOptions | undefined,
): boolean {
  // The texts beside ids in an array are compared by the plain check.
  if (slot.array && slot.sibling !== undefined) return false
  const walk = startWalk(options)
  checkAny(walk, slot, value, walk.maxDepth - depth)
  return walk.issues.length === 0 && walk.budget >= 0
}
