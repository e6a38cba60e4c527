import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesIn, writeFiles } from '../support/docs-page.ts'
import { install, packToolkit, run } from '../support/package.ts'
import { edit } from '../support/project-copy.ts'

const page = readFileSync('docs/start.md', 'utf8')
const [basics, extension] = page.split(/^## 6\. .*$/m) as [string, string]

describe('docs/start.md, followed to the letter', { timeout: 300_000 }, () => {
  let project: string
  const put = (files: Map<string, string>) => writeFiles(project, files)

  beforeAll(async () => {
    project = mkdtempSync(join(tmpdir(), 'ocsf-kafka-start-'))
    put(filesIn(basics))
    install(project, await packToolkit())
    // the compiler and Node's types as this repository has them, without a download
    for (const name of ['typescript', '@types', '@typescript', 'undici-types', '.bin/tsc']) {
      symlinkSync(join(process.cwd(), 'node_modules', name), join(project, 'node_modules', name))
    }
  }, 240_000)
  afterAll(() => rmSync(project, { recursive: true, force: true }))

  test('shows five files, generates, and runs the program with the output shown', () => {
    expect([...filesIn(basics).keys()]).toEqual([
      'package.json',
      'contracts/topics.yaml',
      'avro/Change.avsc',
      'app.ts',
      'tsconfig.json',
    ])
    expect(run(project, 'npx', 'ocsf-kafka', 'codegen')).toContain('added')
    const again = run(project, 'npx', 'ocsf-kafka', 'codegen', '--format', 'json')
    expect(JSON.parse(again)).toMatchObject({ diagnostics: [], added: [] })
    const shown = /^prints\n\n```text\n(.*?)^```$/ms.exec(basics)?.[1]
    expect(run(project, process.execPath, 'app.ts')).toBe(shown)
  })

  test('type-checks, and no longer does with the misspelling that the page suggests', () => {
    run(project, 'npm', 'run', 'check')
    edit(join(project, 'app.ts'), 'entity: {', 'entty: {')
    expect(() => run(project, 'npm', 'run', 'check')).toThrow(/'entty' does not exist in type/)
    edit(join(project, 'app.ts'), 'entty: {', 'entity: {')
  })

  test('adds the attribute of the extension', () => {
    put(filesIn(extension))
    const settings = /^ {4}ocsf:\n((?: {6}.*\n)+)/m.exec(extension)![1]!.replaceAll(/^ {4}/gm, '')
    edit(join(project, 'contracts/topics.yaml'), '  version: 1.8.0\n', settings)
    expect(run(project, 'npx', 'ocsf-kafka', 'codegen')).toContain('changed')
    const attribute = /`(on_call_team: '\w+')` now compiles/.exec(extension)![1]!
    edit(join(project, 'app.ts'), 'severity_id: 1,', `severity_id: 1,\n    ${attribute},`)
    edit(
      join(project, 'app.ts'),
      'event.ocsf ?? {}',
      'event.ocsf ?? {}\n    console.log(event.ocsf?.on_call_team)',
    )
    run(project, 'npm', 'run', 'check')
    expect(run(project, process.execPath, 'app.ts')).toMatch(/^platform$/m)
  })

  test('writes the first version, which check then holds the project to', () => {
    expect(run(project, 'npx', 'ocsf-kafka', 'version')).toContain('avro/history/Change/1-')
    expect(run(project, 'npx', 'ocsf-kafka', 'version')).toContain('nothing to do')
    expect(run(project, 'npx', 'ocsf-kafka', 'check')).toContain('compatible')
  })
})
