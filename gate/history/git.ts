import { spawnSync } from 'node:child_process'

/** Output of a git command, at most: a listing or one file. */
const maxBytes = 256 * 1024 * 1024

/**
 * Runs git in a folder; resolves paths as git does there. Undefined where git isn't installed, the folder is in no
 * repository, or the command fails.
 */
export function git(folder: string, ...args: readonly string[]): Buffer | undefined {
  const run = spawnSync('git', ['-C', folder, ...args], {
    maxBuffer: maxBytes,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
  })
  return run.status === 0 ? run.stdout : undefined
}

/** Whether a name can be handed to git as a revision: it is no option, and no pathspec. */
export function isRevision(name: string): boolean {
  return name !== '' && !name.startsWith('-') && !/[\s:]/.test(name)
}
