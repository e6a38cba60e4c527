import { describe, expect, it } from 'vitest'
import { threeVersions } from '../support/git-project.ts'
import { projectForEach } from '../support/project-for-each.ts'

const { project } = projectForEach(threeVersions)

const version = (...args: string[]) => project.run('version', ...args)
const retiredFile = 'avro/history/retired.yaml'
const today = () => new Date().toISOString().slice(0, 10)
const mistakes = () => version('--check').stderr.split('\n').slice(0, 2)

describe('--retire', () => {
  it('lists the versions with the reason and the day; their files stay', () => {
    const { stdout } = version('Change', '--retire', '2,1', '--reason', 'expired in all topics')
    expect(stdout).toBe('✓ Change: versions 2, 1 are retired; avro/history/retired.yaml says so\n')
    expect(project.read(retiredFile)).toContain(`Change:
  - version: 1
    reason: expired in all topics
    date: ${today()}
  - version: 2
    reason: expired in all topics
    date: ${today()}
`)
    expect(project.versions()).toHaveLength(3)
    expect(version('--check').status).toBe(0)
  })

  it('again changes nothing, and keeps what people wrote into the file', () => {
    version('Change', '--retire', '1', '--reason', 'expired')
    project.write(retiredFile, `${project.read(retiredFile)}# by us\n`)
    expect(version('Change', '--retire', '1', '--reason', 'again').stdout).toBe('✓ nothing to do\n')
    version('Change', '--retire', '2', '--reason', 'expired too')
    expect(project.read(retiredFile)).toContain('# by us')
    expect(project.read(retiredFile)).toContain('reason: expired\n')
  })

  it('is taken back by --unretire; the file goes with its last entry', () => {
    version('Change', '--retire', 'all', '--reason', 'expired')
    expect(version('Change', '--unretire', '1').stdout).toContain('version 1 is in use again')
    expect(project.read(retiredFile)).not.toContain('version: 1')
    version('Change', '--unretire', 'all')
    expect(project.git('status', '--porcelain')).toBe('')
  })

  it('is refused for the last version, for a draft, and for one that isn’t there', () => {
    expect(version('Change', '--retire', '3', '--reason', 'x')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('version 3 of Change is the last one'),
    })
    expect(version('Change', '--retire', '7', '--reason', 'x')).toMatchObject({
      status: 1,
      stderr: 'error Change has no version 7\n  fix: there are 1, 2, 3\n',
    })
    project.setFields('other')
    version()
    project.setFields('another')
    version('--keep')
    expect(version('Change', '--retire', '4', '--reason', 'x')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('version 4 of Change is a draft'),
    })
  })

  it('needs one record and a reason', () => {
    expect(version('--retire', '1', '--reason', 'x').stderr).toContain('--retire needs one record')
    expect(version('Change', '--retire', '1').stderr).toContain('--retire needs a reason')
    expect(version('Change', '--retire', 'one', '--reason', 'x')).toMatchObject({ status: 2 })
    expect(version('Chang', '--retire', '1', '--reason', 'x').stderr).toContain('did you mean "Change"?')
  })
})

describe('avro/history/retired.yaml', () => {
  it.each([
    [
      'Change: 1\n',
      `${retiredFile}:1:9  error HISTORY_RETIREMENT`,
      '  Change must be a list, not the number 1',
    ],
    [
      'Change:\n  - version: 1\n    date: 2026-11-25\n',
      `${retiredFile}:2:5  error HISTORY_RETIREMENT`,
      '  Change[0] lacks "reason"',
    ],
    [
      'Change:\n  - { version: 1, reason: x, date: yesterday }\n',
      `${retiredFile}:2:36  error HISTORY_RETIREMENT`,
      '  Change[0].date must be a date such as 2026-11-25, not "yesterday"',
    ],
    [
      'Change:\n  - { version: 1, reason: x, date: 2026-11-25 }\n  - { version: 1, reason: y, date: 2026-11-25 }\n',
      `${retiredFile}:3:5  error HISTORY_RETIREMENT`,
      '  version 1 of Change is listed twice',
    ],
    [
      'Change:\n  - { version: 9, reason: x, date: 2026-11-25 }\n',
      `${retiredFile}:2:16  error HISTORY_RETIREMENT`,
      '  Change has no version 9',
    ],
    [
      'Change:\n  - { version: 3, reason: x, date: 2026-11-25 }\n',
      `${retiredFile}:2:16  error HISTORY_RETIREMENT`,
      '  version 3 of Change is the last one: it is what is published',
    ],
    ['Change: [\n', `${retiredFile}:2:1  error YAML_SYNTAX`, expect.any(String)],
  ])('%j is a mistake at its line', (text, place, message) => {
    project.write(retiredFile, text)
    expect(mistakes()).toEqual([place, message])
  })
})
