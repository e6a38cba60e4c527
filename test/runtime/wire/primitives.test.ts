import { fc, test } from '@fast-check/vitest'
import avro from 'avsc'
import { describe, expect } from 'vitest'
import { decodeWith } from '../../../runtime/wire/decode.ts'
import { encodeWith, type Write } from '../../../runtime/wire/encode.ts'
import { readArray, readMap } from '../../../runtime/wire/read-collection.ts'
import {
  readBoolean,
  readDouble,
  readFloat,
  readInt,
  readLong,
  readNull,
} from '../../../runtime/wire/read-number.ts'
import { readBytes, readString } from '../../../runtime/wire/read-text.ts'
import type { Read, Source } from '../../../runtime/wire/source.ts'
import { isWireError } from '../../../runtime/wire/wire-error.ts'
import {
  writeBytes,
  writeDouble,
  writeFloat,
  writeInt,
  writeJson,
  writeLong,
  writeMap,
  writeString,
} from '../../../runtime/wire/write.ts'

const safe = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer(),
  fc.constantFrom(0, -1, 63, 64, -64, -65, 2 ** 31, -(2 ** 31), 2 ** 52, 2 ** 53 - 1, -(2 ** 53) + 1),
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'binary-ascii', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

/** The property every primitive has: our bytes are avsc's, and reading them gives the value back. */
function agrees<T>(schema: avro.Schema, value: T, write: Write<T>, read: Read<T>) {
  const bytes = encodeWith(write, value)
  expect(Buffer.from(bytes)).toEqual(avro.Type.forSchema(schema).toBuffer(value))
  expect(decodeWith(read, bytes)).toEqual(value)
}

/** The specification's definition of a long, word for word. */
function zigzagVarint(value: bigint): number[] {
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n))
  const bytes: number[] = []
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128)
  return [...bytes, Number(rest)]
}

describe('a primitive has avsc’s bytes and comes back', () => {
  test.prop([safe.filter((value) => Math.abs(value) < 2 ** 52)])('long', (value) =>
    agrees('long', value, writeLong, readLong),
  )
  // avsc 5.7.9 computes zigzag in doubles and is off by one below −2^52, so the reference here is exact
  test.prop([safe])('long, to the ends of the safe range', (value) => {
    const bytes = encodeWith(writeLong, value)
    expect([...bytes]).toEqual(zigzagVarint(BigInt(value)))
    expect(decodeWith(readLong, bytes)).toBe(value)
  })
  test.prop([fc.integer()])('int', (value) => agrees('int', value, writeInt, readInt))
  test.prop([fc.double()])('double', (value) => agrees('double', value, writeDouble, readDouble))
  test.prop([fc.float()])('float', (value) => agrees('float', value, writeFloat, readFloat))
  test.prop([text])('string', (value) => agrees('string', value, writeString, readString))
  test('string, where text beyond ASCII needs a longer length than as many letters of ASCII', () => {
    for (const length of [55, 60, 61, 62, 63, 64, 65, 8189, 8190, 8191, 8192, 8193]) {
      for (const letter of ['ß', '日', '🙂']) {
        agrees('string', `${'x'.repeat(length - letter.length)}${letter}`, writeString, readString)
        agrees('string', `${letter}${'x'.repeat(length - letter.length)}`, writeString, readString)
      }
    }
  })
  test.prop([fc.uint8Array()])('bytes', (value) => {
    const bytes = encodeWith(writeBytes, value)
    expect(Buffer.from(bytes)).toEqual(avro.Type.forSchema('bytes').toBuffer(Buffer.from(value)))
    expect(decodeWith(readBytes, bytes)).toEqual(value)
  })
  test.prop([
    fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__'), fc.constant('constructor')), fc.string()),
  ])('map', (value) => {
    const bytes = encodeWith<{ readonly [key: string]: string }>(
      (b, p, v) => writeMap(b, p, v, writeString),
      value,
    )
    const back = decodeWith((r, p) => readMap(r, p, readString), bytes)
    expect(Object.entries(back)).toEqual(Object.entries(value))
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype)
  })
})

describe('what has no exact encoding is refused', () => {
  const failure = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      if (isWireError(error)) return error.code
      throw error
    }
    return 'nothing thrown'
  }
  test.prop([
    fc.oneof(
      fc.double().filter((n) => !Number.isSafeInteger(n)),
      fc.constantFrom(2 ** 53, -(2 ** 53)),
    ),
  ])('a long that is not a safe integer', (value) => {
    expect(failure(() => encodeWith(writeLong, value))).toBe('LONG_OUT_OF_RANGE')
  })
  test.each([2 ** 31, -(2 ** 31) - 1, 0.5])('%d as an int', (value) =>
    expect(failure(() => encodeWith(writeInt, value))).toBe('INT_OUT_OF_RANGE'),
  )
  test.each([3.5e38, -Number.MAX_VALUE])('%d as a float', (value) =>
    expect(failure(() => encodeWith(writeFloat, value))).toBe('FLOAT_OUT_OF_RANGE'),
  )
  test.each<[unknown]>([[1n], [Symbol('s')], ['1'], [{ valueOf: () => 1 }]])('%s as a long', (value) =>
    expect(failure(() => encodeWith(writeLong, value as number))).toBe('WRONG_TYPE'),
  )
  test('what has no JSON text', () => {
    const circular: { self?: object } = {}
    circular.self = circular
    for (const value of [
      1n,
      circular,
      {
        toJSON: () => {
          throw new Error('no')
        },
      },
    ]) {
      expect(failure(() => encodeWith(writeJson, value))).toBe('BAD_JSON')
    }
  })
  test.each(['\ud800', 'a long enough text before \udc00'])('a lone surrogate', (value) =>
    expect(failure(() => encodeWith(writeString, value))).toBe('LONE_SURROGATE'),
  )
  test.each([
    [[0x80, 0x00], 'VARINT_TOO_LONG'],
    [[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], 'VARINT_TOO_LONG'],
    [[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], 'LONG_OUT_OF_RANGE'],
    [[0x80], 'TRUNCATED'],
    [[], 'TRUNCATED'],
    [[0x00, 0x00], 'TRAILING_BYTES'],
  ])('the bytes %j as a long: %s', (bytes, code) =>
    expect(failure(() => decodeWith(readLong, Uint8Array.from(bytes)))).toBe(code),
  )
  test.each([
    [[0x02, 0xff], 'BAD_UTF8'],
    [[0x04, 0xc0, 0x80], 'BAD_UTF8'],
    [[0x01], 'BAD_LENGTH'],
    [[0x10, 0x61], 'TRUNCATED'],
  ])('the bytes %j as a string: %s', (bytes, code) =>
    expect(failure(() => decodeWith(readString, Uint8Array.from(bytes)))).toBe(code),
  )
  test.prop([fc.uint8Array({ maxLength: 24 })])(
    'arbitrary bytes: a value or a typed error, never more',
    (bytes) => {
      for (const read of [
        readLong,
        readString,
        readBytes,
        (r: Source, p: number) => readMap(r, p, readString),
      ]) {
        try {
          decodeWith<unknown>(read, bytes)
        } catch (error) {
          expect(isWireError(error)).toBe(true)
        }
      }
    },
  )
})

describe('a block of items that take no bytes', () => {
  const nulls = (r: Source, p: number) => readArray(r, p, readNull)
  const lists = (r: Source, p: number) => readArray(r, p, nulls)
  const blocks = (...counts: number[]) =>
    Uint8Array.from([...counts.flatMap((count) => [...encodeWith(writeLong, count)]), 0])

  test('is read, though no bytes are left', () => {
    expect(decodeWith(nulls, blocks(3, 2))).toEqual([null, null, null, null, null])
    expect(decodeWith(nulls, blocks(65_536))).toHaveLength(65_536)
  })

  test('is read up to a limit on all of them in a message', () => {
    const code = (bytes: Uint8Array, read: Read<unknown>) => {
      try {
        return decodeWith(read, bytes)
      } catch (error) {
        return isWireError(error) && error.code
      }
    }
    expect(code(blocks(65_537), nulls)).toBe('TOO_MANY_ITEMS')
    expect(code(blocks(2 ** 52), nulls)).toBe('BAD_LENGTH')
    expect(code(blocks(...new Array(1000).fill(1000)), nulls)).toBe('TOO_MANY_ITEMS')
    const list = [...blocks(60)]
    const many = [...encodeWith(writeLong, 2000), ...new Array(2000).fill(list).flat(), 0]
    expect(code(Uint8Array.from(many), lists)).toBe('TOO_MANY_ITEMS')
    // Items that have bytes are not among them.
    expect(code(blocks(2, 1), (r, p) => readArray(r, p, readBoolean))).not.toBe('BAD_LENGTH')
  })
})

describe('a value that is encoded while another one is', () => {
  test('leaves its bytes alone', () => {
    let inner: Uint8Array | undefined
    const text = {
      toJSON: () => {
        inner = encodeWith(writeString, 'y'.repeat(50))
        return 'inner'
      },
    }
    const write: Write<object> = (b, p, value) => writeJson(b, writeString(b, p, 'x'.repeat(50)), value)
    const outer = encodeWith(write, text)
    const read = (r: Source, p: number) => [readString(r, p), readString(r, r.p)]
    expect(decodeWith(read, outer)).toEqual(['x'.repeat(50), '"inner"'])
    expect(decodeWith(readString, inner!)).toBe('y'.repeat(50))
  })
})

describe('the shared buffer', () => {
  test('grows for a message larger than it, and earlier results stay as they were', () => {
    const small = encodeWith(writeString, 'x')
    const large = encodeWith(writeString, 'y'.repeat(1_000_000))
    expect(decodeWith(readString, large)).toHaveLength(1_000_000)
    expect(decodeWith(readString, small)).toBe('x')
  })
})
