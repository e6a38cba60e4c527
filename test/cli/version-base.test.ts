import { describe, expect, it } from 'vitest'
import { gitProject } from '../support/git-project.ts'
import { projectForEach } from '../support/project-for-each.ts'

const { project } = projectForEach(() => {
  const start = gitProject()
  start.run('version')
  start.run('codegen')
  start.commit('Version 1')
  start.git('update-ref', 'refs/remotes/origin/main', 'main')
  start.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
  return start
})

/** Changes the schema in the branch that is checked out, with all that belongs to a change. */
function change(...fields: string[]): void {
  project.setFields(...fields)
  project.run('version')
  project.run('codegen')
  project.commit(`With ${fields.join(', ')}`)
}

describe('a published version is no draft', () => {
  it('where the fork’s main lags behind the one that the branch started from', () => {
    change('ticket')
    project.git('update-ref', 'refs/remotes/upstream/main', 'HEAD')
    project.git('switch', '--quiet', '--create', 'feature')
    project.git('branch', '--force', 'main', 'main~1')
    const before = project.versions()
    project.setFields('ticket', 'queue')
    expect(project.run('version').stdout).toContain('Change  version 3\n')
    expect(project.versions()).toEqual([...before, expect.stringMatching(/^3-/)])
  })

  it('where main wasn’t pushed yet', () => {
    project.git('switch', '--quiet', '--create', 'mine')
    project.git('switch', '--quiet', 'main')
    change('one')
    change('one', 'two')
    expect(project.versions()).toHaveLength(2)
    project.git('switch', '--quiet', 'mine')
    change('mine')
    expect(() => project.git('merge', '--quiet', '--no-edit', 'main')).toThrow()
    project.git('checkout', '--ours', 'generated')
    project.setFields('one', 'two', 'mine')
    expect(project.run('version', '--rebase').stdout).toContain('is now version 3, with the schema of now')
    project.run('codegen')
    project.commit('Merge main')
    const [, second] = project
      .git('ls-tree', '--name-only', 'main', 'avro/history/Change/')
      .trim()
      .split('\n')
    expect(`avro/history/Change/${project.versions()[1]}`).toBe(second)
    expect(project.run('version', '--rebase').stdout).toContain('nothing to do')
    expect(project.run('check').status).toBe(0)
  })

  it('where it is only in what is being merged', () => {
    project.git('switch', '--quiet', '--create', 'theirs')
    change('theirs')
    const [, theirs] = project.versions()
    project.git('switch', '--quiet', '--create', 'mine', 'main')
    change('mine')
    expect(() => project.git('merge', '--quiet', '--no-edit', 'theirs')).toThrow()
    project.git('checkout', '--ours', 'generated')
    project.setFields('theirs', 'mine')
    expect(project.run('version', '--rebase').status).toBe(0)
    expect(project.versions()).toEqual([expect.stringMatching(/^1-/), theirs, expect.stringMatching(/^3-/)])
  })
})

describe('a version is a draft', () => {
  it('in a main that is checked out and ahead of the remote’s', () => {
    change('one')
    project.setFields('two')
    expect(project.run('version').stdout).toContain('Change  version 2, in place of draft 2-')
    project.run('codegen')
    project.commit('Two')
    expect(project.run('check').status).toBe(0)
  })

  it('in a main that git rebases', () => {
    change('one')
    project.git('switch', '--quiet', '--detach', 'origin/main')
    change('theirs')
    const [, theirs] = project.versions()
    project.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    project.git('switch', '--quiet', 'main')
    expect(() => project.git('rebase', '--quiet', 'origin/main')).toThrow()
    const conflicts = project.git('diff', '--name-only', '--diff-filter=U').trim().split('\n')
    project.git('checkout', '--theirs', '--', ...conflicts)
    project.setFields('theirs', 'one')
    expect(project.run('version', '--rebase').status).toBe(0)
    expect(project.versions()).toEqual([expect.stringMatching(/^1-/), theirs, expect.stringMatching(/^3-/)])
  })
})
