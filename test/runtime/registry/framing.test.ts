import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { frame, unframe } from '../../../runtime/registry/framing.ts'

describe('the registry’s wire format', () => {
  test.prop([fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.uint8Array()])(
    'comes off as it was put on',
    (id, payload) => {
      const { id: back, payload: bytes } = unframe(frame(id, payload))
      expect([back, [...bytes]]).toEqual([id, [...payload]])
    },
  )

  it('is a zero byte, the id as four big-endian bytes, and the payload', () => {
    expect([...frame(0x01020304, Uint8Array.of(9))]).toEqual([0, 1, 2, 3, 4, 9])
  })

  it.each([
    ['nothing', [], 'has at least 5 bytes, this one has 0'],
    ['too little', [0, 0, 0, 1], 'has at least 5 bytes, this one has 4'],
    ['another magic byte', [1, 0, 0, 0, 1], 'starts with byte 0, this one with 1'],
    ['JSON', [...new TextEncoder().encode('{"a":1}')], 'it looks like JSON text'],
    ['a negative id', [0, 255, 0, 0, 0], 'is no schema id'],
  ])('is not %s', (_, bytes, message) => {
    expect(() => unframe(Uint8Array.from(bytes))).toThrow(
      expect.objectContaining({ code: 'BAD_FRAME', message: expect.stringContaining(message) }),
    )
  })

  it('has no place for other ids', () => {
    for (const id of [-1, 0.5, 2 ** 31, Number.NaN])
      expect(() => frame(id, new Uint8Array())).toThrow(RangeError)
  })
})
