import { type Plan, recordPlan } from '../validate/plan.ts'
import { kinds, type Slot } from '../validate/slot.ts'

const costs = new WeakMap<Plan, number>()

/** How many values an object has at least, with all that its own objects need; infinite where it can have no end. */
export function leastCost(plan: Plan): number {
  let cost = costs.get(plan)
  if (cost !== undefined) return cost
  settle(reachable(plan))
  cost = costs.get(plan)!
  return cost
}

/** How many values an attribute adds at least. */
export function slotCost(slot: Slot): number {
  return slot.kind === kinds.record && !slot.array ? 1 + leastCost(recordPlan(slot)) : 1
}

/** Objects need each other in circles: costs are lowered until they agree. */
function settle(plans: readonly Plan[]): void {
  for (const plan of plans) costs.set(plan, Number.POSITIVE_INFINITY)
  for (let changed = true; changed; ) {
    changed = false
    for (const plan of plans) {
      const cost = currentCost(plan)
      if (cost >= costs.get(plan)!) continue
      costs.set(plan, cost)
      changed = true
    }
  }
}

function currentCost(plan: Plan): number {
  let sum = 0
  for (const slot of plan.required) sum += currentSlotCost(slot)
  for (const group of [plan.atLeastOne, plan.justOne]) {
    if (group === undefined) continue
    const slots = group.flatMap(([name]) => plan.slots.get(name!) ?? [])
    if (slots.some((slot) => slot.required === 1)) continue
    sum += Math.min(...slots.map(currentSlotCost))
  }
  return sum
}

function currentSlotCost(slot: Slot): number {
  return slot.kind === kinds.record && !slot.array ? 1 + costs.get(recordPlan(slot))! : 1
}

/** The object and those within it whose costs aren't known yet. */
function reachable(plan: Plan): Plan[] {
  const found = new Set([plan])
  for (const each of found) {
    for (const slot of each.slots.values()) {
      if (slot.kind === kinds.record && !costs.has(recordPlan(slot))) found.add(recordPlan(slot))
    }
  }
  return [...found]
}
