import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { levels } from '../compat/level.ts'
import { modes, type PostedStore, type PostedVersion, type Settings } from './posted.ts'

/** Why a folder can't be used. */
export class FolderError extends Error {
  readonly hint: string

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'FolderError'
    this.hint = hint
  }
}

/**
 * Keeps each posted version in a file of its own in `folder`, and the settings in another. A file is there whole and on
 * the disk before the answer is given, so that a process that is killed loses nothing it has promised.
 *
 * @throws FolderError where another process uses the folder, or a file in it isn't what was written.
 */
export function folderStore(folder: string): PostedStore {
  const versionsFolder = join(folder, 'versions')
  const settingsFile = join(folder, 'settings.json')
  try {
    mkdirSync(versionsFolder, { recursive: true })
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new FolderError(`${folder} can't be used: ${why}`, 'name a folder that can be written to', cause)
  }
  const unlock = lock(join(folder, 'lock'), folder)
  try {
    for (const name of readdirSync(versionsFolder)) {
      // what a killed process hadn't finished
      if (name.startsWith('.')) rmSync(join(versionsFolder, name), { force: true })
    }
    const stored = readdirSync(versionsFolder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => readVersion(join(versionsFolder, name)))
      .sort((a, b) => a.order - b.order)
    let order = (stored.at(-1)?.order ?? 0) + 1
    const orders = new Map(stored.map((each) => [fileName(each), each.order]))
    return {
      versions: stored.map(({ subject, number, schema, deleted }) => ({ subject, number, schema, deleted })),
      settings: existsSync(settingsFile) ? readSettings(settingsFile) : { levels: {}, modes: {} },
      async save(version) {
        const name = fileName(version)
        const own = orders.get(name) ?? order++
        orders.set(name, own)
        writeWhole(versionsFolder, name, JSON.stringify({ order: own, ...version }))
      },
      async remove(version) {
        const name = fileName(version)
        orders.delete(name)
        rmSync(join(versionsFolder, name), { force: true })
        syncFolder(versionsFolder)
      },
      async saveSettings(settings) {
        writeWhole(folder, 'settings.json', JSON.stringify(settings, null, 2))
      },
      close: unlock,
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** A subject's name can be anything: it stands in the file. */
function fileName({ subject, number }: PostedVersion): string {
  return `${createHash('sha256').update(subject).digest('hex').slice(0, 16)}-${number}.json`
}

function readVersion(file: string): PostedVersion & { readonly order: number } {
  const value = readObject(file)
  const { order, subject, number, schema, deleted } = value
  if (
    Number.isSafeInteger(order) &&
    typeof subject === 'string' &&
    Number.isSafeInteger(number) &&
    typeof schema === 'string' &&
    typeof deleted === 'boolean'
  ) {
    return { order: order as number, subject, number: number as number, schema, deleted }
  }
  throw spoiled(file)
}

function readSettings(file: string): Settings {
  const { levels: given, modes: givenModes } = readObject(file)
  const are = (values: unknown, known: readonly string[]) =>
    typeof values === 'object' &&
    values !== null &&
    Object.values(values).every((each) => known.includes(each))
  if (!are(given, levels) || !are(givenModes, modes)) throw spoiled(file)
  return { levels: given, modes: givenModes } as Settings
}

function readObject(file: string): { readonly [key: string]: unknown } {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value === 'object' && value !== null) return value as { readonly [key: string]: unknown }
  } catch (cause) {
    throw spoiled(file, cause)
  }
  throw spoiled(file)
}

function spoiled(file: string, cause?: unknown): FolderError {
  return new FolderError(
    `${file} is not what the registry wrote`,
    'restore the file, or remove it: what was posted with it is lost then',
    cause,
  )
}

/** Into a temporary file that is on the disk before it gets its name. */
function writeWhole(folder: string, name: string, text: string): void {
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
function writeTemporary(folder: string, name: string, text: string): string {
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
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    fsyncSync(descriptor)
    closeSync(descriptor)
  } catch {}
}

/** Lock files of this process, by their real paths. */
const held = new Set<string>()

/**
 * Two registries on one folder would overwrite each other's versions. The lock gets its name with its text in it, so
 * that nobody takes one that is being written for one that was left.
 */
function lock(file: string, folder: string): () => void {
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
