import { resumeValue, startValue } from './limits.ts'
import { locateFailure } from './locate-failure.ts'

/** Writes a value at a position of a buffer and returns the position after it. */
export type Write<T> = (b: Buffer, p: number, value: T) => number

/** Undefined while a value is written: one that is encoded meanwhile, by a `toJSON` of the first, takes its own. */
let scratch: Buffer | undefined

/**
 * The bytes of one value. Encodes into a shared buffer that grows to the largest message seen and copies the result
 * out of it. Throws a `WireError` that says what can't be written and where it stands in the value.
 */
export function encodeWith<T>(write: Write<T>, value: T): Uint8Array {
  let buffer = scratch ?? Buffer.allocUnsafeSlow(64 * 1024)
  scratch = undefined
  const outer = startValue()
  try {
    let end = write(buffer, 0, value)
    while (end > buffer.length) {
      buffer = Buffer.allocUnsafeSlow(Math.max(end, buffer.length) * 2)
      startValue()
      end = write(buffer, 0, value)
    }
    const bytes = new Uint8Array(end)
    bytes.set(buffer.subarray(0, end))
    return bytes
  } catch (error) {
    throw locateFailure(error, write, value, buffer)
  } finally {
    resumeValue(outer)
    scratch = buffer
  }
}

/**
 * Encodes into `target` from `offset` on and returns the position after the value; a result beyond
 * `target.length` means that it did not fit and what lies behind `offset` is undefined. Throws as {@link encodeWith}.
 */
export function encodeInto<T>(write: Write<T>, value: T, target: Uint8Array, offset: number): number {
  const buffer = Buffer.isBuffer(target)
    ? target
    : Buffer.from(target.buffer, target.byteOffset, target.byteLength)
  const outer = startValue()
  try {
    return write(buffer, offset, value)
  } catch (error) {
    throw locateFailure(error, write, value, Buffer.allocUnsafeSlow(64 * 1024))
  } finally {
    resumeValue(outer)
  }
}
