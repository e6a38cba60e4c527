import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { renamesFile } from '../derive/avro/check-renames.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { DeclaredRenames, Lineage, ObjectRename } from '../model/lineage.ts'
import type { JsonObject } from '../model/release.ts'
import { packagedReleases } from './base-release.ts'
import { readJsonObject } from './json-file.ts'

/** The lineage table's file, relative to the project's root. */
export const lineageFile = 'ocsf/base/lineage.json'

const noLineage: Lineage = { releases: [], classes: {}, objects: {} }

/** Reads the project's `ocsf/base/lineage.json`, or the package's where the project has imported no release. */
export function loadLineage(root: string): {
  readonly lineage: Lineage
  readonly diagnostics: readonly Diagnostic[]
} {
  const own = join(root, lineageFile)
  const path = existsSync(own) ? own : join(packagedReleases(), 'lineage.json')
  const { value, diagnostic } = readJsonObject(path, lineageFile)
  if (diagnostic !== undefined) return { lineage: noLineage, diagnostics: [diagnostic] }
  if (Array.isArray(value.releases) && isObject(value.classes) && isObject(value.objects)) {
    return { lineage: value as unknown as Lineage, diagnostics: [] }
  }
  const message = 'this is no lineage table: it has to have releases, classes and objects'
  const hint = 'import any release again to write it anew: ocsf-kafka ocsf import <checkout of ocsf-schema>'
  const place = { file: lineageFile, line: 1, column: 1, pointer: '' }
  return {
    lineage: noLineage,
    diagnostics: [{ code: 'OCSF_BAD_DEFINITION', severity: 'error', ...place, message, hint }],
  }
}

/** Reads the package's `ocsf/base/renames.json`, and the project's own declarations where it has any. */
export function loadRenames(root: string): {
  readonly renames: DeclaredRenames
  readonly diagnostics: readonly Diagnostic[]
} {
  const paths = new Set([join(packagedReleases(), 'renames.json'), join(root, renamesFile)])
  const objects: ObjectRename[] = []
  const not_renames: ObjectRename[] = []
  const diagnostics: Diagnostic[] = []
  for (const path of paths) {
    if (!existsSync(path)) continue
    const { value, diagnostic } = readJsonObject(path, renamesFile, { repeatedKey: 'error' })
    if (diagnostic !== undefined) diagnostics.push(diagnostic)
    else if (isRenameList(value.objects ?? []) && isRenameList(value.not_renames ?? [])) {
      const declared = value as unknown as Partial<DeclaredRenames>
      objects.push(...(declared.objects ?? []))
      not_renames.push(...(declared.not_renames ?? []))
    } else {
      const message = 'objects and not_renames have to be lists of {"from", "to", "since"}'
      const place = { file: renamesFile, line: 1, column: 1, pointer: '' }
      diagnostics.push({ code: 'OCSF_BAD_DEFINITION', severity: 'error', ...place, message })
    }
  }
  return { renames: { objects, not_renames }, diagnostics }
}

function isRenameList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) => isObject(entry) && ['from', 'to', 'since'].every((key) => typeof entry[key] === 'string'),
    )
  )
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
