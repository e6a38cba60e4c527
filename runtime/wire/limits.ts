import { WireError } from './wire-error.ts'

/**
 * Records that can contain themselves and are nested deeper than this are refused, in reading and in writing: OCSF's
 * own are far shallower. Other records nest as deep as the schema says, and no deeper.
 */
export const maxDepth = 200

/**
 * Records and array items that take no bytes (records without fields, nulls) and may stand in one message, in reading
 * and in writing: a few bytes can claim any number of them. Other items are bounded by the message's length.
 */
export const maxEmptyItems = 65_536

/** Of the value that is being written. */
let depth = 0
let emptyItems = 0

/** How far writing a value has come with the limits. */
export interface WriteState {
  readonly depth: number
  readonly emptyItems: number
}

/** Begins a value of its own; returns what {@link resumeValue} takes when it has been written or has failed. */
export function startValue(): WriteState | undefined {
  const outer = depth === 0 && emptyItems === 0 ? undefined : { depth, emptyItems }
  depth = 0
  emptyItems = 0
  return outer
}

/** Goes on with the value in whose midst another one was begun. */
export function resumeValue(outer: WriteState | undefined): void {
  depth = outer?.depth ?? 0
  emptyItems = outer?.emptyItems ?? 0
}

/**
 * Opens a record that can contain itself; close it with {@link endRecord}. Nesting deeper than {@link maxDepth}, and
 * so any cycle, is refused.
 */
export function beginRecord(): void {
  if (++depth > maxDepth) throw new WireError('TOO_DEEP', `records nested deeper than ${maxDepth}`)
}

/** Closes a record. */
export function endRecord(): void {
  depth--
}

/** Counts records and array items that take no bytes; more than {@link maxEmptyItems} are refused. */
export function countEmptyItems(items: number): void {
  emptyItems += items
  if (emptyItems <= maxEmptyItems) return
  throw new WireError('TOO_MANY_ITEMS', `more than ${maxEmptyItems} records and items that take no bytes`)
}
