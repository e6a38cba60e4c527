import { type Diagnostic, hasErrors } from '../../generator/diagnostic.ts'
import { loadLineage, loadRenames } from '../../generator/load/lineage.ts'
import { loadManifest } from '../../generator/load/manifest.ts'
import { listReleases } from '../../generator/load/ocsf-project.ts'
import type { Manifest } from '../../generator/model/manifest.ts'
import type { CompiledSchema } from '../../generator/model/ocsf.ts'
import { chooseClasses } from './choose-classes.ts'
import { chooseReleases, isDowngrade, type Refusal } from './choose-releases.ts'
import { ocsfChanges } from './ocsf-changes.ts'
import { type ProjectAt, projectAt } from './project-at.ts'
import { type Reads, readsOf } from './reads.ts'
import { type TouchingChange, touchedBy } from './touched.ts'

export interface UpgradeOptions {
  /** The project's folder; a folder without contracts/topics.yaml is fine. */
  readonly root: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Names or class_uids; default: those of the project's topics, or all. */
  readonly classes?: readonly string[] | undefined
  /** All classes and profiles, not only those of the project. */
  readonly all?: boolean | undefined
}

/** What a move from one OCSF release to another does to a project. */
export interface UpgradeReport {
  readonly from: string
  readonly to: string
  /** Whether `to` is the earlier release. */
  readonly downgrade: boolean
  /** Whether there is a project: without one, no topics and services are known. */
  readonly project: boolean
  /** How many of the project's topics carry OCSF events. */
  readonly topics: number
  readonly profiles: 'all' | readonly string[]
  /** Whether the schemas of `to` read what was written before, as the compatibility engine judges them. */
  readonly reads: Reads
  /** How many classes and objects were compared. */
  readonly compared: { readonly classes: number; readonly objects: number }
  readonly changes: readonly TouchingChange[]
  /** What keeps the project from being generated with `to`: places in its files. */
  readonly blockers: readonly Diagnostic[]
  /** What else there is to know about the comparison itself. */
  readonly notes: readonly string[]
}

export type UpgradeResult =
  | { readonly kind: 'report'; readonly report: UpgradeReport }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The project's files, or a release's, have mistakes that come before any comparison. */
  | { readonly kind: 'mistakes'; readonly diagnostics: readonly Diagnostic[] }

export function ocsfUpgrade(options: UpgradeOptions): UpgradeResult {
  const { root, all = false } = options
  const { manifest, diagnostics } = loadManifest(root)
  const isMissing = diagnostics.some(({ code }) => code === 'FILE_NOT_FOUND')
  if (manifest === undefined && !isMissing) return { kind: 'mistakes', diagnostics }
  const releases = chooseReleases({
    from: options.from,
    to: options.to,
    project: manifest?.ocsf.version,
    known: listReleases(root),
  })
  if ('message' in releases) return { kind: 'refused', refusal: releases }
  const from = projectAt(root, releases.from, manifest)
  const to = projectAt(root, releases.to, manifest)
  if (!('schema' in from)) return { kind: 'mistakes', diagnostics: from.diagnostics }
  if (!('schema' in to)) return { kind: 'mistakes', diagnostics: to.diagnostics }
  const classes = classesOf(options, manifest, from.schema, to.schema)
  if (classes !== undefined && 'message' in classes) return { kind: 'refused', refusal: classes }
  const profiles = manifest === undefined || all ? 'all' : manifest.ocsf.profiles
  const found = ocsfChanges(from.schema, to.schema, {
    ...(classes !== undefined && { classes }),
    profiles: { from: profiles, to: profiles },
    renames: loadRenames(root).renames,
    lineage: loadLineage(root).lineage,
  })
  const schemas = [from.schema, to.schema]
  const changes = found.changes.map((change) => ({
    ...change,
    ...touchedBy(found.classesOf(change), manifest, schemas),
  }))
  const report: UpgradeReport = {
    ...releases,
    downgrade: isDowngrade(releases),
    project: manifest !== undefined,
    topics: manifest?.topics.filter(({ classes: carried }) => carried.length > 0).length ?? 0,
    profiles,
    reads: readsOf(from, to, found.classes),
    compared: found.compared,
    changes,
    blockers: to.diagnostics.filter(({ severity }) => severity === 'error'),
    notes: notesOn(from),
  }
  return { kind: 'report', report }
}

function classesOf(
  { classes, all = false }: UpgradeOptions,
  manifest: Manifest | undefined,
  from: CompiledSchema,
  to: CompiledSchema,
): readonly string[] | Refusal | undefined {
  if (classes !== undefined && classes.length > 0) return chooseClasses(classes, from, to)
  if (manifest === undefined || all) return undefined
  return [...new Set(manifest.topics.flatMap((topic) => topic.classes.map(({ name }) => name)))]
}

/** What the older side of the comparison lacks. */
function notesOn({ version, hasExtensions, diagnostics }: ProjectAt): string[] {
  if (hasExtensions || !hasErrors(diagnostics)) return []
  return [
    `the private extensions don't compile with OCSF ${version}, and were left out of that side of the comparison`,
  ]
}
