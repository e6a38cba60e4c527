import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { OutputConflictError } from './output-conflict.ts'
import { newStage, removeAbandonedStages } from './stage.ts'

/** Files to write, by path relative to the output folder, with `/` between folders. */
export type OutputFiles = ReadonlyMap<string, string>

/** What a run would change in the output folder, or has changed. Paths are sorted. */
export interface OutputChanges {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Those of `changed` that the generator has no record of having written: a person's files, as far as it knows. */
  readonly conflicts: readonly string[]
  readonly unchanged: number
}

/** The list of files that the generator wrote last time: only these may be replaced or removed. */
export const listFile = '.ocsf-kafka-files'

/** Compares the folder with what it should hold. Files that neither should be there nor were written are not read. */
export function compareOutput(folder: string, files: OutputFiles): OutputChanges {
  const added: string[] = []
  const changed: string[] = []
  const listed = listedFiles(folder)
  let unchanged = 0
  for (const [path, text] of withList(files)) {
    const old = readText(join(folder, path))
    if (old === undefined) added.push(path)
    else if (old !== text) changed.push(path)
    else unchanged++
  }
  const removed = listed.filter((path) => !files.has(path) && readText(join(folder, path)) !== undefined)
  const own = new Set([...listed, listFile])
  const conflicts = changed.filter((path) => !own.has(path)).sort()
  return { added: added.sort(), changed: changed.sort(), removed: removed.sort(), conflicts, unchanged }
}

/**
 * Makes the folder hold these files: all of them, or, when anything fails, what it held before. New contents are
 * staged inside the folder (same disk, so that putting them in place is a rename), files that stay the same are not
 * touched, and files of an earlier run that are no longer made are removed.
 *
 * @throws OutputConflictError, before anything is written, when a file would be replaced that no earlier run wrote;
 *   the file system's error otherwise.
 */
export function writeOutput(folder: string, files: OutputFiles): OutputChanges {
  const changes = compareOutput(folder, files)
  if (changes.conflicts.length > 0) throw new OutputConflictError(changes.conflicts)
  removeAbandonedStages(folder)
  const touched = [...changes.added, ...changes.changed]
  if (touched.length === 0 && changes.removed.length === 0) return changes
  const stage = newStage(folder)
  const all = withList(files)
  try {
    for (const path of touched) {
      const target = join(stage, 'new', path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, all.get(path)!)
    }
    for (const path of [...changes.changed, ...changes.removed]) {
      const backup = join(stage, 'old', path)
      mkdirSync(dirname(backup), { recursive: true })
      linkSync(join(folder, path), backup)
    }
    swap(folder, stage, changes)
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
  for (const path of changes.removed) removeEmptyFolders(folder, dirname(path))
  return changes
}

/**
 * Renames staged files into place; when one can't be, puts back all that were replaced. Files are removed first, then
 * the list goes in, then the others: a run killed anywhere leaves a list that has every file of ours.
 */
function swap(folder: string, stage: string, { added, changed, removed }: OutputChanges): void {
  const done: (() => void)[] = []
  const isNew = new Set(added)
  const placed = [...added, ...changed].sort((a, b) => Number(b === listFile) - Number(a === listFile))
  try {
    for (const path of removed) {
      rmSync(join(folder, path))
      done.push(() => renameSync(join(stage, 'old', path), join(folder, path)))
    }
    for (const path of placed) {
      const target = join(folder, path)
      mkdirSync(dirname(target), { recursive: true })
      renameSync(join(stage, 'new', path), target)
      done.push(() => (isNew.has(path) ? rmSync(target) : renameSync(join(stage, 'old', path), target)))
    }
  } catch (error) {
    for (const undo of done.reverse()) undo()
    throw error
  }
}

function withList(files: OutputFiles): Map<string, string> {
  const list = [...files.keys()].sort()
  return new Map([...files, [listFile, `${list.join('\n')}\n`]])
}

/** Files of the last run. A list that was tampered with can't reach outside the folder. */
function listedFiles(folder: string): string[] {
  const list = readText(join(folder, listFile)) ?? ''
  return list.split('\n').filter((path) => path !== '' && path !== listFile && isInside(folder, path))
}

function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, join(folder, path)).split(sep)
  return !path.startsWith('/') && steps[0] !== '..' && steps[0] !== ''
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
    throw error
  }
}

function removeEmptyFolders(folder: string, path: string): void {
  for (let at = path; at !== '.' && at !== ''; at = dirname(at)) {
    if (readdirSync(join(folder, at)).length > 0) return
    rmSync(join(folder, at), { recursive: true })
  }
}
