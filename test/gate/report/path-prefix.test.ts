import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pathPrefix } from '../../../gate/report/path-prefix.ts'
import { type GitProject, gitProject } from '../../support/git-project.ts'

let project: GitProject
let outside: string
beforeAll(() => {
  project = gitProject()
  outside = mkdtempSync(join(tmpdir(), 'ocsf-kafka-prefix-'))
  mkdirSync(join(outside, 'svc/back end'), { recursive: true })
})
afterAll(() => {
  project.remove()
  rmSync(outside, { recursive: true, force: true })
})

it('the way from the repository’s root', () => {
  project.write('svc/back end/.keep', '')
  expect(pathPrefix(project.folder, {})).toBe('')
  expect(pathPrefix(join(project.folder, 'svc/back end'), {})).toBe('svc/back end/')
  expect(pathPrefix(join(project.folder, 'svc'), { GITHUB_WORKSPACE: join(project.folder, 'svc') })).toBe(
    'svc/',
  )
})

it('without a repository, from the workspace of the run, where the folder is in it', () => {
  const folder = join(outside, 'svc/back end')
  expect(pathPrefix(folder, { GITHUB_WORKSPACE: outside })).toBe('svc/back end/')
  expect(pathPrefix(folder, { GITHUB_WORKSPACE: folder })).toBe('')
  expect(pathPrefix(folder, {})).toBe('')
  expect(pathPrefix('avro', {})).toBe('avro/')
})
