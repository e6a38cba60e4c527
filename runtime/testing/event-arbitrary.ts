import type fc from 'fast-check'
import type { ClassRules, ItemRules } from '../validate/rules.ts'
import type { Dictionary } from '../validate/walk.ts'
import { drawnArbitrary } from './drawn-arbitrary.ts'
import { type EventOptions, optionalValues } from './event-options.ts'
import { type Frame, frameOf } from './frame.ts'
import { growItem } from './grow-item.ts'
import { leastCost } from './least-cost.ts'
import { renderTree } from './render-tree.ts'
import { shrinkTree } from './shrink-tree.ts'
import type { EventTree } from './tree.ts'

/**
 * Events of a class that its validator accepts without an error, and without a warning but for a deprecated class
 * and for deprecated attributes that it requires. They shrink to what is required, with the simplest values, by way
 * of valid events only. Throws a `RangeError` for options that no event meets.
 */
export function eventArbitrary<T = Dictionary>(rules: ClassRules, options?: EventOptions): fc.Arbitrary<T> {
  return treesIn<T>(frameOf(rules, options))
}

/** Values of an OCSF object by itself, outside an event; without attributes of profiles. */
export function objectArbitrary<T = Dictionary>(rules: ItemRules, options?: EventOptions): fc.Arbitrary<T> {
  return treesIn<T>(frameOf(rules, options))
}

function treesIn<T>(frame: Frame): fc.Arbitrary<T> {
  checkPossible(frame)
  return drawnArbitrary<EventTree, T>({
    draw: (random, bias) => drawTree(frame, random, bias),
    shrink: (tree) => shrinkTree(frame, tree),
    render: (tree) => renderTree(tree) as T,
  })
}

/** Throws a `RangeError` where the rules can't be met by anything finite. */
export function checkPossible({ root }: Frame): void {
  if (Number.isFinite(leastCost(root))) return
  throw new RangeError(`no event meets the rules of ${root.rules.name}: it requires itself`)
}

/** Draws a tree. */
export function drawTree(frame: Frame, random: fc.Random, bias: number | undefined): EventTree {
  const most = optionalValues[frame.options.size]
  // as fast-check does, the smallest now and then while it is biased
  const isSmallest = bias !== undefined && random.nextInt(1, bias) === 1 && random.nextInt(0, 3) === 0
  const budget = isSmallest ? 0 : random.nextInt(Math.floor(most / 5), most)
  const profiles = frame.profiles.filter(
    (name) => frame.needed.includes(name) || (budget > 0 && random.nextInt(0, 2) === 0),
  )
  const root = growItem({ frame, profiles, random, bias }, frame.root, budget, frame.demands, 0)
  return { root, profiles }
}
