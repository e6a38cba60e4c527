import { expect, it } from 'vitest'
import { readManifest } from '../../../generator/load/manifest.ts'
import { edited, written } from '../manifest-support.ts'

const segmentBytes = (size: string) =>
  readManifest(edited('partitions: 6', `segment_bytes: ${size}`)).diagnostics.map(written)

it('a size that Kafka holds in 32 bits is at most 2^31−1 bytes', () => {
  expect(segmentBytes('2147483647B')).toEqual([])
  for (const size of ['2147483648B', '2GiB', '1TB']) {
    expect(segmentBytes(size)).toMatchObject([
      expect.stringContaining(`5:18 MANIFEST_SHAPE defaults.segment_bytes must be a size below 2GiB`),
    ])
  }
  const kept = readManifest(edited('partitions: 6', 'retention_bytes: 1TiB'))
  expect(kept.diagnostics).toEqual([])
})
