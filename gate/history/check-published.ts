import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../generator/diagnostic.ts'
import { historyFolder, versionName } from '../../generator/load/avro-history.ts'
import { openTree } from '../sources/git.ts'

/** Files of versions that are published, with a commit that has each. */
export function publishedFiles(root: string, commits: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const commit of commits) {
    for (const file of openTree(root, commit).list([historyFolder]).keys()) {
      if (versionName(file) !== undefined && !files.has(file)) files.set(file, commit)
    }
  }
  return files
}

/**
 * Published versions that are gone: their events are still read, and the next version would get their number. That those
 * that are here weren't changed, their names say, which have the hash of their content.
 */
export function checkPublished(root: string, published: ReadonlyMap<string, string>): Diagnostic[] {
  return [...published].flatMap(([file, commit]): Diagnostic[] => {
    if (existsSync(join(root, file)) || isGivenTwice(root, file, published)) return []
    const { number } = versionName(file)!
    const [record] = file.slice(historyFolder.length + 1).split('/')
    const short = commit.slice(0, 12)
    return [
      {
        code: 'HISTORY_REMOVED',
        severity: 'error',
        file,
        pointer: '',
        message: `version ${number} of ${record} is published (${short} has it), and it isn't here: its events can't be told from others`,
        hint: `a published version never changes and never goes; restore it: git checkout ${short} -- ${file}`,
      },
    ]
  })
}

/** Where a number was published twice, one of both has to get another one: version --rebase does that. */
function isGivenTwice(root: string, file: string, published: ReadonlyMap<string, string>): boolean {
  const folder = file.slice(0, file.lastIndexOf('/'))
  return [...published].some(
    ([other, commit]) =>
      other !== file &&
      commit === published.get(file) &&
      other.startsWith(`${folder}/`) &&
      versionName(other)!.number === versionName(file)!.number &&
      existsSync(join(root, other)),
  )
}
