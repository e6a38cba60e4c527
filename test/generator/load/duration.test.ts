import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { formatDuration, parseDuration } from '../../../generator/load/duration.ts'

describe('durations', () => {
  test.prop([fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })])('parse(format(ms)) is ms', (ms) => {
    expect(parseDuration(formatDuration(ms))).toBe(ms)
  })

  test.prop([fc.integer({ min: 1, max: 1000 }), fc.constantFrom('ms', 's', 'm', 'h', 'd', 'w', 'y')])(
    'format gives a text no longer than the one that was read',
    (count, unit) => {
      const text = `${count}${unit}`
      const ms = parseDuration(text)!
      expect(formatDuration(ms).length).toBeLessThanOrEqual(text.length + 1)
      expect(parseDuration(formatDuration(ms))).toBe(ms)
    },
  )

  it.each([
    ['7d', 604_800_000],
    ['30d', 2_592_000_000],
    ['1y', 31_536_000_000],
    ['7y', 220_752_000_000],
    ['1h', 3_600_000],
    ['5m', 300_000],
    ['2w', 1_209_600_000],
    ['250ms', 250],
  ])('%s is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  it.each([
    '',
    '7',
    'd',
    '0d',
    '07d',
    '-1d',
    '1.5h',
    '1h30m',
    '7 d',
    '7D',
    ' 7d',
    '7d\n',
    '7days',
    '٧d',
    '300000y',
  ])('%j is no duration', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })
})
