import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../../generator/load/avro-history.ts'
import { gitProject } from '../support/git-project.ts'
import { projectForEach } from '../support/project-for-each.ts'

const { project } = projectForEach(gitProject)

const version = (...args: string[]) => project.run('version', ...args)
const numbers = (files: readonly string[]) => files.map((file) => Number.parseInt(file, 10))

describe('ocsf-kafka version', () => {
  it('writes the first version, self-contained, named after its number and its bytes', () => {
    const { stdout, status } = version()
    const [file] = project.versions()
    const text = project.read(`avro/history/Change/${file}`)
    expect(file).toBe(`1-${contentHash(text)}.avsc`)
    expect(JSON.parse(text)).toMatchObject({ type: 'record', name: 'Change', namespace: 'com.acme.events' })
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `Change  version 1\n  avro/history/Change/${file}\n  the first version\n`,
    })
  })

  it('says that there is nothing to do, and then --check is content', () => {
    expect(version('--check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('avro/Change.avsc:1:1  error HISTORY_NO_VERSION'),
    })
    version()
    expect(version()).toMatchObject({ status: 0, stdout: '✓ nothing to do: 1 record at the last version\n' })
    expect(version('--check')).toMatchObject({ status: 0, stdout: '✓ 1 record: each has its version\n' })
  })

  it('with --dry-run and with --check writes nothing', () => {
    expect(version('--dry-run').stdout).toContain('Change  would be version 1')
    version('--check')
    expect(project.git('status', '--porcelain')).toBe('')
  })

  it('follows a version that is in the base branch, and says what changed since', () => {
    version()
    project.commit('Version 1')
    project.git('switch', '--quiet', '--create', 'feature')
    project.setFields('risk_owner')
    expect(version().stdout).toContain('Change  version 2\n')
    expect(numbers(project.versions())).toEqual([1, 2])
    expect(version('--dry-run').status).toBe(0)
    project.setFields('owner')
    expect(version('--dry-run').stdout).toContain('  since 1: added owner\n')
  })

  it('replaces a draft, committed in the branch or not, and asks for codegen then', () => {
    version()
    project.commit('Version 1')
    project.git('switch', '--quiet', '--create', 'feature')
    project.setFields('risk_owner')
    version()
    project.commit('Version 2')
    const [, draft] = project.versions()
    project.setFields('owner')
    const { stdout } = version()
    expect(stdout).toContain(`Change  version 2, in place of draft ${draft?.slice(0, -5)}\n`)
    expect(stdout).toContain('run ocsf-kafka codegen')
    expect(numbers(project.versions())).toEqual([1, 2])
    expect(project.versions()).not.toContain(draft)
  })

  it('removes a draft when the schema is again what was published', () => {
    version()
    project.commit('Version 1')
    project.setFields('risk_owner')
    version()
    const [, draft] = project.versions()
    project.setFields()
    expect(version().stdout).toContain(`Change  is version 1 again: draft ${draft?.slice(0, -5)} was removed`)
    expect(numbers(project.versions())).toEqual([1])
  })

  it('with --keep gives what follows a draft a number of its own', () => {
    version()
    project.setFields('risk_owner')
    version('--keep')
    expect(numbers(project.versions())).toEqual([1, 2])
  })

  it('takes what --base names for published', () => {
    version()
    project.git('switch', '--quiet', '--create', 'release')
    project.commit('Version 1, released from a branch')
    project.setFields('risk_owner')
    expect(version('--base', 'release', '--dry-run').stdout).toContain('Change  would be version 2\n')
    expect(version('--base', 'main', '--dry-run').stdout).toContain(
      'would be version 1, in place of draft 1-',
    )
    expect(version('--base', 'nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('git knows no commit "nowhere" here'),
    })
  })

  it('replaces nothing where no git tells a draft from a published version', () => {
    version()
    const folder = project.folder
    project.git('update-ref', '-d', 'HEAD')
    project.setFields('risk_owner')
    expect(project.run('version', '--root', folder).stdout).toContain('Change  version 2\n')
  })

  it('refuses while the history has mistakes, and writes nothing then', () => {
    version()
    const [file] = project.versions()
    writeFileSync(join(project.folder, 'avro/history/Change', file!), '{"type": "string"}')
    project.setFields('risk_owner')
    expect(version()).toMatchObject({ status: 1, stderr: expect.stringContaining('HISTORY_CHANGED') })
    expect(project.versions()).toEqual([file])
  })

  it('names the record that it may have meant', () => {
    expect(version('Chnage')).toMatchObject({
      status: 2,
      stderr: 'error there is no avro/Chnage.avsc\n  fix: did you mean "Change"?\n',
    })
  })

  it('prints what it did as JSON', () => {
    const { stdout } = version('--format', 'json')
    const file = `avro/history/Change/${project.versions()[0]}`
    expect(JSON.parse(stdout)).toEqual({
      records: [{ record: 'Change', action: 'written', number: 1, file, since: 0, changes: [] }],
      codegen: false,
    })
  })
})
