import { describe, expect, it } from 'vitest'
import { exitCodeOf } from '../../../gate/gate-finding.ts'
import { check, cleanProject, editFile, ofCheck } from '../../support/gate-project.ts'
import { projectForEach } from '../../support/project-for-each.ts'

const { project, start } = projectForEach(cleanProject)

const file = 'contracts/topics.yaml'
const raise = () => editFile(project, file, 'partitions: 3', 'partitions: 6')
const codes = async (options = {}) =>
  ofCheck(await check(project, options), 'manifest').map(({ code }) => code)

describe('the manifest is compared', () => {
  it('on the main branch with HEAD, at its line and column', async () => {
    raise()
    const [finding] = ofCheck(await check(project), 'manifest')
    expect(finding).toMatchObject({
      code: 'PARTITIONS_RAISED',
      place: { file, line: 5, column: 15, pointer: '/defaults/partitions' },
      subjects: ['entity.changed'],
      versions: ['git:HEAD'],
    })
    project.commit('Raised')
    expect(await codes()).toEqual([])
  })

  it('on a branch with where it left main, and not with what main did since', async () => {
    project.git('checkout', '--quiet', '-b', 'mine')
    raise()
    project.commit('Raised')
    project.git('checkout', '--quiet', 'main')
    editFile(project, file, 'partitions: 3', 'partitions: 9')
    project.commit('Raised more')
    project.git('checkout', '--quiet', 'mine')
    expect(await codes()).toEqual(['PARTITIONS_RAISED'])
    expect(await codes({ base: 'main' })).toEqual(['PARTITIONS_LOWERED'])
    expect(await codes({ env: { GITHUB_BASE_REF: 'main' } })).toEqual(['PARTITIONS_RAISED'])
  })

  it('with the source’s, where that is a project', async () => {
    raise()
    project.commit('Raised')
    expect(await codes({ against: 'git:HEAD^' })).toEqual(['PARTITIONS_RAISED'])
    expect(await codes({ against: `dir:${start.folder}` })).toEqual(['PARTITIONS_RAISED'])
  })

  it('or else the gate could not run: of several branches none is the main one', async () => {
    project.git('branch', '--move', 'main', 'trunk')
    expect((await check(project)).failures).toEqual([])
    project.git('branch', 'other')
    const result = await check(project)
    expect(result.failures).toMatchObject([
      {
        message: expect.stringContaining('there is neither a branch main nor a branch master'),
        hint: 'name the ref to compare with: --base <ref>',
      },
    ])
    expect(exitCodeOf(result)).toBe(2)
    await expect(check(project, { base: 'nowhere' })).rejects.toMatchObject({ name: 'GateError' })
    raise()
    expect(await codes({ base: 'trunk' })).toEqual(['PARTITIONS_RAISED'])
  })
})

describe('the dual write', () => {
  it('is still read as long as a version without the typed event is in use', async () => {
    const fields =
      '{ "name": "payload", "type": "string", "default": "" },\n    { "name": "ocsf", "type": ["null", "org.ocsf.EntityManagement"], "default": null },\n    '
    const first = '{ "name": "payload", "type": "string" },\n    '
    const before = '{ "name": "timestamp", "type": "long" }'
    editFile(project, 'avro/Change.avsc', before, first + before)
    project.git('rm', '-rq', 'avro/history')
    project.run('version')
    project.commit('JSON text')
    editFile(project, 'avro/Change.avsc', first, fields)
    editFile(project, file, 'Change: {}', 'Change: { dual_write: [payload] }')
    editFile(
      project,
      file,
      '{ record: Change }',
      '{ record: Change, classes: { entity_management: [create] } }',
    )
    project.run('version')
    project.commit('Typed')
    editFile(project, file, '{ dual_write: [payload] }', '{ lift: payload }')
    expect(await codes()).toEqual(['DUAL_WRITE_OFF'])
    project.run('version', 'Change', '--retire', '1', '--reason', 'nobody reads it any more')
    expect(await codes()).toEqual([])
  })
})

describe('OCSF', () => {
  it('a profile taken out of use drops the values of older events', async () => {
    editFile(project, file, 'version: 1.8.0', 'version: 1.8.0\n  profiles: [cloud]')
    editFile(
      project,
      'avro/Change.avsc',
      '{ "name": "timestamp"',
      '{ "name": "ocsf", "type": ["null", "org.ocsf.EntityManagement"], "default": null },\n    { "name": "timestamp"',
    )
    editFile(
      project,
      file,
      '{ record: Change }',
      '{ record: Change, classes: { entity_management: [create] } }',
    )
    project.commit('With OCSF')
    editFile(project, file, 'profiles: [cloud]', 'profiles: []')
    const [finding] = ofCheck(await check(project), 'ocsf')
    expect(finding).toMatchObject({
      code: 'OCSF_PROFILE_REMOVED',
      severity: 'error',
      subjects: ['entity.changed'],
      place: { file, line: 3 },
      hint: expect.stringContaining('put cloud back'),
    })
    editFile(project, file, 'profiles: []', 'profiles: [cloud]')
    editFile(project, file, 'version: 1.8.0', 'version: 1.6.0')
    const found = ofCheck(await check(project), 'ocsf').map(({ code }) => code)
    expect(found).toContain('OCSF_VALUES_DROPPED')
  })
})
