import { type Plan, recordPlan } from '../validate/plan.ts'
import { kinds, type Slot } from '../validate/slot.ts'
import type { Dictionary } from '../validate/walk.ts'

/**
 * The profiles that an event's attributes belong to, in the order met. An attribute of several profiles counts for
 * none of them when another attribute already asks for one, else for the first that is allowed.
 */
export function usedProfiles(plan: Plan, event: Dictionary, allowed?: readonly string[]): string[] {
  const choices: (readonly string[])[] = []
  collect(plan, event, choices, 0)
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

function collect(plan: Plan, item: Dictionary, choices: (readonly string[])[], depth: number): void {
  if (depth > 64) return
  for (const key of Object.keys(item)) {
    const slot = plan.slots.get(key)
    if (slot === undefined) continue
    const { profiles } = slot.rule
    if (profiles !== undefined && !choices.includes(profiles)) choices.push(profiles)
    if (slot.kind === kinds.record) collectValue(slot, item[key], choices, depth + 1)
  }
}

function collectValue(slot: Slot, value: unknown, choices: (readonly string[])[], depth: number): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) collect(recordPlan(slot), value as Dictionary, choices, depth)
  else for (const item of value) collectValue(slot, item, choices, depth + 1)
}
