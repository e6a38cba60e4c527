import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesIn, writeFiles } from '../support/docs-page.ts'
import { install, packToolkit, run } from '../support/package.ts'
import { edit } from '../support/project-copy.ts'

const start = readFileSync('docs/start.md', 'utf8').split(/^## 6\. .*$/m)[0]!
const page = readFileSync('docs/property-testing.md', 'utf8')

describe('docs/property-testing.md, followed to the letter', { timeout: 300_000 }, () => {
  let project: string
  const link = (name: string) =>
    symlinkSync(join(process.cwd(), 'node_modules', name), join(project, 'node_modules', name))

  beforeAll(async () => {
    project = mkdtempSync(join(tmpdir(), 'ocsf-kafka-property-'))
    writeFiles(project, filesIn(start))
    install(project, await packToolkit())
    for (const name of ['typescript', '@types', '@typescript', 'undici-types', '.bin/tsc']) link(name)
    const settings = /^```yaml\n(generate:\n(?: {2}.*\n)+)```$/m.exec(page)![1]!
    edit(join(project, 'contracts/topics.yaml'), 'generate:\n  import_extension: .ts\n', settings)
    run(project, 'npx', 'ocsf-kafka', 'codegen')
  }, 240_000)
  afterAll(() => rmSync(project, { recursive: true, force: true }))

  test('the program runs without fast-check, which the toolkit does not bring', () => {
    expect(run(project, process.execPath, 'app.ts')).toContain('published Entity Management')
  })

  test('the first property fails with a small event, and passes with the function put right', () => {
    link('fast-check')
    link('pure-rand')
    writeFiles(project, filesIn(page))
    const { status, stdout } = spawnSync(process.execPath, ['--test', 'announcement.test.ts'], {
      cwd: project,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stdout).toContain('seed:')
    const counterexample = /^.*Counterexample: \[(\{.*\})\]/m.exec(stdout)![1]!
    expect(counterexample).toContain(/^```text\n(.*)\n```$/m.exec(page)![1]!)

    const right = /^and the test passes|^```ts\n(export function announcement.*?)^```$/ms.exec(page)![1]!
    const file = join(project, 'announcement.ts')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.slice(0, before.indexOf('export function')) + right)
    run(project, process.execPath, '--test', 'announcement.test.ts')
  })

  test('the other tests pass, and all type-check', () => {
    run(project, process.execPath, '--test', 'inventory.test.ts', 'rejects.test.ts')
    edit(join(project, 'tsconfig.json'), '"app.ts"', '"*.ts"')
    run(project, 'npm', 'run', 'check')
  })
})
