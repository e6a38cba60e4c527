import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exitCodeOf } from '../../../gate/gate-finding.ts'
import { check, cleanProject, editFile, ofCheck } from '../../support/gate-project.ts'
import { projectForEach } from '../../support/project-for-each.ts'

const { project } = projectForEach(cleanProject)
let clone: string
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'gate-start-'))
})
afterEach(() => {
  delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER
  rmSync(clone, { recursive: true, force: true })
})

const outcome = async (root = project.folder, env = {}) => {
  const result = await check(project, { root, env })
  return { exit: exitCodeOf(result), notes: result.notes, failures: result.failures }
}
const raise = () => editFile(project, 'contracts/topics.yaml', 'partitions: 3', 'partitions: 6')

describe('the gate runs, with a note', () => {
  it('on the main branch of a fresh clone', async () => {
    project.git('clone', '--quiet', `file://${project.folder}`, clone)
    expect(await outcome(clone)).toEqual({
      exit: 0,
      failures: [],
      notes: [expect.stringContaining('which is in origin/main')],
    })
  })

  it('on the main branch of a shallow clone', async () => {
    project.git('clone', '--quiet', '--depth', '1', `file://${project.folder}`, clone)
    expect(await outcome(clone)).toMatchObject({ exit: 0, failures: [] })
  })

  it('before the first commit', async () => {
    rmSync(join(project.folder, '.git'), { recursive: true })
    project.git('init', '--quiet')
    expect(await outcome()).toEqual({
      exit: 0,
      failures: [],
      notes: [expect.stringContaining('nothing is committed in this repository yet')],
    })
  })

  it('where the project is new in its repository', async () => {
    project.git('switch', '--quiet', '--orphan', 'empty')
    project.git('commit', '--quiet', '--allow-empty', '--message', 'nothing')
    project.git('branch', '--force', 'main', 'empty')
    project.git('checkout', '--quiet', 'empty')
    project.git('checkout', '--quiet', 'main@{1}', '--', '.')
    project.git('commit', '--quiet', '--message', 'A project')
    expect(await outcome()).toMatchObject({
      exit: 0,
      notes: [expect.stringContaining('the manifest is new')],
    })
  })
})

describe('the gate could not run', () => {
  it('where git refuses to read the repository', async () => {
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1'
    expect(await outcome()).toMatchObject({
      exit: 2,
      failures: [
        {
          message: expect.stringContaining('belongs to another user'),
          hint: `git config --global --add safe.directory ${project.folder}`,
        },
      ],
    })
    expect(await outcome(project.folder, { GITHUB_BASE_REF: 'main' })).toMatchObject({
      exit: 2,
      failures: [{ message: expect.stringContaining('belongs to another user') }],
    })
  })

  it('with a repository that is damaged', async () => {
    writeFileSync(join(project.folder, '.git/HEAD'), 'nonsense')
    expect(await outcome()).toMatchObject({
      exit: 2,
      failures: [{ message: expect.stringContaining("git can't read the repository") }],
    })
    writeFileSync(join(project.folder, '.git/HEAD'), '1234567890123456789012345678901234567890')
    expect(await outcome()).toMatchObject({
      exit: 2,
      failures: [{ message: expect.stringContaining('the repository is damaged') }],
    })
  })

  it('on a detached HEAD with no main', async () => {
    project.git('checkout', '--quiet', '--detach')
    project.git('branch', '--delete', '--force', 'main')
    expect(await outcome()).toMatchObject({
      exit: 2,
      failures: [{ hint: expect.stringContaining('--base') }],
    })
  })

  it('on a branch of a shallow clone', async () => {
    project.git('switch', '--quiet', '--create', 'feature')
    raise()
    project.commit('Raised')
    project.git('switch', '--quiet', 'main')
    project.git('clone', '--quiet', '--depth', '1', '-b', 'feature', `file://${project.folder}`, clone)
    expect(await outcome(clone)).toMatchObject({
      exit: 2,
      failures: [{ hint: expect.stringContaining('fetch-depth: 0') }],
    })
    expect(await outcome(clone, { CHANGE_TARGET: 'main' })).toMatchObject({ exit: 2 })
  })

  it('where the branch shares nothing with main', async () => {
    project.git('checkout', '--quiet', '--orphan', 'other')
    project.commit('Anew')
    expect(await outcome()).toMatchObject({
      exit: 2,
      failures: [{ message: expect.stringContaining('have no commit in common') }],
    })
  })

  it('where the manifest of before has mistakes', async () => {
    const text = project.read('contracts/topics.yaml')
    project.write('contracts/topics.yaml', 'topics: [')
    project.commit('Broken')
    project.git('switch', '--quiet', '--create', 'feature')
    project.write('contracts/topics.yaml', text)
    project.commit('Mended')
    expect(await outcome()).toMatchObject({
      exit: 2,
      failures: [{ message: expect.stringMatching(/contracts\/topics\.yaml of [0-9a-f]{12} has mistakes/) }],
    })
    const result = await check(project, { base: 'main~1' })
    expect(exitCodeOf(result)).toBe(0)
  })
})

it('of several remotes’ main branches the one that was left last counts', async () => {
  project.git('switch', '--quiet', '--create', 'feature')
  raise()
  project.commit('Raised, upstream')
  project.git('update-ref', 'refs/remotes/origin/main', 'main')
  project.git('update-ref', 'refs/remotes/upstream/main', 'feature')
  editFile(project, 'contracts/topics.yaml', 'partitions: 6', 'partitions: 5')
  project.commit('Lowered')
  expect(ofCheck(await check(project), 'manifest').map(({ code }) => code)).toEqual(['PARTITIONS_LOWERED'])
})
