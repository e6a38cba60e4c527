import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { formatSize, parseSize } from '../../../generator/load/size.ts'

describe('sizes', () => {
  test.prop([fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })])(
    'parse(format(bytes)) is bytes',
    (bytes) => {
      expect(parseSize(formatSize(bytes))).toBe(bytes)
    },
  )

  test.prop([
    fc.integer({ min: 1, max: 1023 }),
    fc.constantFrom('B', 'KB', 'KiB', 'MB', 'MiB', 'GB', 'GiB', 'TB', 'TiB'),
  ])('every unit reads back', (count, unit) => {
    const bytes = parseSize(`${count}${unit}`)!
    expect(parseSize(formatSize(bytes))).toBe(bytes)
  })

  it.each([
    ['100KiB', 102_400],
    ['100MiB', 104_857_600],
    ['1GiB', 1_073_741_824],
    ['1GB', 1_000_000_000],
    ['1B', 1],
  ])('%s is %d bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes)
  })

  it.each(['', '1', 'GiB', '0B', '1gib', '1G', '1iB', '1.5GiB', '1 GiB', '1GiB\n', '99999TiB'])(
    '%j is no size',
    (text) => {
      expect(parseSize(text)).toBeUndefined()
    },
  )
})
