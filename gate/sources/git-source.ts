import { openTree } from './git.ts'
import { treeFiles, withFolder } from './git-files.ts'
import { loadOther, type WorkingProject } from './load-other.ts'
import { projectSource } from './project-source.ts'
import { projectHistory } from './record-history.ts'
import type { Source } from './source.ts'

/** The project of a git ref as a source. Its files are read from git's objects into a folder that is removed again. */
export function gitSource(ref: string, working: WorkingProject): Source {
  const name = `git:${ref}`
  return withFolder(treeFiles(openTree(working.root, ref)), (folder) => {
    const other = loadOther(folder, name, working)
    return projectSource(name, other, projectHistory(folder, other))
  })
}
