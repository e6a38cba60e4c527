import { type Mutable, setOwn } from './mutable.ts'

/** Objects and arrays of an event that are copied within each other; deeper ones, and so all cycles, are shared. */
export const maxDepth = 64

/** Objects and arrays of an event that are copied at most: cycles with several ways back would never end. */
const maxCopies = 100_000

/** What may still be copied of one event. */
export interface CopyBudget {
  left: number
}

/** The budget of an event that hasn't been begun. */
export function copyBudget(): CopyBudget {
  return { left: maxCopies }
}

/** A copy of a value, however it is nested. What isn't an array, bytes or a plain object is shared: it may be a class's. */
export function copyValue(value: unknown, depth: number, budget: CopyBudget): unknown {
  if (typeof value !== 'object' || value === null || depth > maxDepth || budget.left <= 0) return value
  budget.left--
  if (Array.isArray(value)) return value.map((item: unknown) => copyValue(item, depth + 1, budget))
  if (value instanceof Uint8Array) return new Uint8Array(value)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  const copy: Mutable = {}
  for (const key of Object.keys(value)) {
    setOwn(copy, key, copyValue((value as Mutable)[key], depth + 1, budget))
  }
  return copy
}
