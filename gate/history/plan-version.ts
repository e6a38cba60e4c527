import { isDeepStrictEqual } from 'node:util'
import { type Diagnostic, hasErrors } from '../../generator/diagnostic.ts'
import {
  type HistorySource,
  type HistoryVersion,
  loadHistory,
  versionFile,
  versionName,
} from '../../generator/load/avro-history.ts'
import { loadProject } from '../../generator/load/project.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { printAvsc } from '../../generator/print/avsc.ts'
import type { Base } from './base.ts'
import { changesText } from './changes-text.ts'
import { schemaChanges } from './schema-changes.ts'
import type { FileChanges } from './write-files.ts'

export interface VersionOptions {
  /** The records to write versions of; default: all. */
  readonly records?: readonly string[] | undefined
  /** What tells a draft from a published version; without it none is a draft. */
  readonly base: Base | undefined
  /** Whether a draft stays and what changed since gets a number of its own. */
  readonly keepDrafts?: boolean | undefined
}

/** What becomes of one record's last version. */
export interface RecordPlan {
  readonly record: string
  /**
   * `current`: the last version is the schema of now. `written`: a new one is. `replaced`: it takes the place of a
   * draft. `dropped`: the draft is removed, since the schema is again what was published before it.
   */
  readonly action: 'current' | 'written' | 'replaced' | 'dropped'
  /** The record's version from now on. */
  readonly number: number
  /** Its file, relative to the project's root. */
  readonly file: string
  /** The file of the draft that is replaced or dropped. */
  readonly draft?: string
  /** The version that `changes` are counted from; 0: there is none. */
  readonly since: number
  /** What changed, in one to three lines; empty for `current` and `dropped`. */
  readonly changes: readonly string[]
}

export interface VersionPlan {
  /** Absent where the project has mistakes. */
  readonly plans?: readonly RecordPlan[]
  readonly files: FileChanges
  readonly diagnostics: readonly Diagnostic[]
  /** Whether generated code holds other version numbers afterwards. */
  readonly changesCode: boolean
}

/**
 * What `ocsf-kafka version` has to write so that each record's schema is its last version. A version that isn't in the
 * base is a draft: nobody else has seen it, so it is replaced rather than followed. Reads the project; writes nothing.
 */
export function planVersion(root: string, options: VersionOptions): VersionPlan {
  const drafts = new Map<string, HistoryVersion>()
  const published: HistorySource = (record) => {
    const history = loadHistory(root, record)
    const last = history.versions.at(-1)
    if (last === undefined || hasErrors(history.diagnostics) || !isChosen(record, options)) return history
    if (options.keepDrafts === true || !isDraft(last.file, options.base)) return history
    drafts.set(record, last)
    return { ...history, versions: history.versions.slice(0, -1) }
  }
  const { project, diagnostics } = loadProject(root, published)
  const nothing = { files: { write: [], remove: [] }, diagnostics, changesCode: false }
  if (project === undefined || hasErrors(diagnostics)) return nothing
  const write: { file: string; text: string }[] = []
  const plans = project.records.flatMap((record): RecordPlan[] => {
    if (!isChosen(record.name, options)) return []
    const plan = planRecord(record, drafts.get(record.name))
    if (plan.action === 'written' || plan.action === 'replaced')
      write.push({ file: plan.file, text: printAvsc(record.selfContained) })
    return [plan]
  })
  const remove = plans.flatMap(({ draft }) => draft ?? [])
  return { plans, files: { write, remove }, diagnostics, changesCode: remove.length > 0 }
}

/** Whether a version isn't in the base; nothing is a draft where there is none. */
export function isDraft(file: string, base: Base | undefined): boolean {
  return base !== undefined && !base.files.has(file)
}

function isChosen(record: string, { records }: VersionOptions): boolean {
  return records === undefined || records.includes(record)
}

/** `record` is loaded as if the draft weren't there. */
function planRecord(record: RecordModel, draft: HistoryVersion | undefined): RecordPlan {
  const { name, version, versionFile: last, earlier, selfContained, fullName } = record
  const head = { record: name, number: version, since: 0, changes: [] }
  if (last !== undefined) {
    return { ...head, action: draft === undefined ? 'current' : 'dropped', file: last, ...draftOf(draft) }
  }
  // however it is laid out: a draft that says the same stays as it is
  if (draft !== undefined && isDeepStrictEqual(draft.schema, selfContained))
    return { ...head, action: 'current', file: draft.file }
  const before = earlier.at(-1)
  return {
    ...head,
    action: draft === undefined ? 'written' : 'replaced',
    file: versionFile(name, version, printAvsc(selfContained)),
    ...draftOf(draft),
    since: before?.number ?? 0,
    changes: before === undefined ? [] : changesText(fullName, schemaChanges(before.schema, selfContained)),
  }
}

function draftOf(draft: HistoryVersion | undefined): { readonly draft?: string } {
  return draft === undefined ? {} : { draft: draft.file }
}

/** A version's number and hash: `3-16d8e49fcd2e`. */
export function versionLabel(file: string): string {
  const name = versionName(file)
  return name === undefined ? file : `${name.number}-${name.hash}`
}
