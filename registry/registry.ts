import type { Level } from '../compat/level.ts'
import { type Catalogue, canonicalOf, catalogueOf, type StoredVersion } from './catalogue.ts'
import type { History } from './history.ts'
import { createJudge, type Verdict } from './judge.ts'
import type { Mode, PostedStore, PostedVersion, Settings } from './posted.ts'
import { notPermitted, RegistryError, unknownSubject, unknownVersion } from './registry-error.ts'

/** A registry without its network. */
export interface Registry {
  readonly catalogue: Catalogue
  /** Versions of a subject that aren't deleted; throws where there are none. */
  live(subject: string): readonly StoredVersion[]
  /** Throws error 42201 for a text that is no schema. */
  prepare(schema: string): void
  find(subject: string, schema: string, deleted: boolean): StoredVersion | undefined
  /** Resolves with the version that has the schema, new or not. */
  register(subject: string, schema: string): Promise<StoredVersion>
  judge(subject: string, schema: string, versions: readonly StoredVersion[]): Verdict
  /** Resolves with the numbers that were deleted. */
  deleteVersions(subject: string, number: number | undefined, permanent: boolean): Promise<number[]>
  /** That of the subject itself; undefined where it has none. */
  ownLevel(subject: string): Level | undefined
  levelOf(subject: string): Level
  globalLevel(): Level
  /** Without a subject: the global one. Without a level: back to what the manifest says. */
  setLevel(subject: string | undefined, level: Level | undefined): Promise<void>
  ownMode(subject: string): Mode | undefined
  modeOf(subject: string): Mode
  globalMode(): Mode
  setMode(subject: string | undefined, mode: Mode | undefined): Promise<void>
  /** The history has changed. */
  setHistory(history: History): void
  close(): void
}

/** Settings that hold for all subjects. */
const global = ''

export function createRegistry(start: History, store: PostedStore): Registry {
  let history = start
  let posted: readonly PostedVersion[] = store.versions
  let settings: Settings = store.settings
  let catalogue = catalogueOf(history, posted)
  const judge = createJudge()
  let turn: Promise<unknown> = Promise.resolve()

  /** One change at a time: each sees what the one before has left. */
  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = turn.then(change)
    turn = result.catch(() => {})
    return result
  }
  const replacePosted = (versions: readonly PostedVersion[]) => {
    posted = versions
    catalogue = catalogueOf(history, posted)
  }
  const versionsOf = (subject: string) => catalogue.subjects.get(subject) ?? []
  const live = (subject: string) => versionsOf(subject).filter(({ deleted }) => !deleted)
  const find: Registry['find'] = (subject, schema, deleted) => {
    const canonical = canonicalOf(schema)
    return versionsOf(subject).findLast((each) => each.canonical === canonical && (deleted || !each.deleted))
  }
  const ofHistory = (subject: string) => history.subjects.find(({ name }) => name === subject)
  const globalLevel = () => settingOf(settings.levels, global) ?? history.level
  const ownLevel = (subject: string) => settingOf(settings.levels, subject) ?? ofHistory(subject)?.level
  const levelOf = (subject: string) => ownLevel(subject) ?? globalLevel()
  const globalMode = () => settingOf(settings.modes, global) ?? 'READWRITE'
  const ownMode = (subject: string) => settingOf(settings.modes, subject)
  const modeOf = (subject: string) =>
    globalMode() === 'READONLY_OVERRIDE' ? 'READONLY' : (ownMode(subject) ?? globalMode())
  const saveSettings = async (changed: Settings) => {
    await store.saveSettings(changed)
    settings = changed
  }
  const refuseReadOnly = (subject: string) => {
    if (modeOf(subject) !== 'READWRITE') throw notPermitted(`Subject ${subject} is in read-only mode`)
  }

  return {
    get catalogue() {
      return catalogue
    },
    live(subject) {
      const versions = live(subject)
      if (versions.length === 0) throw unknownSubject(subject)
      return versions
    },
    prepare: (schema) => void judge.prepare(schema),
    find,
    register: (subject, schema) =>
      inTurn(async () => {
        judge.prepare(schema)
        const known = find(subject, schema, false)
        if (known !== undefined) return known
        refuseReadOnly(subject)
        const verdict = judge.atLevel(levelOf(subject), schema, live(subject))
        if (!verdict.compatible) {
          const details = verdict.messages.join(', ')
          throw new RegistryError(
            409,
            409,
            `Schema being registered is incompatible with an earlier schema for subject "${subject}", details: [${details}]`,
          )
        }
        // also after those that the history has taken the place of
        const numbers = [...versionsOf(subject), ...posted.filter((each) => each.subject === subject)]
        const number = Math.max(0, ...numbers.map((each) => each.number)) + 1
        const version: PostedVersion = { subject, number, schema, deleted: false }
        await store.save(version)
        replacePosted([...posted, version])
        return find(subject, schema, false)!
      }),
    judge: (subject, schema, versions) => judge.atLevel(levelOf(subject), schema, versions),
    deleteVersions: (subject, number, permanent) =>
      inTurn(async () => {
        const versions = versionsOf(subject).filter((each) => number === undefined || each.number === number)
        if (versionsOf(subject).length === 0) throw unknownSubject(subject)
        if (versions.length === 0) throw unknownVersion(number!)
        const fixed = versions.find((each) => each.posted === undefined)
        if (fixed !== undefined) {
          throw notPermitted(
            `Version ${fixed.number} of subject ${subject} is of avro/history, which this registry only reads: retire it there`,
          )
        }
        refuseReadOnly(subject)
        refuseDeletion(versions, subject, number, permanent)
        const concerned = permanent ? versions : versions.filter(({ deleted }) => !deleted)
        for (const { posted: version } of concerned) {
          if (permanent) await store.remove(version!)
          else await store.save({ ...version!, deleted: true })
        }
        const gone = new Set(concerned.map((each) => each.posted))
        replacePosted(
          permanent
            ? posted.filter((each) => !gone.has(each))
            : posted.map((each) => (gone.has(each) ? { ...each, deleted: true } : each)),
        )
        return concerned.map((each) => each.number)
      }),
    ownLevel,
    levelOf,
    globalLevel,
    setLevel: (subject = global, level) =>
      inTurn(() => saveSettings({ ...settings, levels: changed(settings.levels, subject, level) })),
    ownMode,
    modeOf,
    globalMode,
    setMode: (subject = global, mode) =>
      inTurn(() => saveSettings({ ...settings, modes: changed(settings.modes, subject, mode) })),
    setHistory(next) {
      history = next
      catalogue = catalogueOf(history, posted)
    },
    close: () => store.close(),
  }
}

/** A version is deleted softly first, and for good only then. */
function refuseDeletion(
  versions: readonly StoredVersion[],
  subject: string,
  number: number | undefined,
  permanent: boolean,
): void {
  const isDeleted = versions.every(({ deleted }) => deleted)
  const what = number === undefined ? `Subject '${subject}'` : `Subject '${subject}' Version ${number}`
  if (isDeleted && !permanent) {
    const message = `${what} was soft deleted.Set permanent=true to delete permanently`
    throw new RegistryError(404, number === undefined ? 40404 : 40406, message)
  }
  if (permanent && versions.some(({ deleted }) => !deleted)) {
    const message = `${what} was not deleted first before being permanently deleted`
    throw new RegistryError(404, number === undefined ? 40405 : 40407, message)
  }
}

function changed<T>(values: { readonly [key: string]: T }, key: string, value: T | undefined) {
  const rest = Object.entries(values).filter(([each]) => each !== key)
  return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]])
}

/** A subject may be called `constructor`. */
function settingOf<T>(values: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined
}
