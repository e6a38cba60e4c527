import { GateError, isGateError } from '../gate-error.ts'
import { commitOf, isShallow, openTree } from './git.ts'
import {
  type MainBranch,
  mainBranches,
  mergeBase,
  mergeBases,
  mergedCommits,
  newest,
} from './main-branches.ts'

/** What a branch started from, and so what was published before it. */
export interface Start {
  /** The ref, or the commit, whose manifest today's is compared with. */
  readonly ref: string
  /** Commits whose versions are published. */
  readonly published: readonly string[]
}

export interface FoundStart {
  /** Absent where there is no earlier state at all. */
  readonly start?: Start
  /** What is not, or hardly, compared, and why. */
  readonly note?: string
}

/** Environment variables by which CI systems name the branch that a change is to be merged into. */
const targetVariables = [
  'GITHUB_BASE_REF',
  'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
  'BITBUCKET_PR_DESTINATION_BRANCH',
  'CHANGE_TARGET',
  'SYSTEM_PULLREQUEST_TARGETBRANCH',
  'BUILDKITE_PULL_REQUEST_BASE_BRANCH',
]

/**
 * The commit at which the branch left the one that it will be merged into: the one that `base` or CI names, else the
 * main branch. On the main branch itself this is HEAD, so that only what isn't committed is compared.
 *
 * @param base a ref to take instead, as it is.
 * @param what what is compared, for the note.
 * @throws GateError where that can't be told, and there is a repository with a commit.
 */
export function findStart(
  root: string,
  base: string | undefined,
  env: NodeJS.ProcessEnv,
  what = 'the manifest and the versions',
): FoundStart {
  let head: string
  try {
    head = openTree(root, 'HEAD').commit
  } catch (error) {
    if (!isGateError(error) || !error.absent || base !== undefined) throw error
    return { note: `${what} were not compared with those of before: ${error.message}` }
  }
  const branches = mainBranches(root)
  const target = targetVariables.map((name) => env[name]).find((name) => name !== undefined && name !== '')
  if (base !== undefined) {
    const { commit } = openTree(root, base)
    return {
      start: {
        ref: base,
        published: publishedAt(root, head, branches, mergeBase(root, head, commit) ?? commit),
      },
    }
  }
  if (target !== undefined) {
    const left = leftTarget(root, head, target.replace(/^refs\/heads\//, ''))
    return { start: { ref: left, published: publishedAt(root, head, branches, left) } }
  }
  const left = leftMain(root, head, branches)
  const published = publishedAt(root, head, branches, left)
  if (left !== head) return { start: { ref: left, published } }
  const main = branches.find(({ commit }) => mergeBase(root, head, commit) === head)
  const note = `${what} were compared with the last commit only, which is in ${main?.name}: what isn't committed counts`
  return { start: { ref: 'HEAD', published }, note }
}

/** Where HEAD left the main branch: of several, where it left last. Local ones count where no remote has one. */
function leftMain(root: string, head: string, branches: readonly MainBranch[]): string {
  const [first] = branches
  const hint = isShallow(root)
    ? 'this clone is shallow: clone with the whole history (actions/checkout: fetch-depth: 0), or name the ref: --base <ref>'
    : 'name the ref to compare with: --base <ref>'
  const what = 'the manifest and the versions have nothing to be compared with: '
  if (first === undefined) {
    throw new GateError(`${what}there is neither a branch main nor a branch master`, { hint })
  }
  const near = branches.filter(({ isRemote }) => isRemote === first.isRemote)
  const bases = near.flatMap(({ commit }) => mergeBase(root, head, commit) ?? [])
  const left = newest(root, bases)
  if (left !== undefined) return left
  const names = near.map(({ name }) => name).join(' and ')
  throw new GateError(`${what}HEAD and ${names} have no commit in common`, { hint })
}

function leftTarget(root: string, head: string, target: string): string {
  const refs = [
    `refs/remotes/origin/${target}`,
    `refs/remotes/upstream/${target}`,
    `refs/heads/${target}`,
    target,
  ]
  const commits = refs.flatMap((ref) => commitOf(root, ref) ?? [])
  const hint = `git fetch --unshallow origin ${target}, or check out with the whole history (actions/checkout: fetch-depth: 0)`
  if (commits.length === 0) {
    const message = `the branch ${target}, into which this is to be merged, is not in this clone`
    throw new GateError(message, { hint })
  }
  const left = mergeBase(root, head, commits[0]!)
  if (left !== undefined) return left
  const why = isShallow(root) ? 'the clone is shallow' : 'they have no commit in common'
  throw new GateError(`where this branch left ${target} can't be told: ${why}`, { hint })
}

/** Where HEAD, and what is being merged into it, left any of the main branches: what was published there still is. */
function publishedAt(root: string, head: string, branches: readonly MainBranch[], left: string): string[] {
  const here = [head, ...mergedCommits(root, branches)]
  const bases = here.flatMap((commit) => branches.flatMap((main) => mergeBases(root, commit, main.commit)))
  return [...new Set([left, ...bases])]
}
