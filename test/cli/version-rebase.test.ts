import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GitProject, gitProject } from '../support/git-project.ts'

let start: GitProject
let branched: GitProject
let project: GitProject
beforeAll(() => {
  start = gitProject()
  start.run('version')
  start.run('codegen')
  start.commit('Version 1')
  branched = gitProject(start)
  branched.git('branch', 'feature')
  change(branched, 'main', ['risk_owner'], 'Who owns the risk')
  change(branched, 'feature', ['ticket'], 'The ticket')
})
afterEach(() => project.remove())
afterAll(() => {
  start.remove()
  branched.remove()
})

const numbered = () => project.versions().map((file) => Number.parseInt(file, 10))
const fieldsOf = (file: string | undefined) =>
  (JSON.parse(project.read(`avro/history/Change/${file}`)) as { fields: { name: string }[] }).fields
    .map(({ name }) => name)
    .slice(6)

/** Changes the schema in a branch, with all that belongs to a change. */
function change(project: GitProject, branch: string, fields: readonly string[], message: string): void {
  project.git('switch', '--quiet', branch)
  project.setFields(...fields)
  expect(project.run('codegen').status).toBe(0)
  expect(project.run('version').status).toBe(0)
  project.run('codegen')
  project.commit(message)
}

/** Merges main; what conflicts is resolved as a developer would: the schema by hand, generated code by codegen. */
function mergeMain(fields: readonly string[]): string {
  let conflicts = ''
  try {
    project.git('merge', '--quiet', '--no-edit', 'main')
  } catch {
    conflicts = project.git('diff', '--name-only', '--diff-filter=U')
    project.git('checkout', '--ours', 'generated')
  }
  project.setFields(...fields)
  return conflicts
}

describe('two branches that add the same number', () => {
  beforeEach(() => {
    project = gitProject(branched)
  })

  it('are put in one line by --rebase: the base’s version stays, the draft becomes the merged schema', () => {
    const [, theirs] = project
      .git('ls-tree', '--name-only', 'main', 'avro/history/Change/')
      .trim()
      .split('\n')
    const conflicts = mergeMain(['risk_owner', 'ticket'])
    // the history itself merges in silence: the files have different names
    expect(conflicts).toContain('avro/Change.avsc')
    expect(conflicts).not.toContain('avro/history')
    expect(numbered()).toEqual([1, 2, 2])
    expect(project.run('check')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('ocsf-kafka version --rebase'),
    })

    const { status, stdout } = project.run('version', '--rebase')
    expect(status).toBe(0)
    expect(stdout).toContain('is now version 3, with the schema of now')
    expect(stdout).toContain('since 2: added ticket')
    expect(stdout).toContain('run ocsf-kafka codegen')
    const [, second, third] = project.versions()
    expect(`avro/history/Change/${second}`).toBe(theirs)
    expect(fieldsOf(second)).toEqual(['risk_owner'])
    expect(fieldsOf(third)).toEqual(['risk_owner', 'ticket'])

    expect(project.run('codegen').status).toBe(0)
    project.commit('Merge main')
    expect(project.run('check')).toMatchObject({ status: 0, stderr: '' })
    expect(project.read('generated/records/change.ts')).toContain('version: 3,')
  })

  it('a second time, nothing is to do', () => {
    mergeMain(['risk_owner', 'ticket'])
    project.run('version', '--rebase')
    const after = project.versions()
    expect(project.run('version', '--rebase').stdout).toBe('✓ nothing to do: drafts follow those of main\n')
    expect(project.run('version').stdout).toContain('nothing to do')
    expect(project.versions()).toEqual(after)
  })

  it('lose the draft where the merged schema is the base’s', () => {
    mergeMain(['risk_owner'])
    const { stdout } = project.run('version', '--rebase')
    expect(stdout).toMatch(/draft 2-[0-9a-f]{12} was removed: the schema is version 2, which is in main/)
    expect(numbered()).toEqual([1, 2])
  })

  it('keep the order of several drafts, each with its content but for the last', () => {
    project.setFields('ticket', 'queue')
    project.run('version', '--keep')
    project.commit('The queue')
    mergeMain(['risk_owner', 'ticket', 'queue'])
    project.run('version', '--rebase')
    expect(numbered()).toEqual([1, 2, 3, 4])
    expect(project.versions().map(fieldsOf).slice(1)).toEqual([
      ['risk_owner'],
      ['ticket'],
      ['risk_owner', 'ticket', 'queue'],
    ])
  })

  it('say with --dry-run what would become of them', () => {
    mergeMain(['risk_owner', 'ticket'])
    const before = project.versions()
    expect(project.run('version', '--rebase', '--dry-run').stdout).toContain('would become version 3')
    expect(project.versions()).toEqual(before)
    const { drafts } = JSON.parse(project.run('version', '--rebase', '--format', 'json').stdout)
    expect(drafts).toMatchObject([{ record: 'Change', action: 'rewritten', number: 3 }])
  })

  it('after a rebase of git’s instead of a merge are put in one line too', () => {
    expect(() => project.git('rebase', '--quiet', 'main')).toThrow()
    const conflicts = project.git('diff', '--name-only', '--diff-filter=U').trim().split('\n')
    project.git('checkout', '--theirs', '--', ...conflicts)
    project.setFields('risk_owner', 'ticket')
    project.run('version', '--rebase')
    project.run('codegen')
    project.git('add', '--all')
    project.git('-c', 'core.editor=true', 'rebase', '--continue')
    expect(numbered()).toEqual([1, 2, 3])
    expect(project.run('version', '--check').status).toBe(0)
    expect(project.run('codegen', '--check').status).toBe(0)
  })

  it('are refused before the base is merged: its version isn’t here', () => {
    const { status, stderr } = project.run('version', '--rebase')
    expect(status).toBe(1)
    expect(stderr).toMatch(/avro\/history\/Change\/2-[0-9a-f]{12}\.avsc {2}error HISTORY_GAP/)
    expect(stderr).toContain('merge main first, then renumber')
  })

  it('are told from each other by a commit of before where both are in the base already', () => {
    mergeMain(['risk_owner', 'ticket'])
    project.commit('Merge main')
    project.git('switch', '--quiet', 'main')
    project.git('merge', '--quiet', 'feature')
    expect(project.run('version', '--rebase')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('both are in main: name the commit before the later one came in'),
    })
    expect(project.run('version', '--rebase', '--base', 'main@{1}').status).toBe(0)
    expect(numbered()).toEqual([1, 2, 3])
  })
})

it('branches that change nothing of a record leave it alone', () => {
  project = gitProject(start)
  project.git('switch', '--quiet', '--create', 'feature')
  expect(project.run('version', '--rebase').stdout).toBe('✓ nothing to do: every version is in main\n')
})
