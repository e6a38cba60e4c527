import type { Level } from '../compat/level.ts'

export const modes = ['READWRITE', 'READONLY', 'READONLY_OVERRIDE'] as const

export type Mode = (typeof modes)[number]

/** A version that was posted, and is kept apart from the history. */
export interface PostedVersion {
  readonly subject: string
  /** As it was answered; see `versionsOf` for what becomes of it when the history grows. */
  readonly number: number
  readonly schema: string
  /** Deleted softly: its id is still known. */
  readonly deleted: boolean
}

/** Levels and modes that were put, of subjects and, under the empty name, of all. */
export interface Settings {
  readonly levels: { readonly [subject: string]: Level }
  readonly modes: { readonly [subject: string]: Mode }
}

/** Keeps what is posted. What it promises to keep, it has written when it resolves. */
export interface PostedStore {
  /** What is there at the start, in the order of posting. */
  readonly versions: readonly PostedVersion[]
  readonly settings: Settings
  save(version: PostedVersion): Promise<void>
  remove(version: PostedVersion): Promise<void>
  saveSettings(settings: Settings): Promise<void>
  close(): void
}

/** Keeps nothing beyond the process. */
export function memoryStore(): PostedStore {
  const done = async () => {}
  return {
    versions: [],
    settings: { levels: {}, modes: {} },
    save: done,
    remove: done,
    saveSettings: done,
    close() {},
  }
}
