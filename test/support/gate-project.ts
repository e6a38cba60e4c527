import { type CheckOptions, runCheck } from '../../gate/check.ts'
import type { CheckResult, GateFinding } from '../../gate/gate-finding.ts'
import { type GitProject, gitProject } from './git-project.ts'

/** A project on which check finds nothing: versions and generated code are there, and all is committed on `main`. */
export function cleanProject(): GitProject {
  const project = gitProject()
  for (const command of ['version', 'codegen']) {
    const { status, stderr } = project.run(command)
    if (status !== 0) throw new Error(stderr)
  }
  project.commit('Version 1')
  return project
}

/** Runs check in this process, on a fixed day and without the variables of the machine that tests run on. */
export function check(project: GitProject, options: Partial<CheckOptions> = {}): Promise<CheckResult> {
  const env: NodeJS.ProcessEnv = {}
  return runCheck({
    root: project.folder,
    against: 'history',
    subjects: [],
    today: '2027-01-15',
    env,
    ...options,
  })
}

/** The findings of one part of the gate. */
export function ofCheck({ findings }: CheckResult, name: GateFinding['check']): readonly GateFinding[] {
  return findings.filter((finding) => finding.check === name)
}

/** A record's text with a field in place of another: `Change`, as gitProject writes it. */
export function editFile(project: GitProject, file: string, from: string, to: string): void {
  const text = project.read(file)
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  project.write(file, text.replace(from, to))
}
