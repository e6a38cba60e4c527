import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Files to write and to remove, relative to a folder. */
export interface FileChanges {
  readonly write: readonly { readonly file: string; readonly text: string | Uint8Array }[]
  readonly remove: readonly string[]
}

/**
 * Writes and removes files: all of it or nothing. New texts are written beside their places first; then files are
 * moved away, and the new ones in; when one can't be, all go back. A run that is killed in between leaves hidden files,
 * and never two versions of one number.
 *
 * @throws the file system's error; the folder is as it was.
 */
export function changeFiles(root: string, { write, remove }: FileChanges): void {
  const mark = randomBytes(6).toString('hex')
  const hidden = (file: string) => join(root, dirname(file), `.${basename(file)}.${mark}`)
  const away = [...new Set([...remove, ...write.map(({ file }) => file)])].filter((file) =>
    existsSync(join(root, file)),
  )
  const undo: (() => void)[] = []
  try {
    for (const { file, text } of write) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(hidden(file), text)
    }
    for (const file of away) {
      renameSync(join(root, file), `${hidden(file)}.old`)
      undo.push(() => renameSync(`${hidden(file)}.old`, join(root, file)))
    }
    for (const { file } of write) {
      renameSync(hidden(file), join(root, file))
      undo.push(() => rmSync(join(root, file)))
    }
  } catch (error) {
    for (const back of undo.reverse()) back()
    throw error
  } finally {
    for (const { file } of write) rmSync(hidden(file), { force: true })
  }
  for (const file of away) rmSync(`${hidden(file)}.old`, { force: true })
}
