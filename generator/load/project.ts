import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkManifest } from '../check/manifest.ts'
import { deriveAvro } from '../derive/avro/derive-avro.ts'
import { type Diagnostic, hasErrors } from '../diagnostic.ts'
import type { Project } from '../model/project.ts'
import { loadRecords } from './avro-record.ts'
import { loadLineage } from './lineage.ts'
import { locate } from './locate.ts'
import { loadManifest } from './manifest.ts'
import { loadOcsf } from './ocsf-project.ts'

/** A project, or what is wrong with its files; with errors among the diagnostics there may be no project. */
export interface LoadedProject {
  readonly project?: Project
  readonly diagnostics: readonly Diagnostic[]
}

/** Loads and checks everything that a project's files say: the manifest, OCSF, the records. */
export function loadProject(root: string): LoadedProject {
  const { manifest, diagnostics: ofManifest } = loadManifest(root)
  if (manifest === undefined) return { diagnostics: ofManifest }
  const { schema, diagnostics: ofOcsf } = loadOcsf({ root, manifest })
  const diagnostics = [...ofManifest, ...ofOcsf]
  if (schema === undefined || hasErrors(ofOcsf)) return { diagnostics }
  const { lineage, diagnostics: ofLineage } = loadLineage(root)
  const { derived, findings } = deriveAvro(schema, lineage, { profiles: manifest.ocsf.profiles })
  const { records, diagnostics: ofRecords } = loadRecords(root, derived)
  const textOf = textIn(root)
  diagnostics.push(
    ...ofLineage,
    ...locate(findings, textOf),
    ...ofRecords,
    ...locate(
      checkManifest(manifest, {
        schema,
        records: hasErrors(ofRecords) ? undefined : records,
        derivedClasses: derived.classes,
      }),
      textOf,
    ),
  )
  return { project: { manifest, schema, derived, records }, diagnostics }
}

/** The texts of a project's files, for looking positions up. */
export function textIn(root: string): (file: string) => string | undefined {
  return (file) => {
    const path = join(root, file)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }
}
