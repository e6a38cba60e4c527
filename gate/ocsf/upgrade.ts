import { type Diagnostic, hasErrors } from '../../generator/diagnostic.ts'
import { loadLineage, loadRenames } from '../../generator/load/lineage.ts'
import { loadManifest } from '../../generator/load/manifest.ts'
import { listReleases, loadOcsf } from '../../generator/load/ocsf-project.ts'
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
  /** What was compared: what the project's topics carry, the classes that were named, or all. */
  readonly scope: 'topics' | 'classes' | 'all'
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
  const { lineage, diagnostics: ofLineage } = loadLineage(root)
  const { renames, diagnostics: ofRenames } = loadRenames(root)
  const ofTables = [...ofLineage, ...ofRenames]
  if (hasErrors(ofTables)) return { kind: 'mistakes', diagnostics: ofTables }
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
  const schemas = comparedSchemas(root, from, to)
  const classes = classesOf(options, manifest, schemas)
  if (classes !== undefined && 'message' in classes) return { kind: 'refused', refusal: classes }
  const profiles = manifest === undefined || all ? 'all' : manifest.ocsf.profiles
  const found = ocsfChanges(schemas.from, schemas.to, {
    ...(classes !== undefined && { classes }),
    profiles: { from: profiles, to: profiles },
    // With all profiles, or without an extension, the records are others than the project's.
    ...(profiles !== 'all' && {
      derived: {
        ...(schemas.from === from.schema && { from: from.derived }),
        ...(schemas.to === to.schema && { to: to.derived }),
      },
    }),
    renames,
    lineage,
  })
  const changes = found.changes.map((change) => ({
    ...change,
    ...touchedBy(found.classesOf(change), manifest, [schemas.from, schemas.to]),
  }))
  const report: UpgradeReport = {
    ...releases,
    downgrade: isDowngrade(releases),
    project: manifest !== undefined,
    scope: classes === undefined ? 'all' : isNamed(options) ? 'classes' : 'topics',
    topics: manifest?.topics.filter(({ classes: carried }) => carried.length > 0).length ?? 0,
    profiles,
    reads: readsOf(from, to, found.classes),
    compared: found.compared,
    changes,
    blockers: to.diagnostics.filter(({ severity }) => severity === 'error'),
    notes: notesOn(from, to),
  }
  return { kind: 'report', report }
}

function isNamed({ classes }: Pick<UpgradeOptions, 'classes'>): boolean {
  return classes !== undefined && classes.length > 0
}

interface ComparedSchemas {
  readonly from: CompiledSchema
  readonly to: CompiledSchema
}

/** Both with the private extensions, or both without: what only one side has would be told as a change of OCSF. */
function comparedSchemas(root: string, from: ProjectAt, to: ProjectAt): ComparedSchemas {
  if (from.hasExtensions === to.hasExtensions) return { from: from.schema, to: to.schema }
  const without = ({ version, schema, hasExtensions }: ProjectAt) =>
    (hasExtensions ? loadOcsf({ root, version, privateExtensions: false }).schema : undefined) ?? schema
  return { from: without(from), to: without(to) }
}

function classesOf(
  { classes, all = false }: UpgradeOptions,
  manifest: Manifest | undefined,
  { from, to }: ComparedSchemas,
): readonly string[] | Refusal | undefined {
  if (isNamed({ classes })) return chooseClasses(classes!, from, to)
  if (manifest === undefined || all) return undefined
  return [...new Set(manifest.topics.flatMap((topic) => topic.classes.map(({ name }) => name)))]
}

/** What the comparison leaves out. */
function notesOn(...sides: readonly ProjectAt[]): string[] {
  return sides
    .filter(({ hasExtensions }) => !hasExtensions)
    .map(
      ({ version }) =>
        `the private extensions don't compile with OCSF ${version}, so the comparison leaves them out`,
    )
}
