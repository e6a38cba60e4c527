import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { hasErrors } from '../../generator/diagnostic.ts'
import { manifestFile, readManifest } from '../../generator/load/manifest.ts'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import type { Project } from '../../generator/model/project.ts'
import { GateError, isGateError } from '../gate-error.ts'
import { blobId, commitOf, commitsOf, type GitTree, isShallow, openTree, runGit } from '../sources/git.ts'
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
const mainBranches = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

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
  let head: GitTree
  try {
    head = openTree(root, 'HEAD')
  } catch (error) {
    if (!isGateError(error) || !error.absent) throw error
    return { note: notCompared(lowerFirst(error.message)) }
  }
  const [main] = commitsOf(root, mainBranches)
  if (main === undefined) return { note: notCompared('there is neither a branch main nor a branch master') }
  const [name, commit] = main
  if (commit === head.commit) return atTree(working, head)
  const fork = runGit(root, ['merge-base', 'HEAD', commit])
  if (fork.status !== 0) return { note: notCompared(`HEAD and ${name} have no commit in common`) }
  const left = fork.stdout.toString().trim()
  return left === head.commit ? atTree(working, head) : atRef(working, left)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function notCompared(why: string): string {
  return `the manifest was not compared with an earlier one: ${why} (--base <ref> names one)`
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
  return atTree(working, openTree(working.root, ref))
}

function atTree(working: WorkingProject, tree: GitTree): FoundBaseline {
  const shown = /^[0-9a-f]{40,64}$/.test(tree.ref) ? tree.ref.slice(0, 12) : tree.ref
  const name = `git:${shown}`
  const { manifest: own, schema: ownSchema } = working.project
  const ids = tree.list([manifestFile, 'ocsf/extensions', 'ocsf/base'])
  if (!ids.has(manifestFile)) return { note: notCompared(`${shown} has no ${manifestFile}`) }
  if (isAsItWas(working, ids)) return { baseline: { name, manifest: own, schema: ownSchema } }
  const files = treeFiles(tree)
  const { manifest, diagnostics } = readManifest(files.get(manifestFile)!.toString())
  if (manifest === undefined || hasErrors(diagnostics)) {
    return { note: notCompared(`that of ${shown} has mistakes`) }
  }
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

/** Whether the manifest and the OCSF definitions are to the byte those of a tree: nothing has to be read again. */
function isAsItWas({ root, project }: WorkingProject, ids: ReadonlyMap<string, string>): boolean {
  const files = new Map(ocsfFiles(root, project.manifest.ocsf))
  files.set(manifestFile, readFileSync(join(root, manifestFile)))
  const there = [...ocsfFilesAmong(ids, project.manifest.ocsf).keys()]
  return (
    there.length === files.size - 1 &&
    [...files].every(([path, bytes]) => {
      const id = ids.get(path)
      return id !== undefined && blobId(bytes, id) === id
    })
  )
}
