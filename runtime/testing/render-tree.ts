import { type Mutable, setOwn } from '../complete/mutable.ts'
import type { Plan } from '../validate/plan.ts'
import { isOther, kinds, type Slot } from '../validate/slot.ts'
import { longestHash } from './data-types.ts'
import type { EventTree, ItemNode, TreeNode } from './tree.ts'

/** Writes an event out, with all that follows from what was drawn. A new object each time. */
export function renderTree({ root, profiles }: EventTree): Mutable {
  const drawn = root.entries.some(({ slot, node }) => slot.name === 'metadata' && node.kind === 'item')
  return renderItem(root, (plan, item) => {
    if (plan.event === undefined) return
    fillClass(plan, item)
    // metadata that was chosen stays as it is
    if (drawn) fillMetadata(plan, item.metadata as Mutable, profiles)
  })
}

function renderItem({ plan, entries }: ItemNode, fill?: (plan: Plan, item: Mutable) => void): Mutable {
  const item: Mutable = {}
  for (const { slot, node } of entries) setOwn(item, slot.name, renderNode(node))
  fill?.(plan, item)
  for (const slot of plan.siblings) {
    // 1.1.0 has a number beside an id
    if (plan.slots.get(slot.sibling!)?.kind === kinds.string) fillCaption(slot, item)
  }
  if (typeof item.value === 'string' && plan.slots.get('value')?.rule.type === 'file_hash_t') {
    item.value = cutHash(plan, item.value, item.algorithm_id)
  }
  return item
}

function renderNode(node: TreeNode): unknown {
  switch (node.kind) {
    case 'item':
      return renderItem(node)
    case 'list':
      return node.items.map(renderNode)
    case 'leaf': {
      const { value } = node.drawn
      // whoever gets an event may change it
      return typeof value === 'object' && value !== null ? structuredClone(value) : value
    }
  }
}

function fillClass({ event }: Plan, item: Mutable): void {
  const { uid } = event!.rules
  if (Object.hasOwn(item, 'type_uid')) {
    const { activity_id: activity } = item
    item.type_uid = uid * 100 + (typeof activity === 'number' ? activity : 0)
  }
}

function fillMetadata({ event }: Plan, metadata: Mutable, profiles: readonly string[]): void {
  if (Object.hasOwn(metadata, 'version')) metadata.version = event!.rules.version
  if (Object.hasOwn(metadata, 'profiles')) metadata.profiles = [...profiles]
}

/** Makes the text beside an id its caption; beside 99, and without an id, it stays. */
function fillCaption(slot: Slot, item: Mutable): void {
  const name = slot.sibling!
  if (!Object.hasOwn(item, slot.name) || !Object.hasOwn(item, name)) return
  const id = item[slot.name]
  const text = item[name]
  if (!slot.array) {
    const caption = isOther(slot, id) ? undefined : slot.captions!.get(id)
    if (caption !== undefined) setOwn(item, name, caption)
  } else if (Array.isArray(id) && Array.isArray(text)) {
    const texts = id.map((each, i) => (isOther(slot, each) ? (text[i] ?? 'Other') : slot.captions!.get(each)))
    setOwn(item, name, texts)
  }
}

/** Hexadecimal digits of a hash, by the algorithm's caption. */
const hashDigits: { readonly [algorithm: string]: number } = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-224': 56,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': longestHash,
}

function cutHash(plan: Plan, digits: string, algorithm: unknown): string {
  const caption = plan.slots.get('algorithm_id')?.captions?.get(algorithm) ?? ''
  return digits.slice(0, hashDigits[caption] ?? 64)
}
