import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { codeText, gateOwnCodes, judgementCodes, schemaCodes } from '../../gate/gate-codes.ts'
import { readIgnores } from '../../gate/ignore/ignore-file.ts'
import { cleanProject, editFile } from '../support/gate-project.ts'
import type { GitProject } from '../support/git-project.ts'

const page = readFileSync('docs/check.md', 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, text]) => text!)

describe('docs/check.md', () => {
  let project: GitProject
  beforeAll(() => {
    for (const name of ['GITHUB_BASE_REF', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME']) delete process.env[name]
    project = cleanProject()
  })
  afterAll(() => project.remove())

  it('shows what check and check --fix say, word for word', () => {
    const time = '{ "name": "timestamp", "type": "long" }'
    editFile(
      project,
      'avro/Change.avsc',
      time,
      `${time},\n    { "name": "note", "type": ["null", "string"] }`,
    )
    editFile(project, 'contracts/topics.yaml', 'partitions: 3', 'partitions: 6')
    const shown = blocks('text')
    const first = project.run('check').stdout
    const fixed = project.run('check', '--fix')
    const said = `${first}${fixed.stderr}${fixed.stdout}`
    expect(shown).toHaveLength(4)
    for (const text of shown) expect(said).toContain(text)
  })

  it('has a line for every code, in the order of the list', () => {
    const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (.*) \|$/gm)].map(([, code, text]) => [code, text])
    const codes = Object.keys({ ...schemaCodes, ...gateOwnCodes })
    const wanted = codes.map((code) => {
      const { title, help } = codeText(code as (typeof judgementCodes)[number])
      return [code, `${title}. ${help}`]
    })
    expect(rows).toEqual(wanted)
  })

  it('explains every option, and no other', () => {
    const help = execFileSync(process.execPath, ['bin/ocsf-kafka.js', 'check', '--help'], {
      encoding: 'utf8',
    })
    const options = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z]+)/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== '--help')
    const [, section = ''] = page.split('## Options')
    const explained = [...section.split('\n## ')[0]!.matchAll(/^\| `(--[a-z]+)/gm)].map(([, name]) => name)
    expect(explained).toEqual(options)
  })

  it('has recipes of YAML, whose commands exist, and entries that can be accepted', () => {
    const [workflow, ignores, manifest] = blocks('yaml')
    const { jobs } = parse(workflow!) as { jobs: { check: { steps: { run?: string }[] } } }
    const commands = jobs.check.steps.flatMap(({ run = '' }) =>
      run.startsWith('npx ocsf-kafka ') ? [run] : [],
    )
    expect(commands).toEqual([
      'npx ocsf-kafka check --format github',
      'npx ocsf-kafka check --against registry --format github',
    ])
    expect(readIgnores(ignores!)).toMatchObject({ diagnostics: [], entries: [{}, {}] })
    const { check } = parse(manifest!) as { check: { errors: string[] } }
    for (const code of check.errors) expect(judgementCodes).toContain(code)
  })

  it('names every key of the JSON', () => {
    const { stdout } = project.run('check', '--format', 'json')
    const result = JSON.parse(stdout) as { findings: object[] }
    const keys = [...Object.keys(result), ...result.findings.flatMap((finding) => Object.keys(finding))]
    for (const key of new Set(keys)) expect(page).toContain(`\`${key}\``)
  })
})
