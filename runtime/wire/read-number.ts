import { advance, countHigh, type Source } from './source.ts'
import { WireError } from './wire-error.ts'

/** A 32-bit integer. */
export function readInt(r: Source, p: number): number {
  const byte = r.b[p]!
  if (byte < 128) {
    r.p = p + 1
    return (byte >>> 1) ^ -(byte & 1)
  }
  const value = readLongLong(r, p)
  if ((value | 0) !== value) {
    throw new WireError('INT_OUT_OF_RANGE', `${value} is not a 32-bit integer`, { offset: p })
  }
  return value
}

/** An integer within ±(2^53−1); others, and encodings longer than needed, are refused. */
export function readLong(r: Source, p: number): number {
  const byte = r.b[p]!
  if (byte < 128) {
    r.p = p + 1
    return (byte >>> 1) ^ -(byte & 1)
  }
  return readLongLong(r, p)
}

/** Of several bytes. */
function readLongLong(r: Source, start: number): number {
  const { b } = r
  let p = start
  let byte = byteAt(r, p++)
  const negative = (byte & 1) === 1
  // The sign sits in the first byte, so the magnitude is gathered from its other six bits on: 27 bits as an integer.
  let magnitude = (byte & 127) >>> 1
  for (let shift = 6; byte > 127 && shift < 27; shift += 7) {
    byte = b[p++]!
    magnitude |= (byte & 127) << shift
  }
  if (byte > 127) {
    let scale = 2 ** 27
    do {
      byte = b[p++]!
      magnitude += (byte & 127) * scale
      scale *= 128
    } while (byte > 127 && p - start < 10)
  }
  // Behind the end are bytes of 0xFF, so that a varint which the end cuts off runs on.
  if (p > r.end) throw truncated(r)
  if (byte > 127) throw new WireError('VARINT_TOO_LONG', 'varint of more than 10 bytes', { offset: start })
  if (byte === 0 && p - start > 1) {
    throw new WireError('VARINT_TOO_LONG', 'varint longer than its value needs', { offset: start })
  }
  if (magnitude > Number.MAX_SAFE_INTEGER || (negative && magnitude === Number.MAX_SAFE_INTEGER)) {
    throw new WireError('LONG_OUT_OF_RANGE', 'a long beyond ±(2^53−1)', { offset: start })
  }
  r.high += p - start - 1
  r.p = p
  return negative ? -magnitude - 1 : magnitude
}

/** A 64-bit integer. */
export function readBigLong(r: Source, start: number): bigint {
  let zigzag = 0n
  let p = start
  let byte: number
  do {
    byte = byteAt(r, p)
    zigzag |= BigInt(byte & 127) << BigInt(7 * (p - start))
    p++
  } while (byte > 127 && p - start < 10)
  // The tenth byte holds the one bit that is left of 64.
  if (byte > 127 || (p - start === 10 && byte > 1)) {
    throw new WireError('VARINT_TOO_LONG', 'varint of more than 64 bits', { offset: start })
  }
  if (byte === 0 && p - start > 1) {
    throw new WireError('VARINT_TOO_LONG', 'varint longer than its value needs', { offset: start })
  }
  r.high += p - start - 1
  r.p = p
  return (zigzag & 1n) === 1n ? -(zigzag >> 1n) - 1n : zigzag >> 1n
}

/** IEEE 754 double, little-endian. */
export function readDouble(r: Source, p: number): number {
  const end = advance(r, p, 8)
  if (((r.d.getInt32(p) | r.d.getInt32(p + 4)) & 0x80808080) !== 0) countHigh(r, p, end)
  return r.d.getFloat64(p, true)
}

/** IEEE 754 single, little-endian. */
export function readFloat(r: Source, p: number): number {
  countHigh(r, p, advance(r, p, 4))
  return r.d.getFloat32(p, true)
}

export function readBoolean(r: Source, p: number): boolean {
  const byte = byteAt(r, p)
  if (byte > 1) throw new WireError('BAD_BOOLEAN', `boolean is 0x${byte.toString(16)}`, { offset: p })
  r.p = p + 1
  return byte === 1
}

/** null has no bytes. */
export function readNull(r: Source, p: number): null {
  r.p = p
  return null
}

function byteAt(r: Source, p: number): number {
  if (p >= r.end) throw truncated(r)
  return r.b[p]!
}

function truncated(r: Source): WireError {
  return new WireError('TRUNCATED', 'the message ends inside a value', { offset: r.end })
}
