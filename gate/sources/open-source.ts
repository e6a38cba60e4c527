import { dirSource } from './dir-source.ts'
import { gitSource } from './git-source.ts'
import { historySource } from './history.ts'
import type { WorkingProject } from './load-other.ts'
import { parseSource } from './parse-source.ts'
import { projectHistory } from './record-history.ts'
import { registrySource } from './registry-source.ts'
import type { Source } from './source.ts'

/**
 * Opens what `--against` names.
 *
 * @throws GateError where it isn't there, or can't be read.
 */
export async function openSource(
  against: string,
  working: WorkingProject,
  env: NodeJS.ProcessEnv,
): Promise<Source> {
  const name = parseSource(against)
  switch (name.kind) {
    case 'history':
      return historySource(projectHistory(working.root, working.project))
    case 'git':
      return gitSource(name.ref, working)
    case 'dir':
      return dirSource(name.path, working)
    case 'registry':
      return registrySource(name.url, working.project.manifest, env)
  }
}
