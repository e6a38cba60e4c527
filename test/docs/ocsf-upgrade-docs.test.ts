import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { releasePairTables } from '../../scripts/release-pairs.ts'
import { ocsfKafka } from '../support/project-copy.ts'

const page = readFileSync('docs/ocsf-upgrade.md', 'utf8')

/** Commands with what they print; a line of `…` stands for lines left out. */
const examples = [...page.matchAll(/^( *)```console\n\s*\$ npx ocsf-kafka (.*)\n([\s\S]*?)^ *```$/gm)].map(
  ([, indent, command, text]): [string, string[]] => [
    command!,
    text!
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(indent!.length).trimEnd()),
  ],
)

describe('docs/ocsf-upgrade.md', () => {
  it.each(examples)('shows what is printed by %s', (command, shown) => {
    const { stdout } = ocsfKafka(process.cwd(), ...command.split(' '))
    const lines = stdout.split('\n').map((line) => line.trimEnd())
    let at = 0
    let skips = false
    for (const line of shown) {
      if (line === '…') {
        skips = true
        continue
      }
      const next = skips ? lines.indexOf(line, at) : at
      expect(lines[next], `after line ${at} of the output`).toBe(line)
      at = next + 1
      skips = false
    }
  })

  it('has four examples', () => {
    expect(examples).toHaveLength(4)
  })

  it.runIf(process.env.OCSF_PROOF === 'full')(
    'has the tables of scripts/release-pairs.ts',
    { timeout: 900_000 },
    () => {
      const { matrix, totals } = releasePairTables()
      expect(page).toContain(`\n${matrix}\n`)
      expect(page).toContain(`\n${totals}\n`)
    },
  )
})
