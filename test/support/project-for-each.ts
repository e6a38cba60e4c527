import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { type GitProject, gitProject } from './git-project.ts'

/** Both are for tests and their hooks only: before these run, there is no project. */
export interface ProjectForEach {
  /** The copy of the test that runs. */
  readonly project: GitProject
  /** What the copies are made of. */
  readonly start: GitProject
}

/** A project that is made once, and of which each test of a file has a copy of its own. */
export function projectForEach(make: () => GitProject): ProjectForEach {
  let start: GitProject
  let copy: GitProject
  beforeAll(() => {
    start = make()
  })
  beforeEach(() => {
    copy = gitProject(start)
  })
  afterEach(() => copy.remove())
  afterAll(() => start.remove())
  return { project: standingFor(() => copy), start: standingFor(() => start) }
}

function standingFor(current: () => GitProject): GitProject {
  return new Proxy({} as GitProject, { get: (_target, key) => Reflect.get(current(), key) })
}
