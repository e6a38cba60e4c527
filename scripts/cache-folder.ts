import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder in $XDG_CACHE_HOME/ocsf-kafka (~/.cache), outside of the repository. It is made under another name first, so
 * that what carries the name is complete; undefined where `fill` resolves with false.
 */
export async function cachedFolder(
  name: string,
  fill: (folder: string) => Promise<boolean>,
): Promise<string | undefined> {
  const folder = join(cacheRoot(), name)
  if (existsSync(folder)) return folder
  const partial = partialFolder()
  try {
    return (await fill(partial)) ? named(partial, folder) : undefined
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** {@link cachedFolder} of what is made while everything waits. */
export function cachedFolderSync(name: string, fill: (folder: string) => boolean): string | undefined {
  const folder = join(cacheRoot(), name)
  if (existsSync(folder)) return folder
  const partial = partialFolder()
  try {
    return fill(partial) ? named(partial, folder) : undefined
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

function cacheRoot(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ocsf-kafka')
}

function partialFolder(): string {
  mkdirSync(cacheRoot(), { recursive: true })
  return mkdtempSync(join(cacheRoot(), 'partial-'))
}

function named(partial: string, folder: string): string {
  try {
    renameSync(partial, folder)
  } catch (error) {
    // another process was faster
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** The first digits of the SHA-256 of what a cached folder is made from. */
export function cacheKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 12)
}
