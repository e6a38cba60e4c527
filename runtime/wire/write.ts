import { messageOf } from '../errors/message-of.ts'
import type { WireBuffer } from './wire-buffer.ts'
import { WireError } from './wire-error.ts'

/**
 * Writers of the Avro 1.12 binary encoding. Each takes the buffer, the position to write at, and the value, and
 * returns the position after it. A position past the buffer's end means that the value did not fit: nothing outside
 * the buffer was touched, and `encodeWith` writes it again into a larger one.
 */

/** null has no bytes. */
export function writeNull(_b: Buffer, p: number, value: null): number {
  if (value !== null && value !== undefined) throw wrongType('null', value)
  return p
}

export function writeBoolean(b: Buffer, p: number, value: boolean): number {
  if (typeof value !== 'boolean') throw wrongType('a boolean', value)
  b[p] = value ? 1 : 0
  return p + 1
}

/** A 32-bit integer. */
export function writeInt(b: Buffer, p: number, value: number): number {
  if (typeof value !== 'number') throw wrongType('an int', value)
  if ((value | 0) !== value) {
    throw new WireError('INT_OUT_OF_RANGE', `${value} is not a 32-bit integer`)
  }
  return writeSmall(b, p, value)
}

/** An integer within ±(2^53−1). */
export function writeLong(b: Buffer, p: number, value: number): number {
  if (typeof value !== 'number') throw wrongType('a long', value)
  if ((value | 0) === value) return writeSmall(b, p, value)
  if (!Number.isSafeInteger(value)) {
    throw new WireError('LONG_OUT_OF_RANGE', `${value} is not an integer within ±(2^53−1)`)
  }
  // zigzag of a value beyond 32 bits, without leaving the range of exact doubles: the low six bits and the sign
  // fill the first byte, the rest follows by sevens
  const magnitude = value < 0 ? -value - 1 : value
  let rest = Math.floor(magnitude / 64)
  b[p++] = ((magnitude % 64) << 1) | (value < 0 ? 1 : 0) | 0x80
  while (rest > 127) {
    b[p++] = (rest % 128) | 0x80
    rest = Math.floor(rest / 128)
  }
  b[p++] = rest
  return p
}

/** A 64-bit integer. */
export function writeBigLong(b: Buffer, p: number, value: bigint): number {
  if (typeof value !== 'bigint') throw wrongType('a bigint', value)
  if (BigInt.asIntN(64, value) !== value) {
    throw new WireError('LONG_OUT_OF_RANGE', `${value} is not a 64-bit integer`)
  }
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n))
  for (; rest > 127n; rest >>= 7n) b[p++] = Number(rest & 127n) | 128
  b[p++] = Number(rest)
  return p
}

function writeSmall(b: Buffer, p: number, value: number): number {
  let n = ((value << 1) ^ (value >> 31)) >>> 0
  while (n > 127) {
    b[p++] = (n & 127) | 128
    n >>>= 7
  }
  b[p++] = n
  return p
}

const float64 = new Float64Array(1)
const float64Bytes = new Uint8Array(float64.buffer)
const float32 = new Float32Array(1)
const float32Bytes = new Uint8Array(float32.buffer)

/** IEEE 754 double, little-endian; NaN, infinities and −0 are kept. */
export function writeDouble(b: Buffer, p: number, value: number): number {
  if (typeof value !== 'number') throw wrongType('a double', value)
  float64[0] = value
  for (let i = 0; i < 8; i++) b[p + i] = float64Bytes[i]!
  return p + 8
}

/** IEEE 754 single, little-endian; the value is rounded to the nearest one, which must be finite where it is. */
export function writeFloat(b: Buffer, p: number, value: number): number {
  if (typeof value !== 'number') throw wrongType('a float', value)
  float32[0] = value
  if (!Number.isFinite(float32[0]) && Number.isFinite(value)) {
    throw new WireError('FLOAT_OUT_OF_RANGE', `${value} is beyond the range of a float`)
  }
  for (let i = 0; i < 4; i++) b[p + i] = float32Bytes[i]!
  return p + 4
}

export function writeString(b: Buffer, p: number, value: string): number {
  if (typeof value !== 'string') throw wrongType('a string', value)
  const length = value.length
  const most = p + 5 + 3 * length
  if (most > b.length) return most
  if (length < 16) {
    // one byte of length and a loop beat a call into the runtime for the short strings that events are full of
    const start = p
    b[p++] = length << 1
    for (let i = 0; i < length; i++) {
      const unit = value.charCodeAt(i)
      if (unit > 127) return writeUtf8(b, start, value)
      b[p++] = unit
    }
    return p
  }
  return writeUtf8(b, p, value)
}

/** Writes behind a length prefix that supposes ASCII, and moves the text when the prefix turns out longer. */
function writeUtf8(b: Buffer, p: number, value: string): number {
  const { length } = value
  const guessed = length < 64 ? p + 1 : p + varintSize(length)
  const bytes = (b as WireBuffer).utf8Write(value, guessed)
  if (bytes < 64) {
    b[p] = bytes << 1
    if (bytes === length) return guessed + bytes
  }
  if (bytes !== length && !value.isWellFormed()) {
    throw new WireError('LONE_SURROGATE', 'a lone surrogate has no UTF-8 form')
  }
  const start = p + varintSize(bytes)
  // Before the prefix is written, which would overwrite the text's first byte.
  if (start !== guessed) b.copyWithin(start, guessed, guessed + bytes)
  writeSmall(b, p, bytes)
  return start + bytes
}

/** The bytes of a length from 0 on as a varint. */
function varintSize(length: number): number {
  let size = 1
  for (let rest = length >>> 6; rest > 0; rest >>>= 7) size++
  return size
}

/** Bytes with their length. */
export function writeBytes(b: Buffer, p: number, value: Uint8Array): number {
  if (!(value instanceof Uint8Array)) throw wrongType('bytes', value)
  return writeFixed(b, writeLong(b, p, value.length), value, value.length)
}

/** Exactly `size` bytes, without a length. */
export function writeFixed(b: Buffer, p: number, value: Uint8Array, size: number): number {
  if (!(value instanceof Uint8Array)) throw wrongType('bytes', value)
  if (value.length !== size) {
    throw new WireError('BAD_FIXED_SIZE', `${value.length} bytes where the schema says ${size}`)
  }
  if (p + size <= b.length) b.set(value, p)
  return p + size
}

/** JSON text: a string is taken as the text it is, any other value is serialised. */
export function writeJson(b: Buffer, p: number, value: unknown): number {
  if (typeof value === 'string') return writeString(b, p, value)
  const text = jsonText(value)
  if (text === undefined) throw wrongType('a JSON value', value)
  return writeString(b, p, text)
}

function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch (cause) {
    throw new WireError('BAD_JSON', `the value has no JSON text: ${messageOf(cause)}`, { cause })
  }
}

/** The count that an array's block begins with; nothing for an empty one, which has no block. */
export function writeCount(b: Buffer, p: number, value: readonly unknown[]): number {
  if (!Array.isArray(value)) throw wrongType('an array', value)
  return value.length === 0 ? p : writeLong(b, p, value.length)
}

/** Refuses what isn't a record: anything else would be written as one without fields. */
export function checkRecord(value: object): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType('a record', value)
}

/** Makes the error for a value that isn't of the schema's type. */
export function wrongType(expected: string, value: unknown): WireError {
  const got = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
  return new WireError('WRONG_TYPE', `expected ${expected}, got ${got}`)
}

/** A map: one block of all entries, then the end. */
export function writeMap<T>(
  b: Buffer,
  p: number,
  value: { readonly [key: string]: T },
  write: (b: Buffer, p: number, value: T) => number,
): number {
  if (!isPlainObject(value)) throw wrongType('a map', value)
  const keys = Object.keys(value)
  if (keys.length > 0) {
    p = writeLong(b, p, keys.length)
    for (const key of keys) {
      const item = value[key]!
      p = write(b, writeString(b, p, key), item)
    }
  }
  b[p++] = 0
  return p
}

/** The position of `value` in the enum's symbols. */
export function writeSymbol(
  b: Buffer,
  p: number,
  value: string,
  symbols: ReadonlyMap<string, number>,
): number {
  const index = symbols.get(value)
  if (index === undefined) throw new WireError('BAD_ENUM_SYMBOL', `no such symbol: ${JSON.stringify(value)}`)
  return writeLong(b, p, index)
}

/** Whether a union's number is its int. */
export function isInt(value: unknown): value is number {
  return typeof value === 'number' && (value | 0) === value && !Object.is(value, -0)
}

/** Whether a union's number is its float: one that loses nothing by it, where the union has a double as well. */
export function isFloat(value: unknown): value is number {
  return typeof value === 'number' && Object.is(Math.fround(value), value)
}

/** Whether a union's number is its long: an integer within ±(2^53−1), and not −0, which only a double can be. */
export function isLong(value: unknown): value is number {
  return Number.isSafeInteger(value) && !Object.is(value, -0)
}

/** What of a union is a record or a map. */
type PlainObjectOf<T> = Exclude<T & object, readonly unknown[] | Uint8Array>

/** Whether a union's value is a record or a map. */
export function isPlainObject<T>(value: T): value is PlainObjectOf<T> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  )
}

/** Makes the error for a value that no branch of the union takes. */
export function noBranch(value: unknown): WireError {
  const uid = isPlainObject(value) ? (value as { class_uid?: unknown }).class_uid : undefined
  const what = uid === undefined ? typeof value : `class_uid ${String(uid)}`
  return new WireError('NO_UNION_BRANCH', `no branch of the union takes ${what}`)
}
