import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../generator/model/manifest.ts'

/** Files by their path, relative to a project's root. */
export type Files = ReadonlyMap<string, Buffer>

/** What of a project decides about its compiled OCSF schema, beside the toolkit's own releases. */
export function ocsfFiles(root: string, { version, extensions }: Manifest['ocsf']): Files {
  const files = new Map<string, Buffer>()
  for (const path of [`ocsf/base/${version}.json`, 'ocsf/base/lineage.json']) {
    if (existsSync(join(root, path))) files.set(path, readFileSync(join(root, path)))
  }
  for (const name of extensions) {
    const folder = `ocsf/extensions/${name}`
    if (!existsSync(join(root, folder))) continue
    for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${entry.replaceAll('\\', '/')}`
      if (path.endsWith('.json')) files.set(path, readFileSync(join(root, path)))
    }
  }
  return files
}

/** Those of `files` that {@link ocsfFiles} would give. */
export function ocsfFilesAmong<T>(
  files: ReadonlyMap<string, T>,
  { version, extensions }: Manifest['ocsf'],
): ReadonlyMap<string, T> {
  const wanted = new Set([`ocsf/base/${version}.json`, 'ocsf/base/lineage.json'])
  const folders = extensions.map((name) => `ocsf/extensions/${name}/`)
  return new Map(
    [...files].filter(
      ([path]) =>
        wanted.has(path) || (path.endsWith('.json') && folders.some((folder) => path.startsWith(folder))),
    ),
  )
}

/** Whether two sets of files have the same paths and bytes. */
export function sameFiles(a: Files, b: Files): boolean {
  return a.size === b.size && [...a].every(([path, bytes]) => b.get(path)?.equals(bytes) === true)
}
