import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { manifestFile, readManifest } from '../../generator/load/manifest.ts'
import { GateError } from '../gate-error.ts'
import type { GitTree } from './git.ts'
import type { Files } from './ocsf-files.ts'

/**
 * The definitions of a project at a git ref. Of the OCSF releases only the one that its manifest names is among them.
 *
 * @throws GateError where the ref has no manifest.
 */
export function treeFiles(tree: GitTree): Files {
  const ids = tree.list([manifestFile, 'avro', 'ocsf/extensions', 'ocsf/base'])
  const manifestId = ids.get(manifestFile)
  if (manifestId === undefined) {
    throw new GateError(`git:${tree.ref} has no ${manifestFile}`, {
      hint: 'the project was not there yet, or is in another folder of the repository: --root',
    })
  }
  const text = tree.read([manifestId]).get(manifestId)!.toString()
  const release = readManifest(text).manifest?.ocsf.version
  const wanted = [...ids].filter(
    ([path]) => !/^ocsf\/base\/\d/.test(path) || path === `ocsf/base/${release}.json`,
  )
  const contents = tree.read(wanted.map(([, id]) => id))
  return new Map(wanted.map(([path, id]) => [path, contents.get(id)!]))
}

/** Hands files over in a folder of their own, which is removed again. */
export function withFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-check-'))
  try {
    for (const [path, bytes] of files) {
      const target = join(folder, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, bytes)
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
