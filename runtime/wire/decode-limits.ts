import { maxDepth, maxEmptyItems } from './limits.ts'

/** What one message may cost its reader. A message beyond a limit is refused with a `WireError`. */
export interface DecodeLimits {
  /** The message's bytes, without framing. Default: 16 MiB. Beyond it: `TOO_LARGE`. */
  readonly maxBytes: number
  /** The bytes of one string or bytes value, at least 64. Default: 16 MiB. Beyond it: `TOO_LARGE`. */
  readonly maxTextBytes: number
  /** How deep records that can contain themselves may nest, up to 1000. Default: 200. Beyond it: `TOO_DEEP`. */
  readonly maxDepth: number
  /** Array items and map entries in the whole message. Default: 1,000,000. Beyond it: `TOO_MANY_ITEMS`. */
  readonly maxItems: number
  /** Those that take no bytes, of which a few bytes can claim any number. Default: 65,536. Beyond it: `TOO_MANY_ITEMS`. */
  readonly maxEmptyItems: number
  /**
   * The heap bytes of what is decoded, by estimate: two for each byte of the message, 64 for each array, map, item and
   * entry, 240 for each bytes or fixed value, and the size of the defaults that are filled in. Default: 256 MiB. Beyond
   * it: `TOO_LARGE`.
   */
  readonly maxDecodedBytes: number
}

/** The defaults of {@link DecodeLimits}. */
export const defaultDecodeLimits: DecodeLimits = {
  maxBytes: 16 * 1024 * 1024,
  maxTextBytes: 16 * 1024 * 1024,
  maxDepth,
  maxItems: 1_000_000,
  maxEmptyItems,
  maxDecodedBytes: 256 * 1024 * 1024,
}

/** Limits that were made here: they are given again with every message. */
const checked = new WeakSet<object>()

/** What reading can nest without running out of stack. */
const deepest = 1000

/**
 * The defaults with what is given in their place.
 *
 * @throws RangeError for a limit that isn't a whole number from 0 on, a `maxTextBytes` below 64, or a `maxDepth` above
 * 1000.
 */
export function decodeLimits(given?: Partial<DecodeLimits>): DecodeLimits {
  if (given === undefined || given === defaultDecodeLimits) return defaultDecodeLimits
  if (checked.has(given)) return given as DecodeLimits
  const limits: { -readonly [name in keyof DecodeLimits]: number } = { ...defaultDecodeLimits }
  for (const name of Object.keys(defaultDecodeLimits) as (keyof DecodeLimits)[]) {
    const limit = given[name] ?? defaultDecodeLimits[name]
    const least = name === 'maxTextBytes' ? 64 : 0
    const most = name === 'maxDepth' ? deepest : Number.MAX_SAFE_INTEGER
    if (!Number.isSafeInteger(limit) || limit < least || limit > most) {
      throw new RangeError(`${name} has to be a whole number from ${least} to ${most}, not ${String(limit)}`)
    }
    limits[name] = limit
  }
  checked.add(limits)
  return limits
}
