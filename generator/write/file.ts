import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes one file whole or not at all: into a temporary file beside it, then renamed. A file that already holds the
 * text is not touched. Throws the file system's error.
 */
export function writeFileWhole(path: string, text: string): 'written' | 'unchanged' {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return 'unchanged'
  mkdirSync(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
  return 'written'
}
