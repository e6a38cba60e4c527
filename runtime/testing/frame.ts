import { type Plan, planOf, recordPlan } from '../validate/plan.ts'
import type { ItemRules } from '../validate/rules.ts'
import { kinds, type Slot } from '../validate/slot.ts'
import { type EventOptions, type GrowthOptions, growthOptions } from './event-options.ts'
import { captionedSource, leafSource } from './leaf-source.ts'
import type { LeafSource, Path } from './tree.ts'

/** What stays the same for all trees of one arbitrary. */
export interface Frame {
  readonly root: Plan
  /** Of the event's metadata; undefined for an object by itself. */
  readonly metadata: Plan | undefined
  readonly options: GrowthOptions
  /** Profiles that events may declare. */
  readonly profiles: readonly string[]
  /** Profiles that all events declare. */
  readonly needed: readonly string[]
  /** Attributes that all events have, whether their profile is declared or not. */
  readonly demands: readonly Path[]
  /** Ids that are asked for have a caption of their own. */
  readonly captioned: boolean
  readonly sources: Map<Slot, LeafSource>
  readonly captionedSources: Map<Slot, LeafSource>
}

/** What one kind of event is asked for beyond the options. */
export interface Asked {
  readonly demands?: readonly Path[]
  /** The only profiles that events declare, all of them. */
  readonly profiles?: readonly string[]
  readonly captioned?: boolean
}

/** The frame of the events of a class, or of an object by itself. */
export function frameOf(rules: ItemRules, options?: EventOptions): Frame {
  const root = planOf(rules)
  const settings = growthOptions(options)
  const metadata = root.event === undefined ? undefined : metadataPlan(root)
  checkChoices(root, settings)
  // metadata that was chosen says itself which profiles are declared
  const usable =
    !settings.only.has('metadata') && metadata?.slots.has('profiles') === true
      ? usableProfiles(root, settings)
      : []
  const only = [...settings.only.keys()]
  return {
    root,
    metadata,
    options: settings,
    profiles: usable,
    needed: profilesFor(root, only, usable),
    demands: only.map((name) => [name]),
    captioned: false,
    sources: new Map(),
    captionedSources: new Map(),
  }
}

/** Throws a `RangeError` for attributes that there aren't, and for those that follow from others. */
function checkChoices(root: Plan, { only }: GrowthOptions): void {
  for (const name of only.keys()) {
    const slot = root.slots.get(name)
    if (slot === undefined) throw new RangeError(`${root.rules.name} has no attribute ${name}`)
    if (slot.follows) throw new RangeError(`${name} follows from the class and the activity`)
    const id = root.siblings.find(({ sibling }) => sibling === name)
    if (id === undefined || only.has(id.name)) continue
    throw new RangeError(`${name} follows from ${id.name}: choose that`)
  }
}

/** The metadata of a class's events. */
export function metadataPlan(root: Plan): Plan | undefined {
  const slot = root.slots.get('metadata')
  return slot?.kind === kinds.record && !slot.array ? recordPlan(slot) : undefined
}

/** The frame with more asked for. */
export function asking(frame: Frame, { demands = [], profiles, captioned = false }: Asked): Frame {
  return {
    ...frame,
    profiles: profiles ?? frame.profiles,
    needed: profiles ?? frame.needed,
    demands: [...frame.demands, ...demands],
    captioned,
  }
}

/** Where the values of an attribute come from. */
export function sourceIn(frame: Frame, plan: Plan, slot: Slot, demanded: boolean): LeafSource {
  const captioned = frame.captioned && demanded && slot.captions !== undefined
  const sources = captioned ? frame.captionedSources : frame.sources
  let source = sources.get(slot)
  if (source === undefined) {
    const make = captioned ? captionedSource : leafSource
    source = make(plan, slot, frame.root, frame.options)
    sources.set(slot, source)
  }
  return source
}

/** Whether an attribute belongs to no profile, or to one of these. */
export function isActive({ rule }: Slot, profiles: readonly string[]): boolean {
  return rule.profiles === undefined || rule.profiles.some((name) => profiles.includes(name))
}

/** Whether an attribute must be there under these profiles, whatever is asked for. */
export function isRequired(frame: Frame, plan: Plan, slot: Slot, profiles: readonly string[]): boolean {
  if (slot.required === 1) return true
  if (profiles.length > 0 && slot.rule.requirement === 'required' && isActive(slot, profiles)) return true
  if (profiles.length === 0 || frame.metadata === undefined) return false
  return plan === frame.root ? slot.name === 'metadata' : plan === frame.metadata && slot.name === 'profiles'
}

/** Whether an attribute may be there though nothing asks for it. */
export function isOffered(frame: Frame, plan: Plan, slot: Slot, profiles: readonly string[]): boolean {
  if (plan === frame.metadata && slot.name === 'profiles') return false
  return isActive(slot, profiles) && (frame.options.deprecated || !isDeprecated(slot))
}

/** Whether an attribute, or the object that it holds, is deprecated. */
export function isDeprecated(slot: Slot): boolean {
  if (slot.rule.deprecated !== undefined) return true
  return slot.kind === kinds.record && recordPlan(slot).rules.deprecated !== undefined
}

const mentioned = new WeakMap<Plan, ReadonlySet<string>>()

/** The class's profiles that have attributes anywhere in it. */
function usableProfiles(root: Plan, { profiles: wanted }: GrowthOptions): readonly string[] {
  let names = mentioned.get(root)
  if (names === undefined) {
    names = mentionedProfiles(root)
    mentioned.set(root, names)
  }
  const own = root.event!.rules.profiles
  const stranger = wanted?.find((name) => !own.includes(name))
  if (stranger !== undefined) {
    throw new RangeError(`the profile ${stranger} does not apply to ${root.rules.name}`)
  }
  return own.filter((name) => names.has(name) && (wanted === undefined || wanted.includes(name)))
}

function mentionedProfiles(root: Plan): Set<string> {
  const names = new Set<string>()
  const plans = new Set([root])
  for (const plan of plans) {
    for (const slot of plan.slots.values()) {
      for (const profile of slot.rule.profiles ?? []) names.add(profile)
      if (slot.kind === kinds.record) plans.add(recordPlan(slot))
    }
  }
  return names
}

/** A profile for each of the attributes that has some. */
function profilesFor(root: Plan, names: readonly string[], usable: readonly string[]): string[] {
  const needed = new Set<string>()
  for (const name of names) {
    const { profiles } = root.slots.get(name)!.rule
    if (profiles === undefined) continue
    const profile = profiles.find((each) => usable.includes(each))
    if (profile === undefined) {
      throw new RangeError(`only.${name} needs the profile ${profiles.join(' or ')}, which no event declares`)
    }
    needed.add(profile)
  }
  return [...needed]
}
