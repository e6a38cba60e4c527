import type fc from 'fast-check'
import { type Plan, recordPlan } from '../validate/plan.ts'
import { kinds, type Slot } from '../validate/slot.ts'
import { type Frame, isOffered, isRequired, sourceIn } from './frame.ts'
import { leastCost, slotCost } from './least-cost.ts'
import { type Entry, type ItemNode, isDemanded, type Path, pathsBelow, type TreeNode } from './tree.ts'

/** What drawing an item needs beside its frame. */
export interface Growth {
  readonly frame: Frame
  /** Profiles that the event declares. */
  readonly profiles: readonly string[]
  /** Undefined: everything is as simple as it can be. */
  readonly random: fc.Random | undefined
  /** fast-check's: the smaller, the more extreme values. */
  readonly bias: number | undefined
}

/** Objects within each other, at most: the validator takes 64. */
const maxDepth = 60

/**
 * Draws an object: what is required and asked for, and beside that no more than `budget` values at all depths.
 * Throws a `RangeError` where the rules require an object within itself.
 */
export function growItem(
  growth: Growth,
  plan: Plan,
  budget: number,
  asked: readonly Path[],
  depth: number,
): ItemNode {
  if (depth > maxDepth)
    throw new RangeError(`${plan.rules.name} has no event that is nested less than ${maxDepth} deep`)
  const chosen = new Set<Slot>()
  const demands = [...asked]
  for (const slot of plan.slots.values()) {
    if (isRequired(growth.frame, plan, slot, growth.profiles) || isDemanded(asked, slot.name))
      chosen.add(slot)
  }
  meetConstraints(growth, plan, chosen, demands, budget)
  const left = addOptional(growth, plan, chosen, budget)
  const shares = shareOut(growth, chosen, left)
  const entries: Entry[] = []
  for (const slot of plan.slots.values()) {
    if (!chosen.has(slot)) continue
    const demanded = isDemanded(demands, slot.name)
    const below = demanded ? pathsBelow(demands, slot.name) : []
    const share = shares?.get(slot) ?? 0
    entries.push({ slot, node: growValue(growth, plan, slot, share, below, demanded, depth) })
  }
  return { kind: 'item', plan, entries, demands, simplest: growth.random === undefined }
}

/** Draws an attribute's value: an object, an array or a leaf. */
export function growValue(
  growth: Growth,
  plan: Plan,
  slot: Slot,
  budget: number,
  demands: readonly Path[],
  demanded: boolean,
  depth: number,
): TreeNode {
  if (!slot.array) return growOne(growth, plan, slot, budget, demands, demanded, depth)
  const { random } = growth
  const isRecord = slot.kind === kinds.record
  const affordable = isRecord ? Math.floor(budget / Math.max(1, leastCost(recordPlan(slot)))) : 3
  const drawn = random === undefined ? 0 : random.nextInt(0, Math.min(3, affordable))
  // something within an item is asked for once
  const length = demands.length > 0 ? 1 : Math.max(drawn, demanded ? 1 : 0)
  const each = Math.floor(budget / Math.max(1, length))
  const items: TreeNode[] = []
  for (let i = 0; i < length; i++) {
    items.push(growOne(growth, plan, slot, each, demands, demanded, depth))
  }
  return { kind: 'list', items }
}

function growOne(
  growth: Growth,
  plan: Plan,
  slot: Slot,
  budget: number,
  demands: readonly Path[],
  demanded: boolean,
  depth: number,
): TreeNode {
  const { frame, random, bias } = growth
  const isChosen = plan === frame.root && frame.options.only.has(slot.name)
  if (slot.kind === kinds.record && !isChosen) {
    return growItem(growth, recordPlan(slot), budget, demands, depth + 1)
  }
  const source = sourceIn(frame, plan, slot, demanded)
  if (random === undefined) return source.simplest
  return { kind: 'leaf', source, drawn: source.arbitrary.generate(random, bias), simplest: false }
}

/** Chooses what at_least_one and just_one ask for, where nothing that is there meets them. */
function meetConstraints(
  growth: Growth,
  plan: Plan,
  chosen: Set<Slot>,
  demands: Path[],
  budget: number,
): void {
  for (const group of [plan.justOne, plan.atLeastOne]) {
    if (group === undefined || group.some((path) => isMet(plan, chosen, demands, path))) continue
    const path = chooseOption(growth, plan, group, budget)
    if (path === undefined) continue
    chosen.add(plan.slots.get(path[0]!)!)
    if (path.length > 1) demands.push(path)
  }
}

/** Whether a constraint's path leads to something that will be there. */
export function isMet(
  plan: Plan,
  chosen: { has(slot: Slot): boolean },
  demands: readonly Path[],
  path: Path,
): boolean {
  const slot = plan.slots.get(path[0]!)
  if (slot === undefined || !chosen.has(slot)) return false
  return path.length === 1 || demands.some((each) => path.every((step, i) => each[i] === step))
}

function chooseOption(
  { frame, profiles, random }: Growth,
  plan: Plan,
  group: readonly Path[],
  budget: number,
): Path | undefined {
  const known = group.filter(([name]) => plan.slots.has(name!))
  const offered = known.filter(([name]) => isOffered(frame, plan, plan.slots.get(name!)!, profiles))
  const options = offered.length > 0 ? offered : known
  const costs = options.map(([name]) => slotCost(plan.slots.get(name!)!))
  const least = Math.min(...costs)
  if (random === undefined) return options[costs.indexOf(least)]
  const affordable = options.filter((_, i) => costs[i]! <= least + budget)
  return affordable.length === 0 ? undefined : affordable[random.nextInt(0, affordable.length - 1)]
}

/** Chooses among the other attributes; recommended ones more often. Gives what is left of the budget. */
function addOptional(
  { frame, profiles, random }: Growth,
  plan: Plan,
  chosen: Set<Slot>,
  budget: number,
): number {
  if (random === undefined || budget <= 0) return 0
  const offers: Slot[] = []
  let weight = 0
  for (const slot of plan.slots.values()) {
    if (chosen.has(slot) || !isOffered(frame, plan, slot, profiles)) continue
    if (plan.justOne?.some(([name]) => name === slot.name) === true) continue
    offers.push(slot)
    weight += weightOf(slot)
  }
  if (offers.length === 0) return budget
  const wanted = random.nextInt(0, Math.min(offers.length, Math.ceil(budget / 2)))
  // whoever comes first has the budget: begin anywhere
  const start = random.nextInt(0, offers.length - 1)
  let left = budget
  for (let i = 0; i < offers.length && left > 0; i++) {
    const slot = offers[(start + i) % offers.length]!
    if (random.next(16) >= (65_536 * wanted * weightOf(slot)) / weight) continue
    const cost = slotCost(slot)
    if (cost > left) continue
    chosen.add(slot)
    left -= cost
  }
  return left
}

function weightOf({ rule }: Slot): number {
  return rule.requirement === 'recommended' ? 4 : 1
}

/** Divides a budget among the objects within one. */
function shareOut({ random }: Growth, chosen: Set<Slot>, budget: number): Map<Slot, number> | undefined {
  if (random === undefined || budget <= 0) return undefined
  const weights = new Map<Slot, number>()
  let sum = 0
  for (const slot of chosen) {
    if (slot.kind !== kinds.record) continue
    const weight = 1 + random.next(6)
    weights.set(slot, weight)
    sum += weight
  }
  for (const [slot, weight] of weights) weights.set(slot, Math.floor((budget * weight) / sum))
  return weights
}
