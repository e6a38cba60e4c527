import type { Mutable } from '../complete/mutable.ts'
import { arrayMessage } from '../validate/describe.ts'
import { type LiftPlan, type LiftSlot, type Place, recordPlan, ways } from './lift-plan.ts'
import { isItem, liftValue, wrongType } from './lift-value.ts'
import { type Lifting, move } from './lifting.ts'

/**
 * Turns a parsed object into the typed one in place: what the plan has no attribute for, or is of another type, is
 * noted in `lifting.moved` and taken out; JSON values become JSON text.
 *
 * Taken out means set to undefined, which is how the types say absent. To delete a property would cost a quarter of
 * what parsing the whole text does, and leave an object that V8 reads slowly ever after.
 */
export function liftItem(lifting: Lifting, plan: LiftPlan, item: Mutable): void {
  const { surrogates } = lifting
  let at: Place = plan.start
  let core = 0
  for (const key in item) {
    const value = item[key]
    let slot = at.next
    if (slot === undefined || slot.name !== key) {
      slot = plan.slots.get(key)
      if (slot === undefined) {
        moveUnknown(lifting, plan, item, key, value)
        continue
      }
      at.next = slot
    }
    at = slot
    core += slot.core
    // The numbers are those of `ways`; V8 makes a jump table of literals only.
    switch (slot.way) {
      case 0: // string
        if (typeof value === 'string' && (!surrogates || value.isWellFormed())) continue
        break
      case 1: // integer
        if (Number.isSafeInteger(value) && !Object.is(value, -0)) continue
        break
      case 2: // float
        if (typeof value === 'number' && Number.isFinite(value)) continue
        break
      case 3: // boolean
        if (typeof value === 'boolean') continue
        break
      case 4: // record
        if (!isItem(lifting, value)) break
        lifting.steps[lifting.depth++] = key
        liftItem(lifting, recordPlan(slot), value)
        lifting.depth--
        continue
      case 7: // array
        if (!Array.isArray(value)) break
        liftItems(lifting, slot, value)
        continue
    }
    // What `for in` finds is inherited where somebody has added to what all objects inherit.
    if (Object.hasOwn(item, key)) item[key] = liftOther(lifting, slot, value)
  }
  lifting.core += core
}

/** An attribute's value that isn't in its typed form already; undefined where it has none. */
function liftOther(lifting: Lifting, slot: LiftSlot, value: unknown): unknown {
  const { way, each, name } = slot
  if (way !== ways.array && (value !== null || way === ways.json)) {
    const lifted =
      way === ways.unmapped ? liftUnmapped(lifting, value) : liftValue(lifting, slot, each, value)
    if (lifted !== undefined) return lifted
  }
  lifting.core -= slot.core
  // An attribute without a value is an absent one. A JSON value can be null.
  if (value === null) return undefined
  const message = way === ways.array ? arrayMessage(slot.slot, value) : wrongType(slot, value)
  move(lifting, 'LIFT_WRONG_TYPE', name, value, message)
  return undefined
}

/** Remembers what the text has of `unmapped` itself. It becomes text when all that is moved has joined it. */
function liftUnmapped(lifting: Lifting, value: unknown): unknown {
  if (!isItem(lifting, value)) return undefined
  lifting.unmapped = value
  return value
}

/** Lifts an array in place. Items that are ill-typed move under the index they had; the others close up, in order. */
function liftItems(lifting: Lifting, slot: LiftSlot, items: unknown[]): void {
  if (slot.each === ways.string && areTexts(lifting, items)) return
  const { steps } = lifting
  steps[lifting.depth] = slot.name
  lifting.depth += 2
  const level = lifting.depth - 1
  let kept = 0
  for (let i = 0; i < items.length; i++) {
    const value = items[i]
    steps[level] = i
    const lifted = liftValue(lifting, slot, slot.each, value)
    if (lifted === undefined) moveOther(lifting, slot, i, value)
    else {
      if (kept !== i || lifted !== value) items[kept] = lifted
      kept++
    }
  }
  if (kept !== items.length) items.length = kept
  lifting.depth -= 2
}

function moveOther(lifting: Lifting, slot: LiftSlot, index: number, value: unknown): void {
  // The index is the last step itself, and none on the way.
  lifting.depth--
  move(lifting, 'LIFT_WRONG_TYPE', index, value, wrongType(slot, value))
  lifting.depth++
}

function areTexts({ surrogates }: Lifting, items: readonly unknown[]): boolean {
  if (surrogates) return false
  for (let i = 0; i < items.length; i++) if (typeof items[i] !== 'string') return false
  return true
}

function moveUnknown(lifting: Lifting, plan: LiftPlan, item: Mutable, key: string, value: unknown): void {
  if (!Object.hasOwn(item, key)) return
  move(lifting, 'LIFT_UNKNOWN_ATTRIBUTE', key, value, plan.unknown)
  // Undefined, these would hide what all objects inherit: such an object couldn't be turned into text.
  if (inherited.has(key)) delete item[key]
  else item[key] = undefined
}

const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))
