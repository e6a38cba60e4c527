import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostic.ts'
import { inputDigest } from '../load/input-digest.ts'
import { listFile } from './output.ts'

/** What the last run read and wrote: kept outside the repository, and only ever a reason to do nothing. */
export interface Stamp {
  /** Of everything that was read. */
  readonly input: string
  /** Of the output folder's generated files. */
  readonly output: string
  /** The output folder: an absolute path. */
  readonly folder: string
  /** What the run said about its sources. */
  readonly summary: string
  readonly files: number
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The stamp of the last run with these options, if what it read and what it wrote are still the same, to the byte.
 * Undefined where there is none, which is never an error.
 */
export function currentStamp(root: string, options: string, input: string): Stamp | undefined {
  try {
    const stamp: Stamp = JSON.parse(readFileSync(stampFile(root, options), 'utf8'))
    return stamp.input === input && stamp.output === outputDigest(stamp.folder) ? stamp : undefined
  } catch {
    return undefined
  }
}

/** Remembers a run. A project without node_modules, or one that can't be written, has no memory. */
export function writeStamp(root: string, options: string, stamp: Omit<Stamp, 'output'>): void {
  if (!existsSync(join(root, 'node_modules'))) return
  const file = stampFile(root, options)
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, JSON.stringify({ ...stamp, output: outputDigest(stamp.folder) }))
  } catch {}
}

function stampFile(root: string, options: string): string {
  const name = createHash('sha256').update(options).digest('hex').slice(0, 16)
  return join(root, 'node_modules/.cache/ocsf-kafka', `${name}.json`)
}

function outputDigest(folder: string): string {
  const list = join(folder, listFile)
  const paths = readFileSync(list, 'utf8')
    .split('\n')
    .filter((path) => path !== '')
  return inputDigest([list, ...paths.map((path) => join(folder, path))])
}
