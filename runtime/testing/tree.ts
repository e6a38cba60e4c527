import type fc from 'fast-check'
import type { Plan } from '../validate/plan.ts'
import type { Slot } from '../validate/slot.ts'

/**
 * An event before it is written out: what was drawn, without what follows from it (uids, captions, the release).
 * Whatever is removed or simplified in a tree within the rules, the event made of it is valid; that is what shrinking
 * does.
 */
export interface EventTree {
  readonly root: ItemNode
  /** For `metadata.profiles`. */
  readonly profiles: readonly string[]
}

/** Names of attributes from the event inwards. Through an array it leads to every item. */
export type Path = readonly string[]

export type TreeNode = ItemNode | ListNode | LeafNode

/** An OCSF object, or the event itself. */
export interface ItemNode {
  readonly kind: 'item'
  readonly plan: Plan
  readonly entries: readonly Entry[]
  /** What must stay beside what the rules require: asked for, or chosen to meet a constraint. */
  readonly demands: readonly Path[]
  /** It can't be simpler. */
  readonly simplest: boolean
}

export interface Entry {
  readonly slot: Slot
  readonly node: TreeNode
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly TreeNode[]
}

/** A value that fast-check drew, and can shrink. */
export interface LeafNode {
  readonly kind: 'leaf'
  readonly source: LeafSource
  readonly drawn: fc.Value<unknown>
  readonly simplest: boolean
}

/** Where the values of an attribute come from. */
export interface LeafSource {
  readonly arbitrary: fc.Arbitrary<unknown>
  /** The value that shrinking leads to when any will do. */
  readonly simplest: LeafNode
}

/** What is left of paths after their first step, for those that take it. */
export function pathsBelow(paths: readonly Path[], name: string): readonly Path[] {
  const below: Path[] = []
  for (const path of paths) if (path[0] === name && path.length > 1) below.push(path.slice(1))
  return below
}

/** Whether one of the paths begins with the name. */
export function isDemanded(paths: readonly Path[], name: string): boolean {
  for (const path of paths) if (path[0] === name) return true
  return false
}
