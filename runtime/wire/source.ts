import { type DecodeLimits, defaultDecodeLimits } from './decode-limits.ts'
import type { WireBuffer } from './wire-buffer.ts'
import { WireError } from './wire-error.ts'

/** Reads a value that begins at `p` and leaves the position after it in `r.p`. */
export type Read<T> = (r: Source, p: number) => T

/** A message that is being read. */
export interface Source {
  /** The message from 0 to `end`, and at least 80 bytes 0xFF behind it: a byte read there is no small number. */
  b: WireBuffer
  /** The same memory. */
  d: DataView
  /** The same memory in words of four bytes. */
  w: Int32Array
  end: number
  /** Where the value ends that was read last. */
  p: number
  /**
   * The message with one character for each byte, of which strings are slices; '' before it is made, and where it is
   * too long for that.
   */
  text: string
  /** Strings are taken for ASCII; whether they are is seen at the end, by `high`. */
  ascii: boolean
  /** Bytes of 0x80 and above that were read outside of strings. */
  high: number
  /** Records that can contain themselves and may still be opened inside each other. */
  depth: number
  /** Array items and map entries that may still come. */
  items: number
  /** Array items that may still take no bytes. */
  empty: number
  /** Heap bytes, by estimate, that may still be used. */
  budget: number
  maxTextBytes: number
}

/**
 * Bytes of 0xFF behind the message: more than the 65 that generated code may move on before it looks whether the
 * message has ended.
 */
const padding = 84

/** Messages up to here are read in a buffer that is kept; a larger one gets its own. */
const keptBytes = 256 * 1024

/**
 * Strings are slices of the whole message's text up to this length, so that one which is kept holds at most this much
 * memory.
 */
const sharedTextBytes = 64 * 1024

const kept = sourceOver(keptBytes)

function sourceOver(capacity: number): Source {
  const b = Buffer.allocUnsafeSlow(capacity + padding) as WireBuffer
  const d = new DataView(b.buffer, b.byteOffset, b.length)
  return {
    b,
    d,
    w: new Int32Array(b.buffer, b.byteOffset, b.length >>> 2),
    end: 0,
    p: 0,
    text: '',
    ascii: false,
    high: 0,
    depth: 0,
    items: 0,
    empty: 0,
    budget: 0,
    maxTextBytes: 0,
  }
}

/** A source at the start of the message, whose strings are read one by one. Throws a `WireError` beyond `maxBytes`. */
export function openSource(bytes: Uint8Array, limits: DecodeLimits = defaultDecodeLimits): Source {
  const { length } = bytes
  if (length > limits.maxBytes) {
    const message = `the message has ${length} bytes, and ${limits.maxBytes} are allowed`
    throw new WireError('TOO_LARGE', message, { offset: 0 })
  }
  const r = length > keptBytes ? sourceOver(length) : kept
  // The word in which the message ends is padded before the message is there.
  const { w } = r
  for (let i = length >>> 2, until = (length + padding) >>> 2; i < until; i++) w[i] = -1
  r.b.set(bytes)
  r.end = length
  rewind(r, limits)
  return r
}

/** To the message's start. */
export function rewind(r: Source, limits: DecodeLimits): void {
  r.p = 0
  r.ascii = false
  r.text = ''
  r.high = 0
  r.depth = limits.maxDepth
  r.items = limits.maxItems
  r.empty = limits.maxEmptyItems
  r.budget = limits.maxDecodedBytes - 2 * r.end
  r.maxTextBytes = limits.maxTextBytes
}

/** Makes the text that strings are slices of. */
export function shareText(r: Source): void {
  if (r.end <= sharedTextBytes) r.text = r.b.latin1Slice(0, r.end)
}

/** How many bytes of the message are 0x80 or above: few, so most are passed by sixteens. */
export function highBytes({ b, w, end }: Source): number {
  const words = end >>> 2
  let count = 0
  let i = 0
  for (; i + 3 < words; i += 4) {
    const w0 = w[i]!
    const w1 = w[i + 1]!
    const w2 = w[i + 2]!
    const w3 = w[i + 3]!
    if (((w0 | w1 | w2 | w3) & 0x80808080) === 0) continue
    // Four counters side by side, in the bytes of one number.
    const sums =
      ((w0 >>> 7) & 0x01010101) +
      ((w1 >>> 7) & 0x01010101) +
      ((w2 >>> 7) & 0x01010101) +
      ((w3 >>> 7) & 0x01010101)
    count += Math.imul(sums, 0x01010101) >>> 24
  }
  for (let p = i << 2; p < end; p++) count += b[p]! >>> 7
  return count
}

/** Adds to `r.high` what is 0x80 or above from `start` to `end`. */
export function countHigh(r: Source, start: number, end: number): void {
  for (let p = start; p < end; p++) r.high += r.b[p]! >>> 7
}

/** Moves past `size` bytes from `start` on. */
export function advance(r: Source, start: number, size: number): number {
  const end = start + size
  if (end > r.end) throw cutOff(r, start, size)
  r.p = end
  return end
}

/** The error of a message that ends before `size` bytes from `start` on. */
export function cutOff(r: Source, start: number, size: number): WireError {
  return new WireError('TRUNCATED', `${size} bytes wanted, ${r.end - start} left`, { offset: start })
}
