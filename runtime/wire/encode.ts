import { markAsUntransferable } from 'node:worker_threads'
import { resumeValue, startValue } from './limits.ts'
import { locateFailure } from './locate-failure.ts'

/** Writes a value at a position of a buffer and returns the position after it. */
export type Write<T> = (b: Buffer, p: number, value: T) => number

/** Memory that messages are written into one behind the other. */
interface Slab {
  readonly buffer: Buffer
  /** Where the next message begins. */
  at: number
}

/** Few enough that a message which is kept doesn't hold much more than itself. */
const slabBytes = 64 * 1024

/** A longer message gets memory of its own, so that it fits in a slab with others. */
const longBytes = slabBytes / 8

/** Undefined while a value is written: one that is encoded meanwhile, by a `toJSON` of the first, takes its own. */
let slab: Slab | undefined

function newSlab(bytes: number): Slab {
  const buffer = Buffer.allocUnsafeSlow(bytes)
  // Sent to a worker together with one message, it would be gone for the others.
  markAsUntransferable(buffer.buffer)
  return { buffer, at: 0 }
}

/**
 * The bytes of one value: a view of memory that other messages share, as `Buffer.from` gives it. Throws a `WireError`
 * that says what can't be written and where it stands in the value.
 */
export function encodeWith<T>(write: Write<T>, value: T): Uint8Array {
  let own = slab ?? newSlab(slabBytes)
  slab = undefined
  const outer = startValue()
  try {
    let end = write(own.buffer, own.at, value)
    while (end > own.buffer.length) {
      own = newSlab(own.at > 0 ? slabBytes : Math.max(end, own.buffer.length) * 2)
      startValue()
      end = write(own.buffer, 0, value)
    }
    const { buffer, at } = own
    const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset + at, end - at)
    if (bytes.length > longBytes) return bytes.slice()
    own.at = end
    return bytes
  } catch (error) {
    throw locateFailure(error, write, value, own.buffer, own.at)
  } finally {
    resumeValue(outer)
    slab = own.buffer.length === slabBytes ? own : undefined
  }
}

/**
 * Encodes into `target` from `offset` on and returns the position after the value; a result beyond `target.length`
 * means that it did not fit, and what lies behind `offset` is undefined. Throws as {@link encodeWith}, and a RangeError
 * for an offset that is no position of the target.
 */
export function encodeInto<T>(write: Write<T>, value: T, target: Uint8Array, offset: number): number {
  if (!Number.isInteger(offset) || offset < 0 || offset > target.length) {
    throw new RangeError(`${offset} is no position in ${target.length} bytes`)
  }
  const buffer = Buffer.isBuffer(target)
    ? target
    : Buffer.from(target.buffer, target.byteOffset, target.byteLength)
  const outer = startValue()
  try {
    const end = write(buffer, offset, value)
    if (end <= buffer.length) return end
  } catch (error) {
    throw locateFailure(error, write, value, Buffer.allocUnsafeSlow(64 * 1024), 0)
  } finally {
    resumeValue(outer)
  }
  // Texts are given room for what they may take at most, so the value may fit all the same.
  const bytes = encodeWith(write, value)
  const end = offset + bytes.length
  if (end <= target.length) target.set(bytes, offset)
  return end
}
