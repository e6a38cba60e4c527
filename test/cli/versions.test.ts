import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Embedded, embeddedRegistry } from '../support/embedded-registry.ts'
import { gitProject } from '../support/git-project.ts'
import { ocsfKafkaAsync } from '../support/project-copy.ts'
import { projectForEach } from '../support/project-for-each.ts'

const { project } = projectForEach(() => {
  const start = gitProject()
  start.run('version')
  start.git('add', '--all')
  start.git('commit', '--quiet', '--message', 'Version 1', '--date', '2026-01-02T03:04:05Z')
  start.setFields('ticket')
  start.run('version')
  start.commit('Version 2')
  start.run('version', 'Change', '--retire', '1', '--reason', 'expired')
  start.git('switch', '--quiet', '--create', 'feature')
  start.setFields('ticket', 'queue')
  start.run('version')
  return start
})

const hashes = () => project.versions().map((file) => file.slice(2, -5))
const today = () => project.git('log', '-1', '--format=%cs').trim()

describe('ocsf-kafka versions', () => {
  it('lists them, newest first: when they came, what changed, what is a draft, current or retired', () => {
    const [first, second, third] = hashes()
    const day = new Date().toISOString().slice(0, 10)
    expect(project.run('versions').stdout).toBe(`Change  3 versions
  3  ${third}  not committed  current, draft
     added queue
  2  ${second}  ${today()}
     added ticket
  1  ${first}  ${today()}  retired ${day}: expired
     the first version
`)
  })

  it('says where the schema was changed since, and where the record is gone', () => {
    project.setFields('other')
    expect(project.run('versions').stdout).toContain('  changed since: ocsf-kafka version writes version 4')
    project.git('mv', 'avro/history/Change', 'avro/history/Old')
    const { stdout } = project.run('versions')
    expect(stdout).toContain('Change  0 versions\n')
    expect(stdout).toContain('Old  3 versions\n  the project has no such record any more\n')
  })

  it('prints all of it as JSON', () => {
    const [record] = JSON.parse(project.run('versions', '--format', 'json').stdout)
    expect(record).toMatchObject({ record: 'Change', state: 'versioned' })
    expect(record.versions).toMatchObject([
      { number: 3, current: true, draft: true, changes: ['added queue'] },
      { number: 2, current: false, draft: false, committed: expect.stringMatching(/^\d{4}-.*[+-]/) },
      { number: 1, retired: { reason: 'expired' }, changes: [] },
    ])
  })

  it('names the record that may have been meant, and shows mistakes of the history', () => {
    expect(project.run('versions', 'Chnge').stderr).toContain('did you mean "Change"?')
    project.write('avro/history/Change/5-0123456789ab.avsc', '{}')
    expect(project.run('versions')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('HISTORY_GAP'),
    })
  })
})

describe('with a registry', () => {
  let registry: Embedded
  beforeEach(async () => {
    registry = await embeddedRegistry()
  })
  afterEach(() => registry.close())
  const subject = 'entity.changed-value'
  const run = (...args: string[]) => ocsfKafkaAsync(project.folder, ...args)
  const register = (file: string) =>
    registry.client.register(subject, project.read(`avro/history/Change/${file}`))

  it('says which it has, under which number and id, and what it has that isn’t here', async () => {
    const [first] = project.versions()
    const id = await register(first!)
    await registry.client.setLevel('NONE')
    const other = await registry.client.register(subject, '{"type": "record", "name": "X", "fields": []}')
    const { stdout } = await run('versions', '--registry', registry.url)
    expect(stdout).toContain(`registered: ${subject} 1 (id ${id})\n`)
    expect(stdout.match(/not registered/g)).toHaveLength(2)
    expect(stdout).toContain(`unknown: ${subject} has a version 2 (id ${other}) that isn't here`)
    const [record] = JSON.parse(
      (await run('versions', '--format', 'json', '--registry', registry.url)).stdout,
    )
    expect(record.versions.at(-1).registered).toEqual([{ subject, version: 1, id }])
    expect(record.unknown).toEqual([{ subject, version: 2, id: other }])
  })

  it('version takes what it has for published', async () => {
    project.setFields('ticket', 'queue', 'more')
    expect((await run('version', '--dry-run', '--registry', registry.url)).stdout).toContain(
      'in place of draft 3-',
    )
    await register(project.versions()[2]!)
    expect((await run('version', '--registry', registry.url)).stdout).toContain('Change  version 4\n')
  })

  it('that can’t be asked is no answer: exit code 2', async () => {
    expect(await run('versions', '--registry', 'http://127.0.0.1:9')).toMatchObject({ status: 2, stdout: '' })
    expect(await run('versions', '--registry', 'Change')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--registry takes a URL, not "Change"'),
    })
    const secret = await run('versions', '--registry', 'ftp://u:topsecret@host')
    expect(secret).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('begins with http:// or https://'),
    })
    expect(secret.stderr).not.toContain('topsecret')
    expect(await run('versions', '--registry')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('SCHEMA_REGISTRY_URL is not set'),
    })
  })
})
