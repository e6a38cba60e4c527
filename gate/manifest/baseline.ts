import { isDeepStrictEqual } from 'node:util'
import { hasErrors } from '../../generator/diagnostic.ts'
import { manifestFile, readManifest } from '../../generator/load/manifest.ts'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import type { Project } from '../../generator/model/project.ts'
import { GateError } from '../gate-error.ts'
import { commitOf, isInGit, isShallow, openTree, runGit } from '../sources/git.ts'
import { treeFiles, withFolder } from '../sources/git-files.ts'
import type { WorkingProject } from '../sources/load-other.ts'
import { ocsfFiles, ocsfFilesAmong, sameFiles } from '../sources/ocsf-files.ts'
import type { Source } from '../sources/source.ts'

/** The manifest and OCSF schema that today's are compared with. */
export type Baseline = Pick<Project, 'manifest' | 'schema'> & {
  /** `git:main`, `git:` and a commit's first 12 digits, `dir:…`. */
  readonly name: string
}

/** A baseline, or a sentence that says why there is none. */
export type FoundBaseline =
  | { readonly baseline: Baseline; readonly note?: undefined }
  | { readonly baseline?: undefined; readonly note: string }

/** Environment variables by which CI systems name the branch that a change is to be merged into. */
const targetVariables = [
  'GITHUB_BASE_REF',
  'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
  'BITBUCKET_PR_DESTINATION_BRANCH',
]

/** Where the main branch is, first found. */
const mainBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']

/**
 * What the source has, where it holds a project. Else, the commit at which the branch left the one that it will be merged
 * into; on the main branch itself this is HEAD, so that what isn't committed is compared.
 *
 * @param base a ref to take instead.
 * @throws GateError where a ref that was asked for, or that CI names, isn't there.
 */
export function findBaseline(
  working: WorkingProject,
  source: Source,
  base: string | undefined,
  env: NodeJS.ProcessEnv,
): FoundBaseline {
  const { root } = working
  if (base !== undefined) return atRef(working, base)
  if (source.other !== undefined) return { baseline: { ...source.other, name: source.name } }
  const target = targetVariables.map((name) => env[name]).find((name) => name !== undefined && name !== '')
  if (target !== undefined) return atRef(working, mergeBaseWith(root, target))
  if (!hasGit(root)) return { note: notCompared('this is no git repository') }
  const head = commitOf(root, 'HEAD')
  if (head === undefined) return { note: notCompared('nothing is committed yet') }
  const main = mainBranches.find((ref) => commitOf(root, ref) !== undefined)
  if (main === undefined) {
    return { note: notCompared(`there is none of the branches ${mainBranches.slice(1).join(', ')}`) }
  }
  const fork = runGit(root, ['merge-base', 'HEAD', main])
  if (fork.status !== 0) return { note: notCompared(`HEAD and ${main} have no commit in common`) }
  const commit = fork.stdout.toString().trim()
  return atRef(working, commit === head ? 'HEAD' : commit)
}

function notCompared(why: string): string {
  return `the manifest was not compared with an earlier one: ${why} (--base <ref> names one)`
}

function hasGit(root: string): boolean {
  try {
    return isInGit(root)
  } catch {
    return false
  }
}

function mergeBaseWith(root: string, target: string): string {
  const ref = [`origin/${target}`, target].find((name) => commitOf(root, name) !== undefined)
  const hint = `git fetch --unshallow origin ${target}, or check out with the whole history (actions/checkout: fetch-depth: 0)`
  if (ref === undefined) {
    const message = `the branch ${target}, into which this is to be merged, is not in this clone`
    throw new GateError(message, { hint })
  }
  const run = runGit(root, ['merge-base', 'HEAD', ref])
  if (run.status === 0) return run.stdout.toString().trim()
  const why = isShallow(root) ? 'the clone is shallow' : 'they have no commit in common'
  throw new GateError(`where this branch left ${ref} can't be told: ${why}`, { hint })
}

function atRef(working: WorkingProject, ref: string): FoundBaseline {
  const shown = /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 12) : ref
  const tree = openTree(working.root, ref)
  if (!tree.list([manifestFile]).has(manifestFile)) {
    return { note: notCompared(`${shown} has no ${manifestFile}`) }
  }
  const files = treeFiles(tree)
  const { manifest, diagnostics } = readManifest(files.get(manifestFile)!.toString())
  if (manifest === undefined || hasErrors(diagnostics)) {
    return { note: notCompared(`that of ${shown} has mistakes`) }
  }
  const name = `git:${shown}`
  const { manifest: own, schema: ownSchema } = working.project
  const isSame =
    isDeepStrictEqual(manifest.ocsf, own.ocsf) &&
    sameFiles(ocsfFilesAmong(files, manifest.ocsf), ocsfFiles(working.root, own.ocsf))
  if (isSame) return { baseline: { name, manifest, schema: ownSchema } }
  const { schema, diagnostics: ofOcsf } = withFolder(files, (root) => loadOcsf({ root, manifest }))
  if (schema === undefined || hasErrors(ofOcsf)) {
    return { note: notCompared(`the OCSF definitions of ${shown} have mistakes`) }
  }
  return { baseline: { name, manifest, schema } }
}
