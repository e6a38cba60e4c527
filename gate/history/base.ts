import { historyFolder } from '../../generator/load/avro-history.ts'
import { git } from './git.ts'

/** The branch that versions have to reach to be published, and the version files that are in it. */
export interface Base {
  /** As given, or as found: `origin/main`. */
  readonly ref: string
  /** Relative to the project's root. */
  readonly files: ReadonlySet<string>
}

const usual = ['origin/main', 'origin/master', 'main', 'master', 'HEAD']

/**
 * The default branch of `origin`; where there is none, a local `main` or `master`; else what is committed. Undefined
 * outside of a git repository, and before its first commit: then nothing tells a draft from a published version.
 */
export function defaultBase(root: string): Base | undefined {
  const head = git(root, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')?.toString().trim()
  for (const ref of head === undefined ? usual : [head, ...usual]) {
    const base = baseAt(root, ref)
    if (base !== undefined) return base
  }
  return undefined
}

/** The base that a revision names; undefined where git knows no such commit. */
export function baseAt(root: string, ref: string): Base | undefined {
  if (isIgnored(root)) return undefined
  const commit = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  if (commit === undefined) return undefined
  const list = git(root, 'ls-tree', '-r', '-z', '--name-only', commit.toString().trim(), '--', historyFolder)
  if (list === undefined) return undefined
  return {
    ref,
    files: new Set(
      list
        .toString()
        .split('\0')
        .filter((file) => file !== ''),
    ),
  }
}

/** In a folder that git ignores, that a file isn't in a branch says nothing. */
function isIgnored(root: string): boolean {
  return git(root, 'check-ignore', '--quiet', '--', historyFolder) !== undefined
}
