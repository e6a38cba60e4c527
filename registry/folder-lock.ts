import { linkSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeTemporary } from './durable-file.ts'
import { FolderError } from './folder-error.ts'

/** Lock files of this process, by their real paths. */
const held = new Set<string>()

/**
 * Two registries on one folder would overwrite each other's versions. The lock gets its name with its text in it, so
 * that nobody takes one that is being written for one that was left.
 *
 * @returns what gives the folder back.
 * @throws FolderError where another process has it.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock')
  const path = join(realpathSync(folder), 'lock')
  try {
    const own = writeTemporary(folder, 'lock', String(process.pid))
    try {
      takeName(own, file, folder, path)
    } finally {
      rmSync(own, { force: true })
    }
  } catch (cause) {
    if (cause instanceof FolderError) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new FolderError(`${folder} can't be used: ${why}`, 'name a folder that can be written to', cause)
  }
  held.add(path)
  let isHeld = true
  return () => {
    if (!isHeld) return
    isHeld = false
    rmSync(file, { force: true })
    held.delete(path)
  }
}

function takeName(own: string, file: string, folder: string, path: string): void {
  for (;;) {
    try {
      linkSync(own, file)
      return
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const pid = pidIn(file)
    if (pid === undefined) continue
    // in a container, the process that was killed had the number that this one has
    if (pid === process.pid ? held.has(path) : isRunning(pid)) {
      throw new FolderError(
        `${folder} is in use by process ${pid}`,
        `stop that registry, or name another folder (where no such process runs one: remove ${file})`,
      )
    }
    removeLeft(own, file, pid)
  }
}

/** Removes a lock that was left. Another that starts now may have done so already, and have put its own there. */
function removeLeft(own: string, file: string, pid: number): void {
  const aside = `${own}.left`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  try {
    // it was the other's: it gets it back
    if (pidIn(aside) !== pid) linkSync(aside, file)
  } finally {
    rmSync(aside, { force: true })
  }
}

/** 0 where the file holds none; undefined where it is gone. */
function pidIn(file: string): number | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    return /^\d+$/.test(text) ? Number(text) : 0
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
