import type { Plan } from './plan.ts'
import { report, type Walk } from './walk.ts'

/** Checks an item's at_least_one and just_one. */
export function checkConstraints(walk: Walk, { atLeastOne, justOne, rules }: Plan, value: object): void {
  if (atLeastOne !== undefined && !atLeastOne.some((path) => isPresent(value, path, 0))) {
    const names = rules.constraints!.at_least_one!.join(', ')
    report(walk, 'CONSTRAINT_AT_LEAST_ONE', '', `${rules.name} needs at least one of ${names}`)
  }
  if (justOne === undefined) return
  const present = justOne.filter((path) => isPresent(value, path, 0)).map((path) => path.join('.'))
  if (present.length === 1) return
  const names = rules.constraints!.just_one!.join(', ')
  const found = present.length === 0 ? 'has none' : `has ${present.join(' and ')}`
  report(walk, 'CONSTRAINT_JUST_ONE', '', `${rules.name} needs exactly one of ${names}, and ${found}`)
}

/** Whether the path leads to a value; through an array, by any of its items. */
function isPresent(value: unknown, path: readonly string[], from: number): boolean {
  if (from === path.length) return value !== undefined
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some((item) => isPresent(item, path, from))
  const child = ownValue(value, path[from]!)
  return child !== undefined && isPresent(child, path, from + 1)
}

/** The object's own property, or undefined: never one that every object inherits. */
export function ownValue(value: object, name: string): unknown {
  const found = (value as { readonly [key: string]: unknown })[name]
  return found !== undefined && Object.hasOwn(value, name) ? found : undefined
}
