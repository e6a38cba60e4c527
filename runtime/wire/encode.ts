/** Writes a value at a position of a buffer and returns the position after it. */
export type Write<T> = (b: Buffer, p: number, value: T) => number

let scratch = Buffer.allocUnsafeSlow(64 * 1024)

/**
 * The bytes of one value. Encodes into a shared buffer that grows to the largest message seen and copies the result
 * out of it.
 */
export function encodeWith<T>(write: Write<T>, value: T): Uint8Array {
  let end = write(scratch, 0, value)
  while (end > scratch.length) {
    scratch = Buffer.allocUnsafeSlow(Math.max(end, scratch.length) * 2)
    end = write(scratch, 0, value)
  }
  const bytes = new Uint8Array(end)
  bytes.set(scratch.subarray(0, end))
  return bytes
}

/**
 * Encodes into `target` from `offset` on and returns the position after the value; a result beyond
 * `target.length` means that it did not fit and what lies behind `offset` is undefined.
 */
export function encodeInto<T>(write: Write<T>, value: T, target: Uint8Array, offset: number): number {
  const buffer = Buffer.isBuffer(target)
    ? target
    : Buffer.from(target.buffer, target.byteOffset, target.byteLength)
  return write(buffer, offset, value)
}
