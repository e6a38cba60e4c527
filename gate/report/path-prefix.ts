import { relative, resolve } from 'node:path'
import { askGit } from '../sources/ask-git.ts'

/**
 * The way from the repository's root to a project's folder, ending in `/`, or `''`: annotations are found by paths from
 * there, wherever in the repository the run was started. Without git the run is taken to start at the root.
 */
export function pathPrefix(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const folder = resolve(root)
  const prefix = askGit(folder, 'rev-parse', '--show-prefix')
  if (prefix !== undefined) return String(prefix).replace(/\n$/, '')
  for (const start of [env.GITHUB_WORKSPACE, '.']) {
    if (start === undefined || start === '') continue
    const path = relative(resolve(start), folder).replaceAll('\\', '/')
    if (!path.startsWith('..')) return path === '' ? '' : `${path}/`
  }
  return ''
}
