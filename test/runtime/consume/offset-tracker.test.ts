import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { OffsetTracker } from '../../../runtime/consume/offset-tracker.ts'

describe('the offset that may be committed', () => {
  it('is none before the first record is finished', () => {
    const tracker = new OffsetTracker()
    tracker.started(5n)
    tracker.started(6n)
    expect(tracker.next).toBeUndefined()
    tracker.finished(6n)
    expect(tracker.next).toBeUndefined()
    tracker.finished(5n)
    expect(tracker.next).toBe(7n)
  })

  test.prop([
    fc.array(fc.bigInt({ min: 1n, max: 3n }), { minLength: 1, maxLength: 3000 }),
    fc.infiniteStream(fc.nat()),
    fc.integer({ min: 1, max: 50 }),
  ])('has no open record before it, in whatever order and with whatever gaps', (gaps, choices, window) => {
    const tracker = new OffsetTracker()
    const waiting: bigint[] = []
    const open = new Set<bigint>()
    let offset = 0n
    let last: bigint | undefined
    const finishOne = () => {
      const at = choices.next().value % waiting.length
      const [done] = waiting.splice(at, 1)
      open.delete(done!)
      tracker.finished(done!)
      const lowest = waiting.length === 0 ? undefined : waiting.reduce((a, b) => (a < b ? a : b))
      if (tracker.next !== undefined) {
        expect(lowest === undefined || tracker.next <= lowest).toBe(true)
        expect(last === undefined || tracker.next >= last).toBe(true)
        last = tracker.next
      }
    }
    for (const gap of gaps) {
      offset += gap
      tracker.started(offset)
      waiting.push(offset)
      open.add(offset)
      if (waiting.length > window) finishOne()
    }
    while (waiting.length > 0) finishOne()
    expect(tracker.next).toBe(offset + 1n)
  })
})
