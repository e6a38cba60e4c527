import { type Plan, recordPlan } from '../validate/plan.ts'
import { kinds, type Slot } from '../validate/slot.ts'
import type { Dictionary } from '../validate/walk.ts'

/**
 * The profiles that an event's attributes belong to, in the order met. An attribute of several profiles counts for
 * none of them when another attribute already asks for one, else for the first that is allowed.
 */
export function usedProfiles(plan: Plan, event: Dictionary, allowed?: readonly string[]): string[] {
  const choices: (readonly string[])[] = []
  collect(plan, event, { choices, left: maxItems }, 0)
  const used: string[] = []
  const open = choices.map((names) => names.filter((name) => allowed === undefined || allowed.includes(name)))
  for (const [only, ...others] of open) {
    if (only !== undefined && others.length === 0 && !used.includes(only)) used.push(only)
  }
  for (const names of open) {
    if (names.length > 1 && !names.some((name) => used.includes(name))) used.push(names[0]!)
  }
  return used
}

/** Items of an event that are looked at, at most: cycles with several ways back would never end. */
const maxItems = 100_000

interface Search {
  readonly choices: (readonly string[])[]
  /** Items that may still be looked at. */
  left: number
}

function collect(plan: Plan, item: Dictionary, search: Search, depth: number): void {
  if (depth > 64 || --search.left < 0) return
  const { choices } = search
  for (const key of Object.keys(item)) {
    const slot = plan.slots.get(key)
    if (slot === undefined) continue
    const { profiles } = slot.rule
    if (profiles !== undefined && !choices.includes(profiles)) choices.push(profiles)
    if (slot.kind === kinds.record) collectValue(slot, item[key], search, depth + 1)
  }
}

function collectValue(slot: Slot, value: unknown, search: Search, depth: number): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) collect(recordPlan(slot), value as Dictionary, search, depth)
  else for (const item of value) collectValue(slot, item, search, depth + 1)
}
