import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { cleanProject, editFile } from '../support/gate-project.ts'
import { ocsfKafka } from '../support/project-copy.ts'
import { projectForEach } from '../support/project-for-each.ts'

const { project } = projectForEach(cleanProject)
beforeAll(() => {
  // the machine that runs the tests may be a CI system that names a branch of its own
  for (const name of ['GITHUB_BASE_REF', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME']) delete process.env[name]
})

const record = 'avro/Change.avsc'
const time = '{ "name": "timestamp", "type": "long" }'
const breakIt = () => editFile(project, record, time, '{ "name": "timestamp", "type": "string" }')

describe('ocsf-kafka check', () => {
  it('exits 0 where nothing is wrong, with one line and a note', () => {
    expect(project.run('check')).toEqual({
      status: 0,
      stdout:
        "the manifest and the versions were compared with the last commit only, which is in main: what isn't committed counts\n\n" +
        '✓ compatible: 1 subject compared with history\n',
      stderr: '',
    })
  })

  it('exits 1 where something is incompatible', () => {
    breakIt()
    const { status, stdout } = project.run('check')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^avro\/Change\.avsc:10:36 {2}error TYPE_MISMATCH {2}Change\.timestamp\n/m)
    expect(stdout).toContain("an older event that consumers of this schema can't read: {")
    expect(stdout).toMatch(/✗ incompatible: 1 subject compared with history, \d+ errors\n$/)
  })

  it.each([
    ['a ref that is not there', ['--against', 'git:nowhere'], 'there is no commit, branch or tag "nowhere"'],
    ['a folder that is not there', ['--against', 'dir:nowhere'], 'there is no folder'],
    ['a registry that is down', ['--against', 'registry:http://127.0.0.1:1'], 'nothing listens there'],
    ['no registry', ['--against', 'registry'], 'SCHEMA_REGISTRY_URL is not set'],
    ['a source that is none', ['--against', 'main'], 'there is nothing to compare with called "main"'],
    ['a level that is none', ['--level', 'SOMEWHAT'], "argument 'SOMEWHAT' is invalid"],
    ['a subject that is none', ['--subject', 'nope'], 'there is no subject "nope"'],
    ['an option that is none', ['--nope'], "unknown option '--nope'"],
    ['no project', ['--root', 'avro'], 'there is no contracts/topics.yaml here'],
  ])('exits 2 for %s', (_what, args, message) => {
    const { status, stdout, stderr } = project.run('check', ...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })

  it('exits 2 without git, where there is a repository', () => {
    const bin = mkdtempSync(join(tmpdir(), 'no-git-'))
    symlinkSync(process.execPath, join(bin, 'node'))
    const run = (...args: string[]) => {
      try {
        return execFileSync(process.execPath, [join(process.cwd(), 'bin/ocsf-kafka.js'), 'check', ...args], {
          cwd: project.folder,
          env: { PATH: bin, NO_COLOR: '1' },
          stdio: ['ignore', 'pipe', 'pipe'],
          encoding: 'utf8',
        })
      } catch (error) {
        return error
      }
    }
    expect(run('--against', 'git:main')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('git is not installed, or not in PATH'),
    })
    // a repository is there, and nothing can be said of what was published in it
    expect(run()).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('git is not installed, or not in PATH'),
    })
    rmSync(join(project.folder, '.git'), { recursive: true })
    expect(run()).toContain('is in no git repository (and there is no git)')
    expect(run()).toContain('✓ compatible')
    rmSync(bin, { recursive: true })
  })

  it('--fix says what it did and what it left, apart from the report', () => {
    editFile(project, record, time, `${time},\n    { "name": "note", "type": ["null", "string"] }`)
    const { stdout, stderr, status } = project.run('check', '--fix', '--format', 'json')
    expect(stderr).toBe(
      'fixed avro/Change.avsc  Change.note: gave it the default null (READER_FIELD_MISSING_DEFAULT_VALUE)\n' +
        "2 errors left that --fix doesn't mend\n",
    )
    const codes = JSON.parse(stdout)
      .findings.map(({ code }: { code: string }) => code)
      .filter((code: string) => code !== 'LIMIT')
    expect(codes).toEqual(['HISTORY_NO_VERSION', 'CODEGEN_DRIFT'])
    expect(status).toBe(1)
    project.run('version')
    project.run('codegen')
    expect(project.run('check', '--fix')).toMatchObject({
      status: 0,
      stderr: 'nothing to fix: no finding has an edit that is safe\n',
    })
  })

  it('names files from the repository’s root, wherever the project is and the run starts', () => {
    breakIt()
    project.write('svc/.keep', '')
    for (const part of ['avro', 'contracts', 'ocsf', 'generated']) {
      if (existsSync(join(project.folder, part))) project.git('mv', part, `svc/${part}`)
    }
    const folder = join(project.folder, 'svc')
    const formats = {
      github: /^::error file=svc\/avro\/Change\.avsc,/m,
      sarif: /"uri": "svc\/avro\/Change\.avsc"/,
    }
    for (const [format, expected] of Object.entries(formats)) {
      expect(ocsfKafka(folder, 'check', '--format', format).stdout).toMatch(expected)
      expect(project.run('check', '--root', 'svc', '--format', format).stdout).toMatch(expected)
    }
  })

  it.each(['json', 'github', 'junit', 'sarif', 'markdown'])('--format %s keeps the exit code', (format) => {
    expect(project.run('check', '--format', format).status).toBe(0)
    breakIt()
    expect(project.run('check', '--format', format).status).toBe(1)
  })

  it('a reader that goes away changes no verdict', async () => {
    breakIt()
    const child = spawn(
      process.execPath,
      [join(process.cwd(), 'bin/ocsf-kafka.js'), 'check', '--format', 'json'],
      {
        cwd: project.folder,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    child.stdout.destroy()
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1)
  })

  it('annotates files by their path in the repository, started from outside of it too', () => {
    breakIt()
    const { stdout } = gitProjectRun(join(project.folder, '..'), project.folder)
    expect(stdout).toMatch(/::error file=avro\/Change\.avsc,line=10,/)
  })
})

function gitProjectRun(from: string, root: string): { readonly stdout: string } {
  try {
    const bin = join(process.cwd(), 'bin/ocsf-kafka.js')
    const args = [bin, 'check', '--root', root, '--format', 'github']
    return { stdout: execFileSync(process.execPath, args, { cwd: from, encoding: 'utf8' }) }
  } catch (error) {
    return error as { readonly stdout: string }
  }
}
