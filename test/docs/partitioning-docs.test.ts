import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partitionerVersion } from '../../runtime/partition/tenant-partitions.ts'
import { simulationTables } from '../../scripts/partition-simulation.ts'
import vectors from '../runtime/partition/vectors.json' with { type: 'json' }

const page = readFileSync('docs/partitioning.md', 'utf8')
const shown = (text: string) => (text === '' ? '(empty)' : `\`${text}\``)

describe('docs/partitioning.md', () => {
  it('shows what the simulation prints', () => {
    expect(page).toContain(`\n${simulationTables()}\n`)
  })

  it('has all test vectors of the partitioner, and no other', () => {
    const hashes = vectors.murmur3.map(({ text, seed, hash }) => `| ${shown(text)} | ${seed} | ${hash} |`)
    const places = vectors.partitions.map(
      ({ tenant, key, partitions, share, subset, partition }) =>
        `| ${shown(tenant)} | ${shown(key)} | ${partitions} | ${share} | ${subset.join(', ')} | ${partition} |`,
    )
    const [, section = ''] = page.split('## Test vectors')
    const rows = section.split('\n').filter((line) => /^\| [`(]/.test(line))
    expect(rows).toEqual([...hashes, ...places])
    expect(page).toContain(`## The algorithm (version ${partitionerVersion})`)
  })
})
