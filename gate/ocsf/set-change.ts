import type { ValidationEffect } from './change.ts'

/** Two effects of one change taken together. */
export function together(a: ValidationEffect, b: ValidationEffect): ValidationEffect {
  if (a === b || b === 'same') return a
  if (a === 'same') return b
  if (a === 'warns') return b
  if (b === 'warns') return a
  return 'both'
}

/** What it does to validity that `allowed` values became others; undefined is no limit. */
export function allowedEffect(
  before: readonly unknown[] | undefined,
  after: readonly unknown[] | undefined,
): ValidationEffect {
  if (before === undefined || after === undefined) {
    if (before === after) return 'same'
    return before === undefined ? 'refuses' : 'accepts'
  }
  const lost = before.some((value) => !after.includes(value))
  const won = after.some((value) => !before.includes(value))
  return together(lost ? 'refuses' : 'same', won ? 'accepts' : 'same')
}

/** What it does to validity that a number's bounds, both inclusive, became others; undefined is no bound. */
export function rangeEffect(
  before: readonly [number, number] | undefined,
  after: readonly [number, number] | undefined,
): ValidationEffect {
  const [beforeLow, beforeHigh] = before ?? [-Infinity, Infinity]
  const [afterLow, afterHigh] = after ?? [-Infinity, Infinity]
  const isNarrower = afterLow > beforeLow || afterHigh < beforeHigh
  const isWider = afterLow < beforeLow || afterHigh > beforeHigh
  return together(isNarrower ? 'refuses' : 'same', isWider ? 'accepts' : 'same')
}
