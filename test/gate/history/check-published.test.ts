import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exitCodeOf } from '../../../gate/gate-finding.ts'
import { contentHash } from '../../../generator/load/avro-history.ts'
import { check, cleanProject, ofCheck } from '../../support/gate-project.ts'
import { projectForEach } from '../../support/project-for-each.ts'

const folder = 'avro/history/Change'

const { project } = projectForEach(() => {
  const start = cleanProject()
  start.setFields('note')
  for (const command of ['version', 'codegen']) start.run(command)
  start.commit('Version 2')
  return start
})

const removed = async (options = {}) => {
  const result = await check(project, options)
  const found = ofCheck(result, 'versions').filter(({ code }) => code === 'HISTORY_REMOVED')
  if (found.length > 0) expect(exitCodeOf(result)).toBe(1)
  return found.map(({ place }) => place.file)
}
const files = () => project.versions().map((name) => `${folder}/${name}`)
const remake = () => {
  for (const command of ['version', 'codegen']) project.run(command)
}

describe('published versions', () => {
  it('that a branch removes are missed, committed or not, and however sound the rest is', async () => {
    const published = files()
    project.git('switch', '--quiet', '--create', 'feature')
    project.git('rm', '-rq', 'avro/history')
    project.setFields('other')
    remake()
    expect(await removed()).toEqual(published)
    project.commit('Anew')
    expect(await removed()).toEqual(published)
    const [{ hint } = {}] = ofCheck(await check(project), 'versions')
    for (const file of published) {
      const commit = project.git('rev-parse', 'main').slice(0, 12)
      project.git('checkout', commit, '--', file)
    }
    expect(hint).toContain(`git checkout ${project.git('rev-parse', 'main').slice(0, 12)} -- ${published[0]}`)
    expect(await removed()).toEqual([])
  })

  it('of which only the newest goes leave no gap, and are missed', async () => {
    const [, newest] = files()
    project.git('switch', '--quiet', '--create', 'feature')
    project.git('rm', '-q', newest!)
    project.setFields()
    project.run('codegen')
    project.commit('As it was')
    expect(await removed()).toEqual([newest])
    expect(await removed({ subjects: ['Change'] })).toEqual([newest])
  })

  it('that are edited and given the right name for that are missed under the old one', async () => {
    const [first] = files()
    const text = project.read(first!).replace('"tenant_id"', '"tenant"')
    project.git('switch', '--quiet', '--create', 'feature')
    renameSync(join(project.folder, first!), join(project.folder, `${folder}/1-${contentHash(text)}.avsc`))
    project.write(`${folder}/1-${contentHash(text)}.avsc`, text)
    project.run('codegen')
    project.commit('Rewritten')
    expect(await removed()).toEqual([first])
  })

  it('can’t be accepted away', async () => {
    project.git('rm', '-q', files()[1]!)
    project.write(
      'contracts/compat-ignore.yaml',
      'ignore:\n  - { code: HISTORY_REMOVED, reason: nobody needs it, expires: 2027-12-31 }\n',
    )
    expect((await check(project)).findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['HISTORY_REMOVED', 'IGNORE_SHAPE']),
    )
  })

  it('of which main has got more since aren’t missed', async () => {
    project.git('switch', '--quiet', '--create', 'feature')
    project.git('switch', '--quiet', 'main')
    project.setFields('note', 'more')
    remake()
    project.commit('Version 3')
    project.git('switch', '--quiet', 'feature')
    expect(await removed()).toEqual([])
    expect(await removed({ base: 'main' })).toEqual([])
    project.git('merge', '--quiet', 'main')
    project.git('rm', '-q', files()[2]!)
    expect(await removed()).toHaveLength(1)
  })

  it('of one number, of which one gets another, are repaired', async () => {
    const before = project.git('rev-parse', 'HEAD').trim()
    for (const name of ['one', 'two']) {
      project.git('switch', '--quiet', '--create', name, before)
      project.setFields('note', name)
      remake()
      project.commit(name)
    }
    project.git('switch', '--quiet', 'main')
    project.git('merge', '--quiet', 'one')
    project.git('merge', '--quiet', '--strategy-option', 'theirs', 'two')
    project.git('switch', '--quiet', '--create', 'repair')
    expect(project.versions()).toHaveLength(4)
    expect(project.run('version', '--rebase', '--base', 'main~1').status).toBe(0)
    project.run('codegen')
    expect(project.versions().map((name) => Number.parseInt(name, 10))).toEqual([1, 2, 3, 4])
    expect(await removed()).toEqual([])
    for (const file of files().slice(2)) rmSync(join(project.folder, file))
    expect(await removed()).toHaveLength(2)
  })

  it('that only a remote’s main has, while that of the fork and the local one lag', async () => {
    project.git('update-ref', 'refs/remotes/origin/main', 'main~1')
    project.git('update-ref', 'refs/remotes/upstream/main', 'main')
    project.git('switch', '--quiet', '--create', 'feature')
    project.git('branch', '--force', 'main', 'main~1')
    const [, newest] = files()
    project.git('rm', '-q', newest!)
    project.commit('Gone')
    expect(await removed()).toEqual([newest])
  })

  it('that came by either of two merges crosswise', async () => {
    // main and feature merge each other's state of before: both of these are where they parted
    project.git('switch', '--quiet', '--create', 'feature')
    project.write('feature.txt', 'x')
    project.commit('Feature')
    const feature = project.git('rev-parse', 'HEAD').trim()
    project.git('switch', '--quiet', 'main')
    project.setFields('note', 'more')
    remake()
    project.commit('Version 3')
    const main = project.git('rev-parse', 'HEAD').trim()
    const newest = files()[2]!
    project.git('merge', '--quiet', '--no-edit', feature)
    project.git('switch', '--quiet', 'feature')
    project.git('merge', '--quiet', '--no-edit', main)
    expect(project.git('merge-base', '--all', 'main', 'feature').trim().split('\n')).toHaveLength(2)
    project.git('rm', '-q', newest)
    project.commit('Gone')
    expect(await removed()).toEqual([newest])
  })

  it('of a branch that CI names', async () => {
    project.git('branch', '--move', 'main', 'release')
    project.git('switch', '--quiet', '--create', 'feature')
    const [, newest] = files()
    project.git('rm', '-q', newest!)
    project.commit('Gone')
    for (const env of [
      { CHANGE_TARGET: 'release' },
      { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/release' },
      { BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'release' },
      { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release' },
    ]) {
      expect(await removed({ env })).toEqual([newest])
    }
  })
})
