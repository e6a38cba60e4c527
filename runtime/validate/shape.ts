import type { Plan } from './plan.ts'
import { recordPlan } from './plan.ts'
import { kinds, otherId, type Slot } from './slot.ts'

/** How a value is tested: `proveItem` jumps on these. */
export const tests = {
  text: 0,
  /** Text of at most `limit` UTF-16 code units. */
  shortText: 1,
  integer: 2,
  long: 3,
  float: 4,
  boolean: 5,
  /** An id; its caption isn't given, or was given before it (`…After`), or may be given after it (`…Before`). */
  id: 6,
  idBefore: 7,
  idAfter: 8,
  /** The caption of an id. */
  captionBefore: 9,
  captionAfter: 10,
  record: 11,
  records: 12,
  texts: 13,
  /** A free-form object. */
  object: 14,
  /** Whatever needs a longer look. */
  general: 15,
} as const

/**
 * The sequence of keys that an object has begun with: a node in a plan's tree of all sequences seen. It knows what
 * follows from the keys alone, so that an object with the keys of an earlier one is asked for its values only.
 */
export interface Shape {
  /** The last key, and the shape without it. */
  readonly name: string
  readonly previous: Shape | undefined
  readonly test: (typeof tests)[keyof typeof tests]
  readonly slot: Slot | undefined
  /** Of a record, or an array of them. */
  readonly plan: Plan | undefined
  readonly limit: number
  /** Captions of an id, by `id - base`; undefined where it isn't listed, or not without a remark. */
  readonly captions: readonly (string | undefined)[]
  readonly base: number
  /** The id whose text is the source's own. */
  readonly other: number
  /** Of an id and its caption: the shape at which the other of the two was met. */
  readonly before: Shape | undefined
  /** The text met here; undefined where any will do. */
  seen: unknown
  /** The keys meet the requirements and constraints, and none is deprecated. */
  readonly sufficient: boolean
  /** For each key that belongs to profiles, their bits. */
  readonly profiles: readonly number[]
  /** Bits of the profiles that require a key that isn't there. */
  readonly lacking: number
  /** The shape that followed last. */
  next: Shape | undefined
  readonly following: Map<string, Shape>
  /** All keys. */
  readonly keys: readonly Slot[]
}

/**
 * Shapes remembered for each plan. Objects of further shapes are checked the plain way, which costs less than
 * learning a shape; after so many of them all shapes are forgotten, for those that come now.
 */
const remembered = 4000
const patience = 10_000

/** The shape of an object without keys. */
export function makeShape(): Shape {
  return {
    name: '',
    previous: undefined,
    test: tests.general,
    slot: undefined,
    plan: undefined,
    limit: 0,
    captions: [],
    base: 0,
    other: 0,
    before: undefined,
    seen: undefined,
    // An array can look like an object without keys, so it is never taken for one.
    sufficient: false,
    profiles: [],
    lacking: 0,
    next: undefined,
    following: new Map(),
    keys: [],
  }
}

/** The shape after one more key; undefined where the key isn't known, or there are too many shapes. */
export function follow(plan: Plan, shape: Shape, key: string): Shape | undefined {
  let next = shape.following.get(key)
  if (next === undefined) {
    const slot = plan.slots.get(key)
    if (slot === undefined || !hasRoom(plan)) return undefined
    plan.shapes++
    next = extend(plan, shape, slot)
    shape.following.set(key, next)
  }
  shape.next = next
  return next
}

function hasRoom(plan: Plan): boolean {
  if (plan.shapes < remembered) return true
  if (++plan.refused < patience) return false
  plan.shape.following.clear()
  plan.shape.next = undefined
  plan.shapes = 0
  plan.refused = 0
  return false
}

function extend(plan: Plan, shape: Shape, slot: Slot): Shape {
  const keys = [...shape.keys, slot]
  const has = (name: string) => keys.some((key) => key.name === name)
  const dense = denseCaptions(slot)
  const before = siblingBefore(plan, shape, slot)
  const lacking = plan.conditional.filter(({ name }) => !has(name))
  return {
    name: slot.name,
    previous: shape,
    test: testOf(plan, slot, dense !== undefined, before !== undefined),
    slot,
    plan: slot.kind === kinds.record ? recordPlan(slot) : undefined,
    limit: slot.rule.checks?.max_len ?? 0,
    captions: dense?.captions ?? [],
    base: dense?.base ?? 0,
    other: otherId(slot),
    before,
    seen: undefined,
    sufficient:
      plan.required.every(({ name }) => has(name)) &&
      keys.every(({ rule }) => rule.deprecated === undefined) &&
      keys.every(({ kind, plan: of }) => kind !== kinds.record || of?.rules.deprecated === undefined) &&
      meetsConstraints(plan, has),
    profiles: slot.profiles === 0 ? shape.profiles : [...shape.profiles, slot.profiles],
    lacking: lacking.reduce((mask, { profiles }) => mask | profiles, 0),
    next: undefined,
    following: new Map(),
    keys,
  }
}

/** Whether the keys alone show that the constraints are met; dotted paths need a look at the values. */
function meetsConstraints({ atLeastOne, justOne }: Plan, has: (name: string) => boolean): boolean {
  const isThere = ([name, ...rest]: readonly string[]) => rest.length === 0 && has(name!)
  if (atLeastOne !== undefined && !atLeastOne.some(isThere)) return false
  if (justOne === undefined) return true
  return justOne.every((path) => path.length === 1) && justOne.filter(isThere).length === 1
}

function testOf(plan: Plan, slot: Slot, dense: boolean, after: boolean): Shape['test'] {
  const { kind, array, captions, rule } = slot
  const isText = kind === kinds.string && captions === undefined && rule.checks?.regex === undefined
  const simple = captions === undefined && rule.checks === undefined
  if (array) {
    if (kind === kinds.record) return tests.records
    return isText && simple && idOf(plan, slot) === undefined ? tests.texts : tests.general
  }
  if (dense) {
    const { sibling } = slot
    return sibling === undefined ? tests.id : after ? tests.idAfter : tests.idBefore
  }
  if (isText && rule.checks?.values === undefined) {
    if (idOf(plan, slot) === undefined) return simple ? tests.text : tests.shortText
    // A caption with a bound of its own length has never been seen; it takes the longer look.
    if (!simple && rule.checks?.max_len === undefined) return tests.general
    return after ? tests.captionAfter : tests.captionBefore
  }
  switch (kind) {
    case kinds.record:
      return tests.record
    case kinds.object:
      return tests.object
    case kinds.integer:
      return simple ? tests.integer : tests.general
    case kinds.long:
      return simple ? tests.long : tests.general
    case kinds.float:
      return simple ? tests.float : tests.general
    case kinds.boolean:
      return tests.boolean
    default:
      return tests.general
  }
}

/** The id whose caption this attribute holds. */
function idOf(plan: Plan, { name }: Slot): Slot | undefined {
  for (const slot of plan.slots.values()) if (slot.sibling === name) return slot
  return undefined
}

function siblingBefore(plan: Plan, shape: Shape, slot: Slot): Shape | undefined {
  const wanted = slot.sibling ?? idOf(plan, slot)?.name
  if (wanted === undefined) return undefined
  let at: Shape | undefined = shape
  while (at !== undefined && at.name !== wanted) at = at.previous
  return at
}

interface DenseCaptions {
  readonly base: number
  readonly captions: readonly (string | undefined)[]
}

function denseCaptions({ captions, array, kind, rule }: Slot): DenseCaptions | undefined {
  if (captions === undefined || captions.size === 0 || array || rule.checks !== undefined) return undefined
  if (kind !== kinds.integer && kind !== kinds.long) return undefined
  const ids = [...captions.keys()] as number[]
  const base = Math.min(...ids)
  const size = Math.max(...ids) - base + 1
  if (!(size <= 256)) return undefined
  const dense: (string | undefined)[] = new Array(size).fill(undefined)
  for (const [id, caption] of captions) {
    if (rule.deprecated_values?.[String(id)] === undefined) dense[(id as number) - base] = caption
  }
  return { base, captions: dense }
}
