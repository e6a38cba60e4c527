import { maxDepth, maxEmptyItems } from './limits.ts'
import { WireError } from './wire-error.ts'

/** Bytes being read: `p` moves on with every read and never passes `end`. */
export interface Source {
  readonly b: Buffer
  p: number
  readonly end: number
  /** Records that can contain themselves and may still be opened inside each other. */
  depth: number
  /** Array items that may still take no bytes. */
  emptyItems: number
}

/** A source over one whole message. */
export function sourceOf(bytes: Uint8Array): Source {
  const b = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { b, p: 0, end: b.length, depth: maxDepth, emptyItems: maxEmptyItems }
}

/** Reads one value and demands that the message ends with it. */
export function decodeWith<T>(read: (r: Source) => T, bytes: Uint8Array): T {
  const source = sourceOf(bytes)
  const value = read(source)
  if (source.p !== source.end) {
    throw new WireError('TRAILING_BYTES', `${source.end - source.p} bytes after the end of the value`, {
      offset: source.p,
    })
  }
  return value
}

export function readNull(_r: Source): null {
  return null
}

export function readBoolean(r: Source): boolean {
  const byte = readByte(r)
  if (byte > 1) throw new WireError('BAD_BOOLEAN', `boolean is 0x${byte.toString(16)}`, { offset: r.p - 1 })
  return byte === 1
}

/** A 32-bit integer. */
export function readInt(r: Source): number {
  const start = r.p
  const value = readLong(r)
  if ((value | 0) !== value) {
    throw new WireError('INT_OUT_OF_RANGE', `${value} is not a 32-bit integer`, { offset: start })
  }
  return value
}

/** An integer within ±(2^53−1); others, and encodings longer than needed, are refused. */
export function readLong(r: Source): number {
  const start = r.p
  let byte = readByte(r)
  if (byte < 128) return (byte >>> 1) ^ -(byte & 1)
  const negative = (byte & 1) === 1
  // the sign sits in the first byte, so the magnitude is gathered from its other six bits on
  let magnitude = (byte & 127) >>> 1
  let scale = 64
  for (let i = 1; ; i++) {
    byte = readByte(r)
    magnitude += (byte & 127) * scale
    if (byte < 128) break
    if (i === 9) throw new WireError('VARINT_TOO_LONG', 'varint of more than 10 bytes', { offset: start })
    scale *= 128
  }
  if (byte === 0)
    throw new WireError('VARINT_TOO_LONG', 'varint longer than its value needs', { offset: start })
  if (magnitude > Number.MAX_SAFE_INTEGER || (negative && magnitude === Number.MAX_SAFE_INTEGER)) {
    throw new WireError('LONG_OUT_OF_RANGE', 'a long beyond ±(2^53−1)', { offset: start })
  }
  return negative ? -magnitude - 1 : magnitude
}

export function readDouble(r: Source): number {
  const start = advance(r, 8)
  return r.b.readDoubleLE(start)
}

export function readFloat(r: Source): number {
  const start = advance(r, 4)
  return r.b.readFloatLE(start)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A string of strict UTF-8. */
export function readString(r: Source): string {
  const length = readLength(r)
  const start = advance(r, length)
  if (length < 16) {
    let text = ''
    for (let i = start; i < start + length; i++) {
      const byte = r.b[i]!
      if (byte > 127) return strictUtf8(r, start)
      text += String.fromCharCode(byte)
    }
    return text
  }
  return strictUtf8(r, start)
}

function strictUtf8(r: Source, start: number): string {
  try {
    return utf8.decode(r.b.subarray(start, r.p))
  } catch {
    throw new WireError('BAD_UTF8', 'invalid UTF-8', { offset: start })
  }
}

/** A copy of the bytes. */
export function readBytes(r: Source): Uint8Array {
  return readFixed(r, readLength(r))
}

/** A copy of the next `size` bytes. */
export function readFixed(r: Source, size: number): Uint8Array {
  const start = advance(r, size)
  return new Uint8Array(r.b.subarray(start, r.p))
}

/** The index of a union's branch, below `branches`. */
export function readBranch(r: Source, branches: number): number {
  return readIndex(r, branches, 'BAD_UNION_INDEX', 'union')
}

/** The index of an enum's symbol, below `symbols`. */
export function readSymbol(r: Source, symbols: number): number {
  return readIndex(r, symbols, 'BAD_ENUM_INDEX', 'enum')
}

function readIndex(
  r: Source,
  count: number,
  code: 'BAD_UNION_INDEX' | 'BAD_ENUM_INDEX',
  what: string,
): number {
  const start = r.p
  const index = readLong(r)
  if (index < 0 || index >= count) {
    throw new WireError(code, `${what} index ${index} of ${count}`, { offset: start })
  }
  return index
}

/**
 * An array's items. Each block's count is held against the bytes that are left, and what items take no bytes against
 * {@link maxEmptyItems}.
 */
export function readArray<T>(r: Source, item: (r: Source) => T): T[] {
  const items: T[] = []
  for (let count = readBlock(r, r.emptyItems); count > 0; count = readBlock(r, r.emptyItems)) {
    const start = r.p
    for (let i = 0; i < count; i++) items.push(item(r))
    const empty = count - (r.p - start)
    if (empty > 0) r.emptyItems -= empty
  }
  return items
}

/** A map's entries, as a plain object; a key that every object inherits (`__proto__`) stays a key. */
export function readMap<T>(r: Source, value: (r: Source) => T): { [key: string]: T } {
  const map: { [key: string]: T } = {}
  for (let count = readBlock(r, 0); count > 0; count = readBlock(r, 0)) {
    for (let i = 0; i < count; i++) {
      const key = readString(r)
      const item = value(r)
      if (key === '__proto__') {
        Object.defineProperty(map, key, { value: item, enumerable: true, writable: true, configurable: true })
      } else {
        map[key] = item
      }
    }
  }
  return map
}

/** The number of items in the next block, of which `empty` may take no bytes; 0 ends the collection. */
function readBlock(r: Source, empty: number): number {
  const start = r.p
  let count = readLong(r)
  if (count < 0) {
    count = -count
    const size = readLong(r)
    if (size < 0 || size > r.end - r.p) {
      throw new WireError('BAD_LENGTH', `block of ${size} bytes with ${r.end - r.p} left`, { offset: start })
    }
  }
  if (count > r.end - r.p + empty) {
    throw new WireError('BAD_LENGTH', `${count} items with ${r.end - r.p} bytes left`, { offset: start })
  }
  return count
}

function readLength(r: Source): number {
  const start = r.p
  const length = readLong(r)
  if (length < 0) throw new WireError('BAD_LENGTH', `length ${length}`, { offset: start })
  return length
}

function readByte(r: Source): number {
  if (r.p >= r.end) throw new WireError('TRUNCATED', 'the message ends inside a value', { offset: r.p })
  return r.b[r.p++]!
}

/** Moves past `size` bytes and returns where they begin. */
function advance(r: Source, size: number): number {
  const start = r.p
  if (size > r.end - start) {
    throw new WireError('TRUNCATED', `${size} bytes wanted, ${r.end - start} left`, { offset: start })
  }
  r.p = start + size
  return start
}

/** Opens a record that can contain itself; close it with {@link leave}. More than {@link maxDepth} are refused. */
export function enter(r: Source): void {
  if (--r.depth < 0)
    throw new WireError('TOO_DEEP', `records nested deeper than ${maxDepth}`, { offset: r.p })
}

/** Closes a record. */
export function leave(r: Source): void {
  r.depth++
}
