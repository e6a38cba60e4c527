import { maxDepth, maxEmptyItems } from './limits.ts'

/** What one message may cost its reader. A message beyond a limit is refused with a `WireError`. */
export interface DecodeLimits {
  /** The message's bytes, without framing. Default: 16 MiB. Beyond it: `TOO_LARGE`. */
  readonly maxBytes: number
  /** The bytes of one string or bytes value, at least 64. Default: 16 MiB. Beyond it: `TOO_LARGE`. */
  readonly maxTextBytes: number
  /** How deep records that can contain themselves may nest. Default: 200. Beyond it: `TOO_DEEP`. */
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

/**
 * The defaults with what is given in their place.
 *
 * @throws RangeError for a limit that isn't a whole number from 0 on, or a `maxTextBytes` below 64.
 */
export function decodeLimits(given?: Partial<DecodeLimits>): DecodeLimits {
  if (given === undefined || given === defaultDecodeLimits) return defaultDecodeLimits
  const limits = { ...defaultDecodeLimits, ...given }
  for (const name of Object.keys(defaultDecodeLimits) as (keyof DecodeLimits)[]) {
    const least = name === 'maxTextBytes' ? 64 : 0
    if (!Number.isSafeInteger(limits[name]) || limits[name] < least) {
      throw new RangeError(`${name} has to be a whole number from ${least} on, not ${String(limits[name])}`)
    }
  }
  return limits
}
