import { historyFolder } from '../../generator/load/avro-history.ts'
import { isGateError } from '../gate-error.ts'
import { askGit } from '../sources/ask-git.ts'
import { commitOf } from '../sources/git.ts'
import { mainBranches, mergedCommits } from '../sources/main-branches.ts'

/** Where versions are published: the version files of the branches that they have to reach. */
export interface Base {
  /** The one branch that was named, or the first that was found: `origin/main`. */
  readonly ref: string
  /** Relative to the project's root, each with a branch that has it. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * The files of all main branches, of remotes and here, and of what is being merged: one branch that lags must not let a
 * published version be taken for a draft. Where there is none, what is committed. Undefined outside of a git repository,
 * and before its first commit: then nothing tells a draft from a published version.
 */
export function defaultBase(root: string): Base | undefined {
  if (isIgnored(root)) return undefined
  const files = new Map<string, string>()
  const refs = publishingRefs(root)
  for (const { name, commit } of refs) {
    const found = filesAt(root, commit)
    // a branch that can't be read says nothing of what is published: then no version is a draft
    if (found === undefined) return undefined
    for (const file of found) if (!files.has(file)) files.set(file, name)
  }
  return refs.length === 0 ? undefined : { ref: refs[0]!.name, files }
}

function publishingRefs(root: string): { readonly name: string; readonly commit: string }[] {
  try {
    const branches = mainBranches(root)
    const merged = mergedCommits(root, branches).map((commit) => ({ name: 'MERGE_HEAD', commit }))
    if (branches.length + merged.length > 0) return [...branches, ...merged]
    const head = commitOf(root, 'HEAD')
    return head === undefined ? [] : [{ name: 'HEAD', commit: head }]
  } catch (error) {
    // no git
    if (isGateError(error)) return []
    throw error
  }
}

/** The base that a revision names; undefined where git knows no such commit. */
export function baseAt(root: string, ref: string): Base | undefined {
  if (isIgnored(root)) return undefined
  const commit = askGit(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  const files = commit && filesAt(root, commit.toString().trim())
  return files && { ref, files: new Map(files.map((file) => [file, ref])) }
}

function filesAt(root: string, commit: string): string[] | undefined {
  const list = askGit(root, 'ls-tree', '-r', '-z', '--name-only', commit, '--', historyFolder)
  return list
    ?.toString()
    .split('\0')
    .filter((file) => file !== '')
}

/** In a folder that git ignores, that a file isn't in a branch says nothing. */
function isIgnored(root: string): boolean {
  return askGit(root, 'check-ignore', '--quiet', '--', historyFolder) !== undefined
}
