import type { Plan } from '../validate/plan.ts'
import type { Slot } from '../validate/slot.ts'
import { type Frame, isActive, isOffered, isRequired } from './frame.ts'
import { growItem, growValue, isMet } from './grow-item.ts'
import { slotCost } from './least-cost.ts'
import {
  type Entry,
  type EventTree,
  type ItemNode,
  isDemanded,
  type LeafNode,
  type ListNode,
  type Path,
  type TreeNode,
} from './tree.ts'

/** Trees simpler than this one, the simplest of all first. The events made of them are as valid. */
export function* shrinkTree(frame: Frame, { root, profiles }: EventTree): Generator<EventTree> {
  if (root.simplest) return
  const { needed } = frame
  yield { root: simplestItem(frame, root.plan, root.demands, needed), profiles: needed }
  for (const name of profiles) {
    if (needed.includes(name)) continue
    const fewer = profiles.filter((each) => each !== name)
    const pruned = pruneItem(frame, root, fewer)
    if (pruned !== undefined) yield { root: pruned, profiles: fewer }
  }
  for (const item of shrinkItem(frame, root, profiles)) yield { root: item, profiles }
}

function simplestItem(
  frame: Frame,
  plan: Plan,
  demands: readonly Path[],
  profiles: readonly string[],
): ItemNode {
  return growItem({ frame, profiles, random: undefined, bias: undefined }, plan, 0, demands, 0)
}

function* shrinkItem(frame: Frame, item: ItemNode, profiles: readonly string[]): Generator<ItemNode> {
  if (item.simplest) return
  const { plan, entries, demands } = item
  if (plan !== frame.root) yield simplestItem(frame, plan, demands, profiles)
  const spare = entries.filter(({ slot }) => isSpare(frame, item, slot, profiles))
  for (let size = spare.length; size > 0; size = Math.floor(size / 2)) {
    for (let start = 0; start < spare.length; start += size) {
      const gone = new Set(spare.slice(start, start + size))
      const rest = entries.filter((entry) => !gone.has(entry))
      if (meetsConstraints(plan, rest, demands)) yield { ...item, entries: rest }
    }
  }
  yield* shrinkOptions(frame, item, profiles)
  for (const [i, { slot, node }] of entries.entries()) {
    const demanded = isDemanded(demands, slot.name)
    for (const simpler of shrinkNode(frame, node, demanded, profiles)) {
      yield { ...item, entries: entries.with(i, { slot, node: simpler }) }
    }
  }
}

/** Where one attribute alone meets a constraint, each simpler one that would meet it as well in its place. */
function* shrinkOptions(frame: Frame, item: ItemNode, profiles: readonly string[]): Generator<ItemNode> {
  const { plan, entries } = item
  for (const group of [plan.atLeastOne, plan.justOne]) {
    const options = (group ?? []).flatMap(([name, below]) =>
      below === undefined ? plan.slots.get(name!)! : [],
    )
    const present = entries.filter(({ slot }) => options.includes(slot))
    const [only] = present
    if (only === undefined || present.length > 1 || !isSpare(frame, item, only.slot, profiles)) continue
    const own = slotCost(only.slot)
    for (const [i, slot] of options.entries()) {
      const cost = slotCost(slot)
      const isSimpler = cost < own || (cost === own && i < options.indexOf(only.slot))
      if (!isSimpler || !isOffered(frame, plan, slot, profiles)) continue
      const growth = { frame, profiles, random: undefined, bias: undefined }
      const node = growValue(growth, plan, slot, 0, [], false, 0)
      const rest = entries.map((entry) => (entry === only ? { slot, node } : entry))
      if (meetsConstraints(plan, rest, item.demands)) yield { ...item, entries: rest }
    }
  }
}

function shrinkNode(
  frame: Frame,
  node: TreeNode,
  demanded: boolean,
  profiles: readonly string[],
): Generator<TreeNode> {
  switch (node.kind) {
    case 'item':
      return shrinkItem(frame, node, profiles)
    case 'list':
      return shrinkList(frame, node, demanded, profiles)
    case 'leaf':
      return shrinkLeaf(node)
  }
}

function* shrinkList(
  frame: Frame,
  { items }: ListNode,
  demanded: boolean,
  profiles: readonly string[],
): Generator<ListNode> {
  if (items.length > 0 && !demanded) yield { kind: 'list', items: [] }
  if (items.length > 1) {
    for (let i = 0; i < items.length; i++) yield { kind: 'list', items: items.toSpliced(i, 1) }
  }
  for (const [i, item] of items.entries()) {
    for (const simpler of shrinkNode(frame, item, demanded, profiles)) {
      yield { kind: 'list', items: items.with(i, simpler) }
    }
  }
}

function* shrinkLeaf({ source, drawn, simplest }: LeafNode): Generator<LeafNode> {
  if (simplest) return
  yield source.simplest
  for (const simpler of source.arbitrary.shrink(drawn.value_, drawn.context)) {
    yield { kind: 'leaf', source, drawn: simpler, simplest: false }
  }
}

/** Whether nothing but a constraint may ask for an attribute. */
function isSpare(
  frame: Frame,
  { plan, demands }: ItemNode,
  slot: Slot,
  profiles: readonly string[],
): boolean {
  return !isRequired(frame, plan, slot, profiles) && !isDemanded(demands, slot.name)
}

function meetsConstraints(plan: Plan, entries: readonly Entry[], demands: readonly Path[]): boolean {
  const slots = new Set(entries.map(({ slot }) => slot))
  const met = (group: readonly Path[]) => group.filter((path) => isMet(plan, slots, demands, path)).length
  const { atLeastOne, justOne } = plan
  return (atLeastOne === undefined || met(atLeastOne) > 0) && (justOne === undefined || met(justOne) === 1)
}

/** The item without what belongs to other profiles; undefined where a constraint needs some of that. */
function pruneItem(frame: Frame, item: ItemNode, profiles: readonly string[]): ItemNode | undefined {
  const { plan, demands } = item
  const entries: Entry[] = []
  for (const { slot, node } of item.entries) {
    const isList = plan === frame.metadata && slot.name === 'profiles' && profiles.length === 0
    const stays = isActive(slot, profiles) || isDemanded(demands, slot.name)
    if (isList || !stays) continue
    const pruned = pruneNode(frame, node, profiles)
    if (pruned === undefined) return undefined
    entries.push({ slot, node: pruned })
  }
  return meetsConstraints(plan, entries, demands) ? { ...item, entries } : undefined
}

function pruneNode(frame: Frame, node: TreeNode, profiles: readonly string[]): TreeNode | undefined {
  if (node.kind === 'leaf') return node
  if (node.kind === 'item') return pruneItem(frame, node, profiles)
  const items = node.items.map((each) => pruneNode(frame, each, profiles))
  return items.includes(undefined) ? undefined : { kind: 'list', items: items as TreeNode[] }
}
