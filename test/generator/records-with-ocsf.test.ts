import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { generate } from '../../generator/generate.ts'
import { loadRecords } from '../../generator/load/avro-record.ts'
import { loadProject } from '../../generator/load/project.ts'
import { writeOutput } from '../../generator/write/output.ts'

let folder: string
beforeEach(() => {
  mkdirSync(join(process.cwd(), '.cache'), { recursive: true })
  folder = mkdtempSync(join(process.cwd(), '.cache', 'records-'))
  mkdirSync(join(folder, 'avro'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const record = (name: string, namespace: string, fields: object[]) =>
  writeFileSync(
    join(folder, `avro/${name}.avsc`),
    JSON.stringify({ type: 'record', name, namespace, fields }),
  )

test('a valid event fits wherever an OCSF record stands: inside nested records, and behind another file', async () => {
  // simple names are resolved in their namespace: here OCSF's own
  record('Inside', 'org.ocsf', [{ name: 'user', type: 'User' }])
  record('Outside', 'test.outer', [
    { name: 'kind', type: { type: 'enum', name: 'Kind', symbols: ['A', 'B'] } },
    { name: 'hash', type: { type: 'fixed', name: 'Hash', size: 2 } },
    { name: 'plain', type: { type: 'record', name: 'Plain', fields: [{ name: 'x', type: 'long' }] } },
    {
      name: 'nested',
      type: { type: 'record', name: 'Nested', fields: [{ name: 'account', type: 'org.ocsf.Account' }] },
    },
    { name: 'inside', type: 'org.ocsf.Inside' },
  ])
  const { project } = loadProject(process.cwd())
  const { records, diagnostics } = loadRecords(folder, project!.derived)
  expect(diagnostics).toEqual([])
  const style = {
    runtime: join(process.cwd(), 'runtime/index.ts'),
    extension: '.ts',
    folder: join(folder, 'out'),
  } as const
  const manifest = { ...project!.manifest, topics: [], services: [] }
  const { files, findings } = generate({ ...project!, manifest, records }, { all: false, style })
  expect(findings).toEqual([])
  expect([...files.keys()]).toContain('ocsf/objects/user.ts')
  writeOutput(join(folder, 'out'), files)
  writeFileSync(
    join(folder, 'use.ts'),
    `import type { ValidAccount, ValidUser } from './out/index.ts'
import { outside, type ValidOutside } from './out/index.ts'
declare const account: ValidAccount
declare const user: ValidUser
const value: ValidOutside = {
  kind: 'A', hash: new Uint8Array(2), plain: { x: 1 }, nested: { account }, inside: { user },
}
export const bytes = outside.encode(value)
`,
  )
  const config = { extends: join(process.cwd(), 'tsconfig.json'), include: ['out', 'use.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc')
  expect(spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout).toBe('')
})
