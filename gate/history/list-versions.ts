import { type HistoryVersion, loadHistory, versionName } from '../../generator/load/avro-history.ts'
import { loadRetired, type RetiredVersion } from '../../generator/load/retired-versions.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import type { Project } from '../../generator/model/project.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { namesIn } from '../../generator/model/schema-names.ts'
import type { Base } from './base.ts'
import { changesText } from './changes-text.ts'
import { versionedRecords } from './check-history.ts'
import { commitDates } from './commit-dates.ts'
import { isDraft } from './plan-version.ts'
import { schemaChanges } from './schema-changes.ts'

/** A record's versions, newest first. */
export interface ListedRecord {
  readonly record: string
  /** `gone`: the project has no such record any more. `changed`: its schema has no version yet. */
  readonly state: 'versioned' | 'changed' | 'gone'
  readonly versions: readonly ListedVersion[]
}

export interface ListedVersion {
  readonly number: number
  /** The first 12 hexadecimal digits of the SHA-256 of the file. */
  readonly hash: string
  /** Relative to the project's root. */
  readonly file: string
  /** When it was first committed, in ISO 8601; absent where git doesn't know. */
  readonly committed?: string
  /** Whether it is the record's schema of now. */
  readonly current: boolean
  /** Whether it isn't in the base branch, and may still change. */
  readonly draft: boolean
  readonly retired?: Omit<RetiredVersion, 'version'>
  /** What changed since the version before, in one to three lines; empty for the first. */
  readonly changes: readonly string[]
}

/** Lists the versions of the records of a project, and of those that it had. */
export function listVersions(root: string, project: Project, base: Base | undefined): ListedRecord[] {
  const records = new Map(project.records.map((record) => [record.name, record]))
  const names = [...new Set([...records.keys(), ...versionedRecords(root)])].sort()
  const { retired } = loadRetired(root)
  const dates = commitDates(root)
  return names.map((name) => {
    const record = records.get(name)
    const { versions } = loadHistory(root, name)
    const listed = versions.map((version, i): ListedVersion => {
      const { number, file } = version
      const retirement = retired.get(name)?.find((entry) => entry.version === number)
      const committed = dates.get(file)
      return {
        number,
        hash: versionName(file)!.hash,
        file,
        ...(committed !== undefined && { committed }),
        current: record?.versionFile === file,
        draft: isDraft(file, base),
        ...(retirement !== undefined && { retired: { reason: retirement.reason, date: retirement.date } }),
        changes: changesSince(versions[i - 1], version),
      }
    })
    return { record: name, state: stateOf(record), versions: listed.reverse() }
  })
}

function stateOf(record: RecordModel | undefined): ListedRecord['state'] {
  if (record === undefined) return 'gone'
  return record.versionFile === undefined ? 'changed' : 'versioned'
}

function changesSince(before: HistoryVersion | undefined, version: HistoryVersion): string[] {
  if (before === undefined) return []
  const schema = version.schema as AvroSchema
  const [root] = namesIn(schema)
  return changesText(root?.fullName ?? '', schemaChanges(before.schema as AvroSchema, schema))
}
