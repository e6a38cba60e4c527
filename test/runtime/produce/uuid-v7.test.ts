import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { uuidV7 } from '../../../runtime/produce/uuid-v7.ts'

describe('an event’s id', () => {
  test.prop([fc.array(fc.integer({ min: 0, max: 2 ** 40 }), { maxLength: 50 })])(
    'is a UUID version 7, above all that were made before, whatever the clock does',
    (times) => {
      const ids = times.map((time) => uuidV7(time))
      for (const id of ids) {
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      }
      expect(ids.toSorted()).toEqual(ids)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  it('begins with the time in milliseconds', () => {
    const time = 2 ** 41 + 12_345
    expect(Number.parseInt(uuidV7(time).replaceAll('-', '').slice(0, 12), 16)).toBe(time)
  })

  it('stays ascending when more are made in a millisecond than the counter holds', () => {
    const ids = Array.from({ length: 10_000 }, () => uuidV7(2 ** 42))
    expect(ids.every((id, i) => i === 0 || ids[i - 1]! < id)).toBe(true)
  })
})
