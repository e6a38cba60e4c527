import fc from 'fast-check'
import { type Plan, recordPlan } from '../validate/plan.ts'
import type { TypeChecks } from '../validate/rules.ts'
import { kinds, otherId, type Slot } from '../validate/slot.ts'
import {
  finite,
  freeText,
  jsonObject,
  jsonValue,
  longestHash,
  numberOf,
  textOf,
  textTypes,
  timestamp,
  wholeNumberOf,
} from './data-types.ts'
import type { GrowthOptions } from './event-options.ts'
import type { LeafNode, LeafSource } from './tree.ts'

/** A source that draws from an arbitrary. */
export function sourceOf(arbitrary: fc.Arbitrary<unknown>): LeafSource {
  let simplest: LeafNode | undefined
  const source: LeafSource = {
    arbitrary,
    get simplest() {
      simplest ??= { kind: 'leaf', source, drawn: simplestOf(arbitrary), simplest: true }
      return simplest
    },
  }
  return source
}

/** Where shrinking ends when every value fails. */
function simplestOf(arbitrary: fc.Arbitrary<unknown>): fc.Value<unknown> {
  const [run] =
    fc.check(
      fc.property(arbitrary, () => false),
      { seed: 1, numRuns: 1 },
    ).counterexample ?? []
  return new fc.Value(run, undefined)
}

/** Where an attribute's values come from, one of an array's items each. `plan` is the object's. */
export function leafSource(plan: Plan, slot: Slot, root: Plan, options: GrowthOptions): LeafSource {
  const chosen = plan === root ? options.only.get(slot.name) : undefined
  return sourceOf(chosen === undefined ? valuesOf(plan, slot, root, options) : fc.constantFrom(...chosen))
}

/** The same for ids whose text is not the source's own, where any other may be. */
export function captionedSource(plan: Plan, slot: Slot, root: Plan, options: GrowthOptions): LeafSource {
  const chosen = plan === root ? options.only.get(slot.name) : undefined
  const all = chosen ?? listedValues(slot, options)
  const captioned = all.filter((id) => id !== otherId(slot))
  return sourceOf(fc.constantFrom(...(captioned.length > 0 ? captioned : all)))
}

function valuesOf(plan: Plan, slot: Slot, root: Plan, options: GrowthOptions): fc.Arbitrary<unknown> {
  const { kind, rule } = slot
  if (slot.captions !== undefined) return fc.constantFrom(...listedValues(slot, options))
  if (rule.checks?.values !== undefined) return fc.constantFrom(...listedByType(slot, rule.checks.values))
  switch (kind) {
    case kinds.integer:
    case kinds.long:
      return wholeNumber(slot)
    case kinds.float:
      return float(slot)
    case kinds.boolean:
      return fc.boolean()
    case kinds.json:
      return options.json === 'text' ? jsonValue().map((value) => JSON.stringify(value)) : jsonValue()
    case kinds.object:
      return options.json === 'text' ? jsonObject().map((value) => JSON.stringify(value)) : jsonObject()
    default:
      if (plan.rules.name === 'observable' && slot.name === 'name') return observableName(root)
      return text(plan, slot)
  }
}

/** Values of an enum: those that aren't deprecated, unless all are. */
function listedValues(slot: Slot, options: GrowthOptions): readonly unknown[] {
  const all = [...slot.captions!.keys()]
  const outdated = slot.rule.deprecated_values
  if (outdated === undefined || options.deprecated) return all
  const current = all.filter((id) => !Object.hasOwn(outdated, String(id)))
  return current.length > 0 ? current : all
}

function listedByType({ name, rule }: Slot, values: readonly unknown[]): readonly unknown[] {
  const fitting = values.filter((value) => typeof value !== 'string' || fits(rule.checks!, value))
  if (fitting.length === 0) throw new RangeError(`no value of ${name} meets the constraints of ${rule.type}`)
  return fitting
}

function wholeNumber({ name, kind, rule }: Slot): fc.Arbitrary<number> {
  const range = rule.checks?.range
  if (range !== undefined) return fc.integer({ min: Math.ceil(range[0]), max: Math.floor(range[1]) })
  if (rule.type === 'timestamp_t') return timestamp()
  return wholeNumberOf(name, kind === kinds.integer ? 32 : 53)
}

function float({ name, rule }: Slot): fc.Arbitrary<number> {
  const range = rule.checks?.range
  if (range !== undefined) return finite({ min: range[0], max: range[1] })
  return numberOf(name)
}

/** Paths of attributes that hold a text, up to one object deep. */
function observableName(root: Plan): fc.Arbitrary<string> {
  const paths: string[] = []
  for (const slot of root.slots.values()) {
    if (slot.rule.profiles !== undefined || slot.rule.deprecated !== undefined) continue
    if (slot.kind === kinds.string) paths.push(slot.name)
    if (slot.kind !== kinds.record) continue
    for (const inner of recordPlan(slot).slots.values()) {
      const isText = inner.kind === kinds.string && inner.captions === undefined && !inner.array
      if (isText && inner.rule.profiles === undefined) paths.push(`${slot.name}.${inner.name}`)
    }
  }
  return paths.length === 0 ? freeText() : fc.constantFrom(...paths)
}

function text(plan: Plan, { name, rule }: Slot): fc.Arbitrary<string> {
  const { checks, type } = rule
  const known = Object.hasOwn(textTypes, type) ? textTypes[type]!() : textOf(plan.rules.name, name)
  if (checks === undefined) return known
  const { regex, max_len: longest = Number.POSITIVE_INFINITY } = checks
  // what is cut below this has no form to lose
  const cut = longest < longestHash ? known.map((value) => cutTo(value, longest)) : known
  return regex === undefined ? cut : formedText(type, checks, regex, cut)
}

const formed = new WeakMap<TypeChecks, fc.Arbitrary<string>>()

/** Texts of a form: the plausible ones where they have it, else whatever has. */
function formedText(
  type: string,
  checks: TypeChecks,
  regex: RegExp,
  plausible: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  let found = formed.get(checks)
  if (found === undefined) {
    const isFit =
      Object.hasOwn(textTypes, type) &&
      fc.sample(plausible, { seed: 1, numRuns: 100 }).every((value) => fits(checks, value))
    found = isFit ? plausible : fc.stringMatching(regex).filter((value) => fits(checks, value))
    formed.set(checks, found)
  }
  return found
}

/** At most so many characters, none of them half. */
function cutTo(value: string, characters: number): string {
  return value.length <= characters ? value : [...value].slice(0, characters).join('')
}

function fits({ regex, max_len: longest }: TypeChecks, value: string): boolean {
  if (longest !== undefined && [...value].length > longest) return false
  if (regex === undefined) return true
  regex.lastIndex = 0
  return regex.test(value)
}
