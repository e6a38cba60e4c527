import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { command } from '../../cli/compat.ts'
import { severityOf } from '../../compat/findings/severity.ts'
import { levels } from '../../compat/level.ts'
import { filesIn, writeFiles } from '../support/docs-page.ts'

const file = join(process.cwd(), 'docs/compat.md')
const page = readFileSync(file, 'utf8')
const bin = join(process.cwd(), 'bin/ocsf-kafka.js')

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
  writeFiles(dir, filesIn(page))
})
afterAll(() => rmSync(dir, { recursive: true }))

/** With DOCS_WRITE the page gets the output that its commands have. */
it('docs/compat.md shows what its commands print', () => {
  const replayed = page.replaceAll(/^```\n\$ npx ocsf-kafka ([^\n]*)\n[\s\S]*?^```$/gm, (_, args: string) => {
    const { stdout } = spawnSync(process.execPath, [bin, ...args.split(' ')], {
      cwd: dir,
      env: { ...process.env, NO_COLOR: '1' },
      encoding: 'utf8',
    })
    return `\`\`\`\n$ npx ocsf-kafka ${args}\n${stdout.trimEnd()}\n\`\`\``
  })
  if (process.env.DOCS_WRITE) writeFileSync(file, replayed)
  else expect(page).toBe(replayed)
})

it('docs/compat.md has every code with its severity', () => {
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (error|warning|info) \|/gm)]
  expect(Object.fromEntries(rows.map(([, code, severity]) => [code, severity]))).toEqual(severityOf)
})

it('docs/compat.md has every option and every level', () => {
  const options = command().options.map(({ long }) => long!)
  expect(options.filter((option) => !page.includes(`| \`${option}`))).toEqual([])
  expect(levels.filter((level) => !page.includes(`\`${level}\``))).toEqual([])
})
