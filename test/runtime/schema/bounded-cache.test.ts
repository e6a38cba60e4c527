import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { boundedCache } from '../../../runtime/schema/bounded-cache.ts'

test.prop([fc.integer({ min: 1, max: 5 }), fc.array(fc.tuple(fc.boolean(), fc.nat(8)))])(
  'holds the keys that were used last, and never more than it may',
  (most, steps) => {
    const cache = boundedCache<number, number>(most)
    /** The keys in the order of their last use. */
    let used: number[] = []
    for (const [sets, key] of steps) {
      if (sets) cache.set(key, key * 10)
      else expect(cache.get(key)).toBe(used.includes(key) ? key * 10 : undefined)
      if (sets || used.includes(key)) used = [...used.filter((each) => each !== key), key].slice(-most)
      expect(cache.size).toBe(used.length)
    }
  },
)
