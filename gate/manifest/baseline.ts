import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { hasErrors } from '../../generator/diagnostic.ts'
import { manifestFile, readManifest } from '../../generator/load/manifest.ts'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import type { Project } from '../../generator/model/project.ts'
import { GateError } from '../gate-error.ts'
import { blobId, openTree } from '../sources/git.ts'
import { treeFiles, withFolder } from '../sources/git-files.ts'
import type { WorkingProject } from '../sources/load-other.ts'
import { ocsfFiles, ocsfFilesAmong, sameFiles } from '../sources/ocsf-files.ts'

/** The manifest and OCSF schema that today's are compared with. */
export type Baseline = Pick<Project, 'manifest' | 'schema'> & {
  /** `git:main`, `git:` and a commit's first 12 digits, `dir:…`. */
  readonly name: string
}

/** A baseline, or a sentence that says why there is none. */
export type FoundBaseline =
  | { readonly baseline: Baseline; readonly note?: undefined }
  | { readonly baseline?: undefined; readonly note: string }

/**
 * What a ref has. A ref without a manifest is from before the project.
 *
 * @throws GateError where what it has can't be compared with.
 */
export function baselineAt(working: WorkingProject, ref: string): FoundBaseline {
  const tree = openTree(working.root, ref)
  const shown = /^[0-9a-f]{40,64}$/.test(tree.ref) ? tree.ref.slice(0, 12) : tree.ref
  const name = `git:${shown}`
  const { manifest: own, schema: ownSchema } = working.project
  const ids = tree.list([manifestFile, 'ocsf/extensions', 'ocsf/base'])
  if (!ids.has(manifestFile)) {
    return { note: `the manifest is new: ${shown}, from which this started, has no ${manifestFile}` }
  }
  if (isAsItWas(working, ids)) return { baseline: { name, manifest: own, schema: ownSchema } }
  const files = treeFiles(tree)
  const { manifest, diagnostics } = readManifest(files.get(manifestFile)!.toString())
  if (manifest === undefined || hasErrors(diagnostics)) {
    throw mistaken(`${manifestFile} of ${shown} has mistakes`)
  }
  const isSame =
    isDeepStrictEqual(manifest.ocsf, own.ocsf) &&
    sameFiles(ocsfFilesAmong(files, manifest.ocsf), ocsfFiles(working.root, own.ocsf))
  if (isSame) return { baseline: { name, manifest, schema: ownSchema } }
  const { schema, diagnostics: ofOcsf } = withFolder(files, (root) => loadOcsf({ root, manifest }))
  if (schema === undefined || hasErrors(ofOcsf)) {
    throw mistaken(`the OCSF definitions of ${shown} have mistakes`)
  }
  return { baseline: { name, manifest, schema } }
}

function mistaken(what: string): GateError {
  return new GateError(`${what}, so that today's can't be compared with it`, {
    hint: 'name a commit in which it had none: --base <ref>',
  })
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
