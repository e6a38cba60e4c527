import { type Plan, recordPlan } from '../validate/plan.ts'
import { isOther, kinds, type Slot } from '../validate/slot.ts'
import type { Dictionary } from '../validate/walk.ts'
import { type CopyBudget, copyValue, maxDepth } from './copy-value.ts'
import { type Mutable, setOwn } from './mutable.ts'

/**
 * A copy of an item without undefined values, with the captions of ids and the ids of captions filled in. What is
 * nested too deep, or beyond the budget, is left as it is.
 */
export function completeItem(plan: Plan, item: Dictionary, depth: number, budget: CopyBudget): Mutable {
  const copy: Mutable = {}
  for (const key of Object.keys(item)) {
    const value = item[key]
    if (value === undefined) continue
    const slot = plan.slots.get(key)
    if (typeof value !== 'object' || value === null) setOwn(copy, key, value)
    else if (slot?.kind !== kinds.record) setOwn(copy, key, copyValue(value, depth + 1, budget))
    else setOwn(copy, key, completeValue(slot, value, depth + 1, budget))
  }
  fillSiblings(plan, copy)
  return copy
}

/** Fills captions beside ids and ids beside captions, where one of the two is given and says the other. */
export function fillSiblings(plan: Plan, item: Mutable): void {
  for (const slot of plan.siblings) fillSibling(plan, slot, item)
}

function completeValue(slot: Slot, value: object, depth: number, budget: CopyBudget): unknown {
  if (Array.isArray(value) !== slot.array) return copyValue(value, depth, budget)
  if (!Array.isArray(value)) return completeOne(slot, value, depth, budget)
  return value.map((each: unknown) => completeOne(slot, each, depth, budget))
}

function completeOne(slot: Slot, value: unknown, depth: number, budget: CopyBudget): unknown {
  if (depth > maxDepth || budget.left <= 0) return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return copyValue(value, depth, budget)
  }
  budget.left--
  return completeItem(recordPlan(slot), value as Dictionary, depth, budget)
}

function fillSibling(plan: Plan, slot: Slot, item: Mutable): void {
  const name = slot.sibling!
  if (!plan.slots.has(name)) return
  const hasId = Object.hasOwn(item, slot.name)
  if (hasId === Object.hasOwn(item, name)) return
  if (hasId) {
    const captions = slot.array
      ? all(item[slot.name], (id) => captionOf(slot, id))
      : captionOf(slot, item[slot.name])
    if (captions !== undefined) setOwn(item, name, captions)
  } else {
    const ids = slot.array ? all(item[name], (text) => idOf(slot, text)) : idOf(slot, item[name])
    if (ids !== undefined) setOwn(item, slot.name, ids)
  }
}

/** The caption of an id; undefined where the text is the source's own. */
function captionOf(slot: Slot, id: unknown): string | undefined {
  return isOther(slot, id) ? undefined : slot.captions!.get(id)
}

/** The id that a text is the caption of; undefined where it is that of none, or of several. */
function idOf(slot: Slot, text: unknown): unknown {
  let found: unknown
  for (const [id, caption] of slot.captions!) {
    if (caption !== text) continue
    if (found !== undefined) return undefined
    found = id
  }
  return found
}

/** What each item is turned into, or undefined where that is undefined for one of them. */
function all(items: unknown, turn: (item: unknown) => unknown): unknown[] | undefined {
  if (!Array.isArray(items)) return undefined
  const turned = items.map((item: unknown) => turn(item))
  return turned.includes(undefined) ? undefined : turned
}
