import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { encodeInto, encodeWith } from '../../../runtime/wire/encode.ts'
import { writeString } from '../../../runtime/wire/write.ts'

test.prop([fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(40), fc.nat(5)])(
  'a value is written where it fits to the byte, and where it does not, the position says how much is wanted',
  (text, offset, spare) => {
    const bytes = encodeWith(writeString, text)
    const target = new Uint8Array(offset + bytes.length + spare).fill(7)
    expect(encodeInto(writeString, text, target, offset)).toBe(offset + bytes.length)
    expect(target.subarray(offset, offset + bytes.length)).toEqual(bytes)
    expect(target.subarray(0, offset)).toEqual(new Uint8Array(offset).fill(7))
    const short = new Uint8Array(offset + bytes.length - 1)
    expect(encodeInto(writeString, text, short, offset)).toBe(offset + bytes.length)
  },
)

test.each([Number.NaN, -1, 0.5, 9])('%d is no position in eight bytes', (offset) => {
  expect(() => encodeInto(writeString, 'a', new Uint8Array(8), offset)).toThrow(RangeError)
})

test('a message shares its memory with those of 64 KiB at most, whatever came before it', () => {
  for (const length of [10, 300_000, 10, 60_000, 10, 2_000_000, 10]) {
    const bytes = encodeWith(writeString, 'x'.repeat(length))
    expect(bytes.buffer.byteLength).toBeLessThanOrEqual(Math.max(64 * 1024, bytes.length))
  }
})
