import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a file into a temporary one that is on the disk before it gets its name. */
export function writeWhole(folder: string, name: string, text: string): void {
  const temporary = writeTemporary(folder, name, text)
  try {
    renameSync(temporary, join(folder, name))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(folder)
}

/** Gives the file's path. A disk that is full, or a limit, leaves nothing behind. */
export function writeTemporary(folder: string, name: string, text: string): string {
  const temporary = join(folder, `.${name}.${randomBytes(6).toString('hex')}`)
  try {
    const file = openSync(temporary, 'wx')
    try {
      // one write may take a part only: this one goes on until all is written, or fails
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  return temporary
}

/** A name is on the disk when its folder is. Where a folder can't be opened (Windows), the system sees to that. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    fsyncSync(descriptor)
    closeSync(descriptor)
  } catch {}
}
