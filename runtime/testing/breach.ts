import { type Mutable, setOwn } from '../complete/mutable.ts'
import { pointerStep } from '../validate/issue.ts'
import type { IssueCode } from '../validate/issue-codes.ts'
import { type Plan, recordPlan } from '../validate/plan.ts'
import { kinds, type Slot } from '../validate/slot.ts'
import { type Asked, isDeprecated } from './frame.ts'
import type { Path } from './tree.ts'

/** One way to make an event break exactly one rule. */
export interface Breach {
  readonly code: IssueCode
  /** From the event to what breaks the rule; through an array, by its first item. */
  readonly path: Path
  /** The rule that is broken, in one sentence. */
  readonly rule: string
  /** What a valid event needs so that the rule can be broken in it, and no other with it. */
  readonly asked: Asked
  /** Breaks the rule in a valid event, and gives the pointer that the issue has. */
  readonly apply: (event: Mutable) => string
}

/** An object in an event whose rules can be broken. */
export interface BreachItem {
  readonly path: Path
  readonly plan: Plan
  readonly root: Plan
  /** Constraints' attribute paths that stand for attributes of the item or within it, from the item on. */
  readonly constrained: readonly Path[]
}

/** Whether a constraint leads to an attribute, or through it. */
export function isConstrained({ constrained }: BreachItem, name: string): boolean {
  return constrained.some((path) => path[0] === name)
}

/** Whether a constraint leads to something within an attribute. */
export function isPassed({ constrained }: BreachItem, name: string): boolean {
  return constrained.some((path) => path[0] === name && path.length > 1)
}

/** The event, its objects, and the objects within those that are required or recommended. */
export function* breachItems(root: Plan): Generator<BreachItem> {
  const event: BreachItem = { path: [], plan: root, root, constrained: constraintsOf(root) }
  yield event
  for (const child of itemsWithin(event)) {
    yield child
    yield* itemsWithin(child, true)
  }
}

function* itemsWithin(item: BreachItem, likely = false): Generator<BreachItem> {
  for (const slot of item.plan.slots.values()) {
    if (slot.kind !== kinds.record || !isPlain(slot)) continue
    if (likely && slot.rule.requirement !== 'required' && slot.rule.requirement !== 'recommended') continue
    const plan = recordPlan(slot)
    const passed = item.constrained.filter((path) => path[0] === slot.name && path.length > 1)
    yield {
      path: [...item.path, slot.name],
      plan,
      root: item.root,
      constrained: [...constraintsOf(plan), ...passed.map((path) => path.slice(1))],
    }
  }
}

function constraintsOf({ atLeastOne = [], justOne = [] }: Plan): Path[] {
  return [...atLeastOne, ...justOne]
}

/** Whether an attribute belongs to no profile and isn't deprecated. */
export function isPlain(slot: Slot): boolean {
  return slot.rule.profiles === undefined && !isDeprecated(slot)
}

/** The object that a path leads to in an event, and its pointer. */
export function follow(event: Mutable, path: Path): { readonly item: Mutable; readonly pointer: string } {
  let item = event
  let pointer = ''
  for (const name of path) {
    const value = item[name]
    pointer += pointerStep(name)
    if (Array.isArray(value)) pointer += pointerStep(0)
    item = (Array.isArray(value) ? value[0] : value) as Mutable
  }
  return { item, pointer }
}

/** Sets an attribute's value, or its array's first item, and gives the pointer to it. */
export function replace(event: Mutable, path: Path, slot: Slot, value: unknown): string {
  const { item, pointer } = follow(event, path)
  if (!slot.array) {
    setOwn(item, slot.name, value)
    return pointer + slot.step
  }
  const items = item[slot.name] as unknown[]
  items[0] = value
  return pointer + slot.step + pointerStep(0)
}
