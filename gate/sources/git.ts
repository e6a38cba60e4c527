import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { suggest } from '../../generator/suggest.ts'
import { GateError } from '../gate-error.ts'

/** A repository's objects at one commit, below one folder. */
export interface GitTree {
  /** As it was asked for. */
  readonly ref: string
  /** 40 (or 64) hexadecimal digits. */
  readonly commit: string
  /** The files at or below these paths, relative to the folder, with the ids of their contents. */
  readonly list: (paths: readonly string[]) => ReadonlyMap<string, string>
  /** The contents of files, by their ids. */
  readonly read: (ids: Iterable<string>) => ReadonlyMap<string, Buffer>
}

/** Bytes that one answer of git may have. */
const maxBuffer = 1 << 30

interface GitResult {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/**
 * Runs git in a folder; nothing here writes to the repository.
 *
 * @throws GateError where there is no git.
 */
export function runGit(folder: string, args: readonly string[], input?: string): GitResult {
  const run = spawnSync('git', ['-C', folder, '--no-optional-locks', ...args], {
    maxBuffer,
    ...(input !== undefined && { input }),
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
  })
  if (run.error !== undefined) {
    const isMissing = (run.error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new GateError(
      isMissing ? 'git is not installed, or not in PATH' : `git can't be run: ${run.error.message}`,
      {
        hint: 'install git, or compare with dir:<path> or history instead',
        absent: isMissing,
        cause: run.error,
      },
    )
  }
  return { status: run.status ?? 1, stdout: run.stdout, stderr: run.stderr.toString().trim() }
}

/**
 * The files of a ref, straight from git's objects: the work tree and the index are neither read nor touched.
 *
 * @throws GateError where the folder is in no repository, or the ref doesn't exist in it.
 */
export function openTree(folder: string, ref: string): GitTree {
  // nothing that begins so is a ref, and git would take it for an option
  if (ref.startsWith('-')) throw unknownRef(folder, ref)
  const run = runGit(folder, ['rev-parse', '--show-prefix', `${ref}^{commit}`])
  if (run.status !== 0) {
    if (run.stderr.includes('dubious ownership')) {
      const message = `git refuses to read ${folder}: it belongs to another user than the one that runs this`
      throw new GateError(message, { hint: `git config --global --add safe.directory ${folder}` })
    }
    if (!run.stderr.includes('not a git repository')) throw unknownRef(folder, ref)
    throw new GateError(`${folder} is in no git repository`, {
      hint: 'run in a checkout, or compare with dir:<path> or history instead',
      absent: true,
    })
  }
  const [prefix = '', commit = ''] = run.stdout.toString().split('\n')
  return {
    ref,
    commit,
    list: (paths) => listFiles(folder, commit, prefix, paths),
    read: (ids) => readBlobs(folder, [...ids]),
  }
}

/** The id that git gives to a file's content, in the hash that `like`, another id, is one of. */
export function blobId(content: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex')
}

/** The commits of those of these full ref names that exist, in the order of the names. */
export function commitsOf(folder: string, refs: readonly string[]): Map<string, string> {
  const run = runGit(folder, ['for-each-ref', '--format=%(refname) %(objectname)', ...refs])
  const found = new Map(
    run.stdout
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' ') as [string, string]),
  )
  return new Map(refs.flatMap((ref) => (found.has(ref) ? [[ref, found.get(ref)!]] : [])))
}

/** The commit that a ref names; undefined where there is none. */
export function commitOf(folder: string, ref: string): string | undefined {
  const run = runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  return run.status === 0 ? run.stdout.toString().trim() : undefined
}

/** Whether history was cut off when the repository was cloned. */
export function isShallow(folder: string): boolean {
  return runGit(folder, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() === 'true'
}

function unknownRef(folder: string, ref: string): GateError {
  if (ref === 'HEAD') return new GateError('nothing is committed in this repository yet', { absent: true })
  const run = runGit(folder, ['for-each-ref', '--format=%(refname:short)'])
  const refs = run.stdout
    .toString()
    .split('\n')
    .filter((name) => name !== '')
  const near = closeRefs(ref, refs)
  const depth = isShallow(folder)
    ? 'this clone is shallow: fetch the ref, or clone with its history (actions/checkout: fetch-depth: 0)'
    : undefined
  const list = near.length > 0 ? `did you mean ${near.join(' or ')}?` : undefined
  const hints = [list, depth].filter((hint) => hint !== undefined)
  return new GateError(`there is no commit, branch or tag "${ref}" in this repository`, {
    absent: true,
    hint:
      hints.length > 0
        ? hints.join('; ')
        : `git fetch it first; there are ${refs.slice(0, 8).join(', ') || 'none'}`,
  })
}

/** Refs that end alike (`main` for `origin/main`), contain the text, or are a typing mistake away. */
function closeRefs(ref: string, refs: readonly string[]): string[] {
  const own = ref.split('/').at(-1)!
  const ends = refs.filter((name) => name === own || name.endsWith(`/${own}`))
  const typo = suggest(ref, refs) ?? suggest(own, refs)
  const contains = own.length > 2 ? refs.filter((name) => name.includes(own)) : []
  return [...new Set([...ends, ...(typo === undefined ? [] : [typo]), ...contains])].slice(0, 3)
}

function listFiles(
  folder: string,
  commit: string,
  prefix: string,
  paths: readonly string[],
): ReadonlyMap<string, string> {
  const full = paths.map((path) => prefix + path)
  const run = runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...full])
  if (run.status !== 0) throw new GateError(`git can't list ${commit}: ${run.stderr}`)
  const files = new Map<string, string>()
  for (const entry of run.stdout.toString().split('\0')) {
    const match = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry)
    // symbolic links (120000) are not followed: what they lead to may be outside of the tree
    if (match === null || match[1] === '120000') continue
    files.set(match[3]!.slice(prefix.length), match[2]!)
  }
  return files
}

function readBlobs(folder: string, ids: readonly string[]): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>()
  if (ids.length === 0) return contents
  const run = runGit(folder, ['cat-file', '--batch'], `${[...new Set(ids)].join('\n')}\n`)
  if (run.status !== 0) throw new GateError(`git can't read its objects: ${run.stderr}`)
  const { stdout } = run
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(0x0a, at)
    const [id, kind, size] = stdout.subarray(at, end).toString().split(' ')
    if (kind !== 'blob') {
      throw new GateError(`git lacks the object ${id}`, {
        hint: 'this clone is partial or damaged: fetch its history (actions/checkout: fetch-depth: 0)',
      })
    }
    contents.set(id!, stdout.subarray(end + 1, end + 1 + Number(size)))
    at = end + 1 + Number(size) + 1
  }
  return contents
}
