import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runGit } from './git.ts'

/** A branch in which versions are published. */
export interface MainBranch {
  /** For people: `origin/main`, `main`. */
  readonly name: string
  readonly commit: string
  readonly isRemote: boolean
}

/**
 * The main branches of a repository: the default one of each remote, and those that are called main or master, on remotes
 * first. One alone proves little: that of a fork, or one that wasn't fetched, lags behind. A local one that is checked
 * out is where work goes on, so it counts only where no remote has one.
 */
export function mainBranches(root: string): MainBranch[] {
  const format = '--format=%(refname) %(objectname) %(HEAD) %(symref)'
  const patterns = ['HEAD', 'main', 'master'].map((name) => `refs/remotes/*/${name}`)
  const run = runGit(root, ['for-each-ref', format, ...patterns, 'refs/heads/main', 'refs/heads/master'])
  const found = run.stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [ref = '', commit = '', head, ...rest] = line.split(' ')
      // an empty %(HEAD) is a space of its own
      const symref = rest.at(-1) ?? ''
      const shown = symref.startsWith('refs/') ? symref : ref
      return {
        ref,
        name: shown.replace(/^refs\/(?:remotes|heads)\//, ''),
        commit,
        isRemote: ref.startsWith('refs/remotes/'),
        isHere: head === '*',
      }
    })
    .sort((a, b) => rank(a.ref) - rank(b.ref))
  const rebased = found.some(({ isRemote }) => !isRemote) ? rebasedBranch(root) : undefined
  const remote = found.filter(({ isRemote }) => isRemote)
  const local = found.filter(
    ({ ref, isRemote, isHere }) => !isRemote && ((!isHere && ref !== rebased) || remote.length === 0),
  )
  const all = [...remote, ...local]
  const names = new Set(all.map(({ name }) => name))
  const branches = [...names].map((wanted) => all.find(({ name }) => name === wanted)!)
  const only = branches.length === 0 ? onlyBranch(root) : undefined
  return (only === undefined ? branches : [only]).map(({ name, commit, isRemote }) => ({
    name,
    commit,
    isRemote,
  }))
}

/** The full name of the branch that a rebase of git's is under way for: HEAD is detached then. */
function rebasedBranch(root: string): string | undefined {
  const files = ['rebase-merge/head-name', 'rebase-apply/head-name']
  const run = runGit(root, ['rev-parse', ...files.flatMap((file) => ['--git-path', file])])
  for (const path of run.stdout.toString().trim().split('\n')) {
    try {
      return readFileSync(resolve(root, path), 'utf8').trim()
    } catch {}
  }
  return undefined
}

/** The default branch of `origin`, of other remotes, then `main` and `master` in the same order, then local ones. */
function rank(ref: string): number {
  const isLocal = ref.startsWith('refs/heads/')
  const name = ref.slice(ref.lastIndexOf('/') + 1)
  return (
    (isLocal ? 100 : ref.startsWith('refs/remotes/origin/') ? 0 : 10) +
    ['HEAD', 'main', 'master'].indexOf(name)
  )
}

/** A branch that is checked out and the only one, here or on any remote, is the main one, whatever it is called. */
function onlyBranch(root: string): MainBranch | undefined {
  const run = runGit(root, [
    'for-each-ref',
    '--format=%(refname:short) %(objectname) %(HEAD)',
    'refs/heads',
    'refs/remotes',
  ])
  const [line = '', ...others] = run.stdout.toString().trim().split('\n')
  const [name = '', commit = '', head] = line.split(' ')
  return others.length === 0 && head === '*' ? { name, commit, isRemote: false } : undefined
}

/** The commits that are being merged: those of MERGE_HEAD. On a main branch itself these are work of other branches. */
export function mergedCommits(root: string, branches: readonly MainBranch[]): string[] {
  const run = runGit(root, ['rev-parse', '--verify', '--quiet', 'MERGE_HEAD'])
  if (run.status !== 0) return []
  const branch = runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']).stdout.toString().trim()
  if (branches.some(({ name }) => name === branch) || ['main', 'master'].includes(branch)) return []
  return [run.stdout.toString().trim()]
}

/** Where two commits have parted; undefined where they have no commit in common, as far as this clone knows. */
export function mergeBase(root: string, a: string, b: string): string | undefined {
  return mergeBases(root, a, b)[0]
}

/** As mergeBase, and all of them: branches that were merged into each other have several. */
export function mergeBases(root: string, a: string, b: string): string[] {
  if (a === b) return [a]
  const run = runGit(root, ['merge-base', '--all', a, b])
  return run.status === 0 ? run.stdout.toString().trim().split('\n') : []
}

/** Of commits, one that is no ancestor of another one; the first of several. */
export function newest(root: string, commits: readonly string[]): string | undefined {
  const [first, ...others] = [...new Set(commits)]
  if (first === undefined || others.length === 0) return first
  const run = runGit(root, ['merge-base', '--independent', first, ...others])
  const left = new Set(run.stdout.toString().trim().split('\n'))
  return commits.find((commit) => left.has(commit)) ?? first
}
