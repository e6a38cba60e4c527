import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic, Finding } from '../../generator/diagnostic.ts'
import { historyFolder, loadHistory, strayFile } from '../../generator/load/avro-history.ts'
import { locateIn } from '../../generator/load/locate-in.ts'
import {
  liveVersions,
  loadRetired,
  type RetiredVersions,
  retiredFile,
} from '../../generator/load/retired-versions.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { pointer } from '../../generator/pointer.ts'
import { didYouMean } from '../../generator/suggest.ts'

/** What may lie in `avro/history/` beside the records' folders. */
const known = new Set(['README.md', 'retired.yaml'])

/**
 * What is wrong with `avro/history/` as a whole. What is wrong with the versions of a record of the project, loading
 * the project has reported.
 */
export function checkHistory(root: string, records: readonly RecordModel[]): Diagnostic[] {
  const { retired } = loadRetired(root)
  const found: Diagnostic[] = []
  for (const entry of entriesOf(root)) {
    const file = `${historyFolder}/${entry.name}`
    if (!entry.isDirectory()) {
      if (!known.has(entry.name)) found.push(strayFile(file))
    } else if (!records.some(({ name }) => name === entry.name)) {
      found.push(...checkFolder(root, entry.name, records, retired))
    }
  }
  return [...found, ...locateIn(root, checkRetired(root, retired, records))]
}

/** Folders and files directly in `avro/history/`, by name; hidden ones are left out. */
function entriesOf(root: string) {
  const folder = join(root, historyFolder)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The names of the records that have a folder in `avro/history/`, sorted. */
export function versionedRecords(root: string): string[] {
  return entriesOf(root).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

/** The folder of a record that the project hasn't: it may stay when nothing in it is used any more. */
function checkFolder(
  root: string,
  record: string,
  records: readonly RecordModel[],
  retired: RetiredVersions,
): Diagnostic[] {
  const { versions, diagnostics } = loadHistory(root, record)
  const live = liveVersions(record, versions, retired)
  if (live.length === 0) return [...diagnostics]
  const names = records.map(({ name }) => name)
  const near = didYouMean(record, names)
  return [
    ...diagnostics,
    {
      code: 'HISTORY_UNKNOWN_RECORD',
      severity: 'error',
      file: live.at(-1)!.file,
      pointer: '',
      message: `there is no avro/${record}.avsc, and versions of it are in use: ${live.map(({ number }) => number).join(', ')}`,
      hint:
        `restore avro/${record}.avsc${near === undefined ? '' : ` (${near})`}; where no event of it is read any ` +
        `more: ocsf-kafka version ${record} --retire all --reason "…"`,
    },
  ]
}

function checkRetired(root: string, retired: RetiredVersions, records: readonly RecordModel[]): Finding[] {
  return [...retired].flatMap(([name, entries]) => {
    const numbers = loadHistory(root, name).versions.map(({ number }) => number)
    const last = records.some((record) => record.name === name) ? numbers.at(-1) : undefined
    return entries.flatMap(({ version }, i): Finding[] => {
      const at = { code: 'HISTORY_RETIREMENT', severity: 'error', file: retiredFile } as const
      const place = { ...at, pointer: pointer(name, i, 'version') }
      if (!numbers.includes(version)) {
        const message = numbers.length === 0 ? `${name} has no versions` : `${name} has no version ${version}`
        return [{ ...place, message, hint: `remove the entry; there are ${numbers.join(', ') || 'none'}` }]
      }
      if (version !== last) return []
      const message = `version ${version} of ${name} is the last one: it is what is published`
      return [{ ...place, message, hint: `take it back: ocsf-kafka version ${name} --unretire ${version}` }]
    })
  })
}
