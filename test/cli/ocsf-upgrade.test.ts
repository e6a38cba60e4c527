import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UpgradeReport } from '../../gate/ocsf/upgrade.ts'
import { copyProject, edit, ocsfKafka } from '../support/project-copy.ts'
import { root } from '../support/releases.ts'

const upgrade = (folder: string, ...args: string[]) => ocsfKafka(folder, 'ocsf', 'upgrade', ...args)

describe('ocsf upgrade in the reference project', () => {
  it('begins with the verdict, and names topics and services of what needs action', () => {
    const { status, stdout, stderr } = upgrade(root, '--from', '1.1.0')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = stdout.split('\n')
    expect(lines[0]).toBe('OCSF 1.1.0 → 1.8.0')
    expect(lines[2]).toMatch(
      /^ {2}reads all older data {2}yes: \d+ records of OCSF 1\.1\.0, and every version/,
    )
    expect(lines[3]).toMatch(/^ {2}generates +yes$/)
    expect(stdout).toContain('Needs action\n\nevery topic that carries OCSF events (12)\n')
    expect(stdout).toMatch(
      /threat\.detected, threat\.escalated, threat\.resolved\n {2}produced by analytics\n/,
    )
    expect(stdout).toContain('actor.invoked_by ')
    expect(stdout).toContain('is deprecated since 1.2.0; use app_name, app_uid')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120)
    expect(stdout).not.toContain('is new (')
    expect(upgrade(root, '--from', '1.1.0', '--verbose').stdout).toContain('is new (')
  })

  it('gives machines the same, with what each change affects', () => {
    const { status, stdout } = upgrade(root, '--from', '1.1.0', '--class', '2004', '--format', 'json')
    expect(status).toBe(0)
    const report: UpgradeReport = JSON.parse(stdout)
    expect(report).toMatchObject({
      from: '1.1.0',
      to: '1.8.0',
      downgrade: false,
      project: true,
      blockers: [],
    })
    expect(report.reads.all).toBe(true)
    const change = report.changes.find(
      ({ item, after }) => item === 'vulnerability' && after?.startsWith('just one'),
    )
    expect(change).toMatchObject({
      data: 'same',
      types: 'same',
      validation: 'refuses',
      producers: ['analytics'],
    })
    expect(change!.topics).toEqual(['threat.detected', 'threat.escalated', 'threat.resolved'])
  })

  it('makes tables for a pull request', () => {
    const { status, stdout } = upgrade(root, '--from', '1.1.0', '--format', 'markdown')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^## OCSF 1\.1\.0 → 1\.8\.0\n\n\*\*Reads all older data: yes/)
    const rows = stdout.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(10)
    // No cell's text ends its cell.
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6)
  })

  it('downwards, says what is lost and what no longer fits', () => {
    const { status, stdout } = upgrade(root, '--to', '1.4.0')
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /reads all data of 1\.8\.0 +not all of it: the values of \d+ attributes are dropped/,
    )
    expect(stdout).toContain('What is dropped when events of OCSF 1.8.0 are read with 1.4.0')
    expect(stdout).toMatch(/contracts\/topics\.yaml:\d+:\d+ {2}error MANIFEST_UNKNOWN_ACTIVITY/)
  })
})

describe('what it refuses', () => {
  it.each([
    [
      ['--from', '1.9.0'],
      'OCSF 1.9.0 is not imported; there are 1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0',
      'import it with',
    ],
    [['--to', '1.7'], 'OCSF 1.7 is not imported', 'did you mean 1.7.0?'],
    [['--from', '1.1.0', '--to', '1.1.0'], '--from and --to are the same release, 1.1.0', ''],
    [[], 'the project uses OCSF 1.8.0, and there is none to move to', 'name another one with --from or --to'],
    [
      ['--from', '1.1.0', '--class', 'entity_managment'],
      'has a class "entity_managment"',
      'did you mean "entity_management"?',
    ],
    [['--from', '1.1.0', '--class', 'user'], 'has a class "user"', 'user is an object'],
  ])('%j', (args, message, hint) => {
    const { status, stdout, stderr } = upgrade(root, ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).toContain(hint)
  })
})

describe('without a project', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('asks where to come from', () => {
    const { status, stderr } = upgrade(folder)
    expect(status).toBe(2)
    expect(stderr).toContain('--from 1.7.0')
  })

  it('compares all classes, or the named ones', () => {
    const { status, stdout } = upgrade(folder, '--from', '1.0.0')
    expect(status).toBe(0)
    expect(stdout).toMatch(/reads all older data {2}yes, each of 36 classes/)
    expect(stdout).not.toContain('produced by')
    const one = upgrade(folder, '--from', '1.1.0', '--to', '1.2.0', '--class', 'incident_finding').stdout
    expect(one).toContain(
      'was integer_t and is string_t  [data: older values are converted; types: code stops',
    )
  })

  it('tells of a table of renames that is no JSON, by its line', () => {
    mkdirSync(join(folder, 'ocsf/base'), { recursive: true })
    writeFileSync(join(folder, 'ocsf/base/renames.json'), '{"objects": [,]}')
    const { status, stderr } = upgrade(folder, '--from', '1.0.0')
    rmSync(join(folder, 'ocsf'), { recursive: true })
    expect(status).toBe(1)
    expect(stderr).toContain('ocsf/base/renames.json:1:14')
  })

  it('from 1.1.0 to 1.0.0, a class is read no more, and the engine says why', () => {
    const { status, stdout } = upgrade(folder, '--from', '1.1.0', '--to', '1.0.0', '--class', '2001')
    expect(status).toBe(1)
    expect(stdout).toMatch(/reads all data of 1\.1\.0 +no: security_finding: /)
  })
})

describe('a private extension', () => {
  let folder: string
  beforeAll(() => {
    folder = copyProject()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('that does not compile with the other release is told with its file and line', () => {
    edit(join(folder, 'contracts/topics.yaml'), 'version: 1.8.0', 'version: 1.7.0')
    const { stdout } = upgrade(folder, '--to', '1.0.0')
    expect(stdout).toContain('What keeps the project from OCSF 1.0.0')
    expect(stdout).toMatch(/ocsf\/extensions\/nexora\/\S+:\d+:\d+ {2}error OCSF_/)
    expect(stdout).toContain("note: the private extensions don't compile with OCSF 1.0.0")
  })

  it('and a manifest with mistakes comes before any comparison', () => {
    edit(join(folder, 'contracts/topics.yaml'), 'brokers: 3', 'brokers: many')
    const { status, stdout, stderr } = upgrade(folder, '--to', '1.8.0')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('contracts/topics.yaml:')
  })
})
