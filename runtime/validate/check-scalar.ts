import { listed, shown } from './describe.ts'
import { deprecation } from './report-attribute.ts'
import type { TypeChecks } from './rules.ts'
import { kinds, type Slot } from './slot.ts'
import { report, type Walk } from './walk.ts'

/** Checks a value of the right type against the listed values and the data type's constraints. */
export function checkScalar(walk: Walk, slot: Slot, value: unknown): void {
  const { captions } = slot
  const { checks } = slot.rule
  if (captions !== undefined) {
    if (!captions.has(value)) {
      // What follows from the class is reported as such.
      if (slot.follows) return
      report(walk, 'ENUM_NOT_LISTED', '', `${shown(value)} is not a value of ${slot.name}`, listed(captions))
    } else if (slot.rule.deprecated_values !== undefined) reportOutdated(walk, slot, value)
  }
  if (checks === undefined) return
  if (checks.values !== undefined && !checks.values.includes(value)) {
    const all = checks.values.map((each) => shown(each)).join(', ')
    report(
      walk,
      'VALUE_NOT_LISTED',
      '',
      `${shown(value)} is not a value of ${slot.rule.type}`,
      `one of ${all}`,
    )
  }
  if (typeof value === 'string') checkText(walk, slot, checks, value)
  else if (checks.range !== undefined) {
    const [from, to] = checks.range
    if ((value as number) >= from && (value as number) <= to) return
    report(walk, 'RANGE', '', `${value} is not within ${from} to ${to} (${slot.rule.type})`)
  }
}

function checkText(walk: Walk, slot: Slot, checks: TypeChecks, text: string): void {
  const { regex, max_len: maxLength } = checks
  // A character outside the basic plane counts once; counting is needed only near the bound.
  if (maxLength !== undefined && text.length > maxLength && longerThan(text, maxLength)) {
    report(walk, 'MAX_LEN', '', `longer than the ${maxLength} characters of ${slot.rule.type}`)
  }
  if (regex !== undefined && !matches(regex, text)) {
    report(walk, 'REGEX', '', `${shown(text)} does not have the form of ${slot.rule.type}`)
  }
}

function longerThan(text: string, limit: number): boolean {
  if (text.length > 2 * limit) return true
  let count = 0
  for (const _ of text) count++
  return count > limit
}

function matches(regex: RegExp, text: string): boolean {
  try {
    // With the flags g or y a RegExp remembers where it stopped.
    regex.lastIndex = 0
    return regex.test(text)
  } catch {
    // Backtracking over a huge text overflows the stack.
    return false
  }
}

function reportOutdated(walk: Walk, slot: Slot, value: unknown): void {
  const outdated = slot.rule.deprecated_values!
  const id = String(value)
  const rule = Object.hasOwn(outdated, id) ? outdated[id] : undefined
  if (rule === undefined) return
  const what = slot.kind === kinds.string ? shown(value) : `${id} (${slot.captions!.get(value)})`
  report(walk, 'DEPRECATED', '', ...deprecation(what, rule))
}
