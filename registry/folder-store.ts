import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { levels } from '../compat/level.ts'
import { syncFolder, writeWhole } from './durable-file.ts'
import { FolderError } from './folder-error.ts'
import { lockFolder } from './folder-lock.ts'
import { modes, type PostedStore, type PostedVersion, type Settings } from './posted.ts'

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
  const unlock = lockFolder(folder)
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
