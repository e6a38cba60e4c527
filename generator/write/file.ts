import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes one file whole or not at all: into a temporary file beside it, then renamed. A file that already holds the
 * text is not touched; one that is written anew keeps its mode, and a link stays one. Throws the file system's error.
 */
export function writeFileWhole(path: string, text: string): 'written' | 'unchanged' {
  const isThere = existsSync(path)
  if (isThere && readFileSync(path, 'utf8') === text) return 'unchanged'
  const target = isThere ? realpathSync(path) : path
  mkdirSync(dirname(target), { recursive: true })
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`)
  try {
    writeFileSync(temporary, text)
    // not with writeFileSync's mode, which the umask takes from
    if (isThere) chmodSync(temporary, statSync(target).mode)
    renameSync(temporary, target)
  } finally {
    rmSync(temporary, { force: true })
  }
  return 'written'
}
