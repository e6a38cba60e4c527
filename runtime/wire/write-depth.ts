import { maxDepth } from './read.ts'
import { WireError } from './wire-error.ts'

/** Records that can contain themselves and are being written, each inside the one before. */
let depth = 0

/**
 * Opens a record that can contain itself; close it with {@link endRecord}. Deeper nesting than what reading allows,
 * and so any cycle, is refused.
 */
export function beginRecord(): void {
  if (++depth > maxDepth) throw new WireError('TOO_DEEP', `records nested deeper than ${maxDepth}`)
}

/** Closes a record. */
export function endRecord(): void {
  depth--
}

/** Begins a value of its own, at depth 0; returns what {@link resumeDepth} takes when it is written or has failed. */
export function startDepth(): number {
  const outer = depth
  depth = 0
  return outer
}

/** Goes on at the depth at which another value was begun. */
export function resumeDepth(outer: number): void {
  depth = outer
}
