import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Diagnostic, hasErrors } from '../../generator/diagnostic.ts'
import {
  type HistoryFile,
  loadHistory,
  readHistory,
  readHistoryFiles,
  versionFile,
  versionName,
} from '../../generator/load/avro-history.ts'
import { parseJson } from '../../generator/load/json-file.ts'
import { loadProject } from '../../generator/load/project.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { printAvsc } from '../../generator/print/avsc.ts'
import type { Base } from './base.ts'
import { changesText } from './changes-text.ts'
import { versionedRecords } from './check-history.ts'
import { schemaChanges } from './schema-changes.ts'
import type { FileChanges } from './write-files.ts'

/** What becomes of one draft. */
export interface RebaseMove {
  readonly record: string
  /**
   * `kept`: it stays. `renumbered`: the same content under another number. `rewritten`: the schema of now, which the
   * merge has made, in place of what the draft was. `dropped`: the schema is what the base's last version is.
   */
  readonly action: 'kept' | 'renumbered' | 'rewritten' | 'dropped'
  /** The draft's file before. */
  readonly draft: string
  /** The file after; for `dropped`, that of the base's version. */
  readonly file: string
  readonly number: number
  /** For `rewritten`: what changed since the version before, in one to three lines. */
  readonly changes: readonly string[]
}

export interface RebasePlan {
  /** Absent where it can't be done. */
  readonly moves?: readonly RebaseMove[]
  readonly files: FileChanges
  readonly diagnostics: readonly Diagnostic[]
}

/** A record's versions after the base's were put first: its drafts but for the last, and that one apart. */
interface Reordered {
  readonly files: readonly HistoryFile[]
  readonly moves: readonly RebaseMove[]
  readonly last: HistoryFile | undefined
}

/**
 * What makes one line of versions of those of the base and of this branch after a merge: the base's stay as they are,
 * this branch's drafts follow in their order. The last draft was the schema before the merge, so the schema of now
 * takes its place. Doing it again changes nothing.
 */
export function planRebase(root: string, base: Base): RebasePlan {
  const nothing = { files: { write: [], remove: [] } }
  const reordered = new Map<string, Reordered>()
  const diagnostics: Diagnostic[] = notMerged(root, base)
  for (const record of versionedRecords(root)) {
    const { files } = readHistoryFiles(root, record)
    diagnostics.push(...doubleInBase(record, files, base))
    reordered.set(record, reorder(record, files, base))
  }
  if (diagnostics.length > 0) return { ...nothing, diagnostics }
  const loaded = loadProject(root, (record) => {
    const own = reordered.get(record)
    return own === undefined ? loadHistory(root, record) : readHistory(record, own.files)
  })
  if (loaded.project === undefined || hasErrors(loaded.diagnostics)) {
    return { ...nothing, diagnostics: loaded.diagnostics }
  }
  const moves: RebaseMove[] = []
  const write: { file: string; text: string | Uint8Array }[] = []
  const remove = new Set<string>()
  for (const [name, { files, moves: earlier, last }] of reordered) {
    const record = loaded.project.records.find((each) => each.name === name)
    const own = last === undefined ? undefined : moveLast(name, last, record, files)
    moves.push(...earlier, ...(own === undefined ? [] : [own.move]))
    for (const { action, draft, file } of [...earlier, ...(own === undefined ? [] : [own.move])]) {
      if (action === 'kept') continue
      remove.add(draft)
      if (action === 'dropped') continue
      const text = file === own?.move.file ? own.text : files.find((each) => each.file === file)!.bytes
      write.push({ file, text })
    }
  }
  for (const { file } of write) remove.delete(file)
  return { moves, files: { write, remove: [...remove] }, diagnostics: loaded.diagnostics }
}

/** Versions of the base that aren't here: it has to be merged first. */
function notMerged(root: string, { files }: Base): Diagnostic[] {
  return [...files]
    .filter(([file]) => versionName(file) !== undefined && !existsSync(join(root, file)))
    .map(([file, ref]) => ({
      code: 'HISTORY_GAP',
      severity: 'error',
      file,
      pointer: '',
      message: `${ref} has this version, and it isn't here`,
      hint: `merge ${ref} first, then renumber`,
    }))
}

/** Where both versions of a number are in the base, that doesn't tell which was there first. */
function doubleInBase(record: string, files: readonly HistoryFile[], base: Base): Diagnostic[] {
  const published = files.filter(({ file }) => base.files.has(file))
  return readHistory(record, published)
    .diagnostics.filter(({ code }) => code === 'HISTORY_DUPLICATE')
    .map((diagnostic) => ({
      ...diagnostic,
      hint: `both are in ${base.ref}: name the commit before the later one came in: ocsf-kafka version --rebase --base <commit>`,
    }))
}

function reorder(record: string, files: readonly HistoryFile[], base: Base): Reordered {
  const named = files.flatMap((each) => {
    const number = versionName(each.file)?.number
    return number === undefined ? [] : [{ ...each, number }]
  })
  const published = named.filter(({ file }) => base.files.has(file))
  const drafts = named
    .filter(({ file }) => !base.files.has(file))
    .sort((a, b) => a.number - b.number || (a.file < b.file ? -1 : 1))
  let number = Math.max(0, ...published.map((each) => each.number))
  const moves = drafts.slice(0, -1).map(({ file: draft, bytes }): RebaseMove => {
    const file = versionFile(record, ++number, bytes)
    const action = file === draft ? 'kept' : 'renumbered'
    return { record, action, draft, file, number, changes: [] }
  })
  const renumbered = moves.map(({ file }, i) => ({ file, bytes: drafts[i]!.bytes }))
  return { files: [...published, ...renumbered], moves, last: drafts.at(-1) }
}

/** What becomes of the last draft; the record is loaded as if the draft weren't there. */
function moveLast(
  name: string,
  last: HistoryFile,
  record: RecordModel | undefined,
  files: readonly HistoryFile[],
): { readonly move: RebaseMove; readonly text: string | Uint8Array } {
  const draft = last.file
  if (record === undefined) {
    // the record itself is gone: its versions are all that is left, and stay in order
    const number = Math.max(0, ...files.map(({ file }) => versionName(file)?.number ?? 0)) + 1
    return moved(name, last, number)
  }
  if (record.versionFile !== undefined) {
    const move = { record: name, draft, file: record.versionFile, number: record.version, changes: [] }
    return { move: { ...move, action: 'dropped' }, text: '' }
  }
  const { value } = parseJson(last.bytes.toString(), draft)
  if (isDeepStrictEqual(value, record.selfContained)) return moved(name, last, record.version)
  const text = printAvsc(record.selfContained)
  const file = versionFile(name, record.version, text)
  const before = record.earlier.at(-1)
  const changes =
    before === undefined
      ? []
      : changesText(record.fullName, schemaChanges(before.schema, record.selfContained))
  return { move: { record: name, action: 'rewritten', draft, file, number: record.version, changes }, text }
}

function moved(record: string, { file: draft, bytes }: HistoryFile, number: number) {
  const file = versionFile(record, number, bytes)
  const action = file === draft ? ('kept' as const) : ('renumbered' as const)
  return { move: { record, action, draft, file, number, changes: [] }, text: bytes }
}
