import { describe, expect, test } from 'vitest'
import { decodeWith } from '../../../runtime/wire/decode.ts'
import type { DecodeLimits } from '../../../runtime/wire/decode-limits.ts'
import { decodeLimits } from '../../../runtime/wire/decode-limits.ts'
import { encodeWith } from '../../../runtime/wire/encode.ts'
import {
  enter,
  leave,
  readArray,
  readBranch,
  readMap,
  readSymbol,
} from '../../../runtime/wire/read-collection.ts'
import {
  readBigLong,
  readBoolean,
  readDouble,
  readFloat,
  readInt,
  readLong,
  readNull,
} from '../../../runtime/wire/read-number.ts'
import { readBytes, readFixed, readString } from '../../../runtime/wire/read-text.ts'
import {
  skipBlocks,
  skipBoolean,
  skipBytes,
  skipDouble,
  skipLong,
  skipText,
} from '../../../runtime/wire/skip.ts'
import type { Read } from '../../../runtime/wire/source.ts'
import { isWireError } from '../../../runtime/wire/wire-error.ts'
import { writeBigLong, writeLong, writeString } from '../../../runtime/wire/write.ts'

/** `CODE@offset` of what reading fails with, or the value. */
function outcome(read: Read<unknown>, bytes: readonly number[], limits?: Partial<DecodeLimits>): unknown {
  try {
    return decodeWith(read, Uint8Array.from(bytes), decodeLimits(limits))
  } catch (error) {
    if (!isWireError(error)) throw error
    return `${error.code}@${error.offset}`
  }
}

const strings: Read<unknown> = (r, p) => readArray(r, p, readString)
const longs: Read<unknown> = (r, p) => readArray(r, p, readLong)
const nulls: Read<unknown> = (r, p) => readArray(r, p, readNull)
const map: Read<unknown> = (r, p) => readMap(r, p, readLong)
/** A long, then what is read. */
const after =
  (read: Read<unknown>): Read<unknown> =>
  (r, p) => {
    readLong(r, p)
    return read(r, r.p)
  }
const long = (value: number) => [...encodeWith(writeLong, value)]

describe('each kind of broken bytes has an error of its own, with the byte at which it shows', () => {
  test.each<[what: string, read: Read<unknown>, bytes: number[], outcome: unknown]>([
    ['nothing', readLong, [], 'TRUNCATED@0'],
    ['a varint cut off', readLong, [0x80, 0x80], 'TRUNCATED@2'],
    ['a varint of no canonical length', readLong, [0x81, 0x80, 0x00], 'VARINT_TOO_LONG@0'],
    ['a varint of eleven bytes', readLong, new Array(11).fill(0x80), 'VARINT_TOO_LONG@0'],
    ['a long of 2^53', readLong, [...encodeWith(writeBigLong, 2n ** 53n)], 'LONG_OUT_OF_RANGE@0'],
    ['a long of −2^53', readLong, [...encodeWith(writeBigLong, -(2n ** 53n))], 'LONG_OUT_OF_RANGE@0'],
    ['a long of more than 64 bits', readBigLong, [...new Array(9).fill(0xff), 0x02], 'VARINT_TOO_LONG@0'],
    ['an int of 2^31', readInt, long(2 ** 31), 'INT_OUT_OF_RANGE@0'],
    ['a boolean of 2', after(readBoolean), [0, 2], 'BAD_BOOLEAN@1'],
    ['a boolean cut off', readBoolean, [], 'TRUNCATED@0'],
    ['a double cut off', readDouble, [0, 0, 0, 0, 0, 0, 0], 'TRUNCATED@0'],
    ['a float cut off', readFloat, [0, 0, 0], 'TRUNCATED@0'],
    ['a string cut off', readString, [8, 0x61, 0x62, 0x63], 'TRUNCATED@1'],
    ['a string of negative length', readString, [1], 'BAD_LENGTH@0'],
    ['a string of 2^40 bytes', readString, long(2 ** 40), 'TOO_LARGE@0'],
    ['a byte that begins nothing in UTF-8', after(readString), [0, 2, 0xff], 'BAD_UTF8@2'],
    ['a letter cut off', readString, [4, 0x61, 0xc3], 'BAD_UTF8@1'],
    ['a letter longer than needed', readString, [4, 0xc0, 0x80], 'BAD_UTF8@1'],
    ['a letter of three bytes longer than needed', readString, [6, 0xe0, 0x80, 0x80], 'BAD_UTF8@1'],
    ['half of a surrogate pair', readString, [6, 0xed, 0xa0, 0x80], 'BAD_UTF8@1'],
    ['a code point beyond the last', readString, [8, 0xf4, 0x90, 0x80, 0x80], 'BAD_UTF8@1'],
    ['bytes cut off', readBytes, [4, 1], 'TRUNCATED@1'],
    ['a fixed cut off', (r, p) => readFixed(r, p, 3), [1, 2], 'TRUNCATED@0'],
    ['a branch that the union lacks', (r, p) => readBranch(r, p, 2), [4], 'BAD_UNION_INDEX@0'],
    ['a negative branch', (r, p) => readBranch(r, p, 2), [1], 'BAD_UNION_INDEX@0'],
    ['a symbol that the enum lacks', (r, p) => readSymbol(r, p, 3), [6], 'BAD_ENUM_INDEX@0'],
    ['an array without an end', longs, [2, 2], 'TRUNCATED@2'],
    ['more items than bytes', longs, [...long(100_000), 0], 'BAD_LENGTH@0'],
    ['2^31 nulls in six bytes', nulls, [...long(2 ** 31), 0], 'BAD_LENGTH@0'],
    ['2^52 nulls', nulls, [...long(2 ** 52), 0], 'BAD_LENGTH@0'],
    ['a block of negative size', longs, [1, 1, 2, 0], 'BAD_LENGTH@1'],
    ['a block larger than the message', longs, [1, 20, 2, 0], 'BAD_LENGTH@1'],
    ['a block that ends too early', longs, [1, 4, 2, 0], 'BAD_LENGTH@0'],
    ['a block that ends too late', longs, [3, 2, 2, 4, 0], 'BAD_LENGTH@0'],
    ['bytes behind the end', readLong, [2, 2, 2], 'TRAILING_BYTES@1'],
  ])('%s', (_, read, bytes, expected) => {
    expect(outcome(read, bytes)).toBe(expected)
  })

  test('blocks that give their size are read, whatever their number', () => {
    expect(outcome(longs, [1, 2, 2, 3, 4, 4, 6, 0])).toEqual([1, 2, 3])
    expect(outcome(map, [1, 6, 2, 0x61, 2, 2, 2, 0x62, 4, 0])).toEqual({ a: 1, b: 2 })
  })

  test('an earlier string that isn’t UTF-8 is the error, not what is found behind it', () => {
    const two: Read<unknown> = (r, p) => [readString(r, p), readLong(r, r.p)]
    expect(outcome(two, [2, 0xff])).toBe('BAD_UTF8@1')
    expect(outcome(two, [2, 0xff, 0x80, 0x00])).toBe('BAD_UTF8@1')
  })

  test('a string is strict UTF-8 wherever the message stands in memory, and whatever was read before', () => {
    const padded = Buffer.from([9, 9, 4, 0xc3, 0xbc, 9])
    expect(decodeWith(readString, padded.subarray(2, 5))).toBe('ü')
    for (const text of ['a', 'ü', '日本', '🙂', 'a\ufffdb', `${'x'.repeat(70)}ü`, '\u0000', '\ufeffbom']) {
      for (const before of ['ascii', 'ßßß']) {
        decodeWith(readString, encodeWith(writeString, before))
        expect(decodeWith(readString, encodeWith(writeString, text))).toBe(text)
      }
    }
  })
})

describe('what is skipped is as strict about its structure', () => {
  test.each<
    [what: string, skip: (r: Parameters<Read<void>>[0], p: number) => void, bytes: number[], outcome: unknown]
  >([
    ['a long beyond 2^53', skipLong, [...encodeWith(writeBigLong, -(2n ** 63n))], undefined],
    ['a long of more than 64 bits', skipLong, [...new Array(9).fill(0xff), 0x02], 'VARINT_TOO_LONG@0'],
    ['a varint of no canonical length', skipLong, [0x80, 0x00], 'VARINT_TOO_LONG@0'],
    ['a varint cut off', skipLong, [0x80], 'TRUNCATED@1'],
    ['a boolean of 2', skipBoolean, [2], 'BAD_BOOLEAN@0'],
    ['a double cut off', skipDouble, [1, 2], 'TRUNCATED@0'],
    ['a string cut off', skipText, [4, 0x61], 'TRUNCATED@1'],
    ['a string of negative length', skipText, [1], 'BAD_LENGTH@0'],
    ['a string that isn’t UTF-8, of which only the length is looked at', skipText, [2, 0xff], undefined],
    ['bytes', skipBytes, [4, 0xff, 0xff], undefined],
    ['a block by its size', (r, p) => skipBlocks(r, p, skipLong), [3, 2, 0xff, 0], undefined],
    ['more items than bytes', (r, p) => skipBlocks(r, p, skipLong), [...long(100_000), 0], 'BAD_LENGTH@0'],
  ])('%s', (_, skip, bytes, expected) => {
    expect(outcome((r, p) => skip(r, p), bytes)).toBe(expected)
  })
})

describe('limits', () => {
  const nested: Read<number> = (r, p) => {
    enter(r, p)
    const more = readLong(r, p)
    const below = more === 1 ? nested(r, r.p) : 0
    leave(r)
    return below + 1
  }
  test.each<[limits: Partial<DecodeLimits>, read: Read<unknown>, bytes: number[], outcome: unknown]>([
    [{ maxBytes: 3 }, strings, [2, 2, 0x61, 0], 'TOO_LARGE@0'],
    [{ maxBytes: 4 }, strings, [2, 2, 0x61, 0], ['a']],
    [{ maxTextBytes: 64 }, readString, [...long(65), ...new Array(65).fill(0x61)], 'TOO_LARGE@0'],
    [{ maxTextBytes: 64 }, readString, [...long(64), ...new Array(64).fill(0x61)], 'a'.repeat(64)],
    [{ maxItems: 3 }, longs, [4, 0, 0, 4, 0, 0, 0], 'TOO_MANY_ITEMS@3'],
    [{ maxItems: 4 }, longs, [4, 0, 0, 4, 0, 0, 0], [0, 0, 0, 0]],
    [{ maxItems: 1 }, map, [4, 2, 0x61, 0, 2, 0x62, 0, 0], 'TOO_MANY_ITEMS@0'],
    [{ maxEmptyItems: 2 }, nulls, [6, 0], 'TOO_MANY_ITEMS@0'],
    [{ maxEmptyItems: 3 }, nulls, [6, 0], [null, null, null]],
    [{ maxDecodedBytes: 2 * 64 + 2 * 3 - 1 }, longs, [2, 0, 0], 'TOO_LARGE@0'],
    [{ maxDecodedBytes: 2 * 64 + 2 * 3 }, longs, [2, 0, 0], [0]],
    [{ maxDecodedBytes: 240 + 2 * 3 }, readBytes, [4, 0, 0], Uint8Array.of(0, 0)],
    [{ maxDecodedBytes: 240 + 2 * 3 - 1 }, readBytes, [4, 0, 0], 'TOO_LARGE@1'],
    [{ maxDepth: 2 }, nested, [2, 2, 0], 'TOO_DEEP@2'],
    [{ maxDepth: 3 }, nested, [2, 2, 0], 3],
  ])('%j', (limits, read, bytes, expected) => {
    expect(outcome(read, bytes, limits)).toEqual(expected)
  })

  test.each<Partial<DecodeLimits>>([
    { maxBytes: -1 },
    { maxItems: 1.5 },
    { maxTextBytes: 63 },
    { maxDepth: Number.NaN },
  ])('%j is refused', (limits) => {
    expect(() => decodeLimits(limits)).toThrow(RangeError)
  })
})

test('a message of any size is read, and the buffer in which it was read is used again', () => {
  for (const length of [
    0, 1, 63, 64, 8191, 8192, 65_535, 65_536, 70_000, 262_139, 262_140, 262_144, 1_000_000,
  ]) {
    for (const letter of ['x', 'ü']) {
      const text = letter.repeat(length)
      expect(decodeWith(readString, encodeWith(writeString, text)) === text).toBe(true)
    }
  }
})
