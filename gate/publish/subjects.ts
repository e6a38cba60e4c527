import type { Level } from '../../compat/level.ts'
import { type Diagnostic, hasErrors } from '../../generator/diagnostic.ts'
import { type HistoryVersion, loadHistory } from '../../generator/load/avro-history.ts'
import { loadManifest } from '../../generator/load/manifest.ts'
import { loadRetired, type RetiredVersions } from '../../generator/load/retired-versions.ts'
import type { Manifest, ManifestRegistry } from '../../generator/model/manifest.ts'
import { fullNameOf } from '../../generator/model/schema-kind.ts'
import { subjectOf } from '../../generator/print/topic.ts'

/** A subject of the registry, as the manifest and the history want it. */
export interface PublishedSubject {
  readonly name: string
  /** The record of its versions, by its name in the manifest. */
  readonly record: string
  /** In the manifest's order; several where a subject is named after its record. */
  readonly topics: readonly string[]
  readonly level: Level
  /** Levels that its topics want; more than one is a mistake. */
  readonly levels: readonly Level[]
  /** Ascending; empty where the record has none yet. */
  readonly versions: readonly HistoryVersion[]
  /** Numbers of versions of which no event is read any more: known, but not wanted. */
  readonly retired: ReadonlySet<number>
}

export interface LoadedSubjects {
  /** Absent where the manifest or the history has mistakes. */
  readonly subjects?: readonly PublishedSubject[]
  readonly registry?: ManifestRegistry
  /** Codes of findings that are errors here. */
  readonly errors?: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Every subject that the project's topics have, in the manifest's order: reads the manifest and `avro/history/` only. */
export function loadSubjects(root: string): LoadedSubjects {
  const { manifest, diagnostics } = loadManifest(root)
  if (manifest === undefined) return { diagnostics }
  const histories = new Map(manifest.records.map(({ name }) => [name, loadHistory(root, name)] as const))
  const { retired, diagnostics: ofRetired } = loadRetired(root)
  const all = [
    ...diagnostics,
    ...ofRetired,
    ...[...histories.values()].flatMap((history) => history.diagnostics),
  ]
  if (hasErrors(all)) return { diagnostics: all }
  const versions = new Map([...histories].map(([name, history]) => [name, history.versions]))
  return {
    subjects: subjectsOf(manifest, versions, retired),
    registry: manifest.registry,
    errors: manifest.check.errors,
    diagnostics: all,
  }
}

function subjectsOf(
  manifest: Manifest,
  histories: ReadonlyMap<string, readonly HistoryVersion[]>,
  retired: RetiredVersions,
): PublishedSubject[] {
  const subjects = new Map<string, PublishedSubject>()
  for (const topic of manifest.topics) {
    const versions = histories.get(topic.record) ?? []
    const last = versions.at(-1)?.schema as { readonly name: string; readonly namespace?: string } | undefined
    // without a version nothing says the record's full name, and there is nothing to register
    const fullName = last === undefined ? topic.record : fullNameOf(last.name, last.namespace)
    const name = subjectOf(topic, { fullName }, manifest)
    const known = subjects.get(name)
    const level = topic.compatibility
    subjects.set(name, {
      name,
      record: topic.record,
      topics: [...(known?.topics ?? []), topic.name],
      level: known?.level ?? level,
      levels: [...new Set([...(known?.levels ?? []), level])],
      versions,
      retired: new Set(retired.get(topic.record)?.map(({ version }) => version)),
    })
  }
  return [...subjects.values()]
}
