import { checkExtensionConversions } from '../check/conversions.ts'
import { checkManifest } from '../check/manifest.ts'
import { deriveAvro } from '../derive/avro/derive-avro.ts'
import { type Diagnostic, type Finding, hasErrors } from '../diagnostic.ts'
import type { Manifest } from '../model/manifest.ts'
import type { Project } from '../model/project.ts'
import { type HistorySource, type LoadedHistory, loadHistory } from './avro-history.ts'
import { checkRecordFiles, loadRecords, recordNames } from './avro-record.ts'
import { extensionPlace } from './extension-place.ts'
import { loadLineage } from './lineage.ts'
import { locateIn } from './locate-in.ts'
import { loadManifest } from './manifest.ts'
import { readOcsfChoice } from './ocsf-choice.ts'
import { loadOcsf } from './ocsf-project.ts'
import { publishedSchemas } from './published-schemas.ts'
import { loadRetired } from './retired-versions.ts'

/** A project, or what is wrong with its files; with errors among the diagnostics there may be no project. */
export interface LoadedProject {
  readonly project?: Project
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Loads and checks everything that a project's files say: the manifest, OCSF, the records. What is wrong with one does
 * not keep the others from being checked, as far as they don't depend on it.
 *
 * @param historyOf where the published versions come from; default: `avro/history/`.
 */
export function loadProject(
  root: string,
  historyOf: HistorySource = (record) => loadHistory(root, record),
): LoadedProject {
  const { manifest, diagnostics: ofManifest } = loadManifest(root)
  if (manifest === undefined) return { diagnostics: [...ofManifest, ...withoutManifest(root, ofManifest)] }
  const { project, diagnostics } = loadWithManifest(root, manifest, historyOf)
  return { ...(project !== undefined && { project }), diagnostics: [...ofManifest, ...diagnostics] }
}

/** {@link loadProject} where the manifest is in hand, such as one that names another OCSF release. */
export function loadWithManifest(
  root: string,
  manifest: Manifest,
  historyOf: HistorySource = (record) => loadHistory(root, record),
): LoadedProject {
  const { schema, diagnostics: ofOcsf } = loadOcsf({ root, manifest })
  const diagnostics = [...ofOcsf]
  if (schema === undefined || hasErrors(ofOcsf)) {
    return { diagnostics: [...diagnostics, ...withoutOcsf(root, manifest)] }
  }
  const { lineage, diagnostics: ofLineage } = loadLineage(root)
  const { retired, diagnostics: ofRetired } = loadRetired(root)
  const versionsOf = remembered(historyOf)
  const published = publishedSchemas(recordNames(root), versionsOf, retired)
  const placeOf = extensionPlace(root, schema)
  const { derived, findings } = deriveAvro(schema, lineage, {
    profiles: manifest.ocsf.profiles,
    published,
    placeOf,
  })
  const { records, diagnostics: ofRecords } = loadRecords(root, derived, versionsOf)
  diagnostics.push(
    ...ofLineage,
    ...ofRetired,
    ...locateIn(root, oncePerAttribute(findings)),
    ...locateIn(root, checkExtensionConversions([...derived.records.values()], published, placeOf)),
    ...ofRecords,
    ...locateIn(
      root,
      checkManifest(manifest, {
        schema,
        records: hasErrors(ofRecords) ? undefined : records,
        derivedClasses: derived.classes,
      }),
    ),
  )
  return { project: { manifest, schema, derived, records }, diagnostics }
}

/** An attribute of an extension is in many items; what is wrong with its definition is said once. */
function oncePerAttribute(findings: readonly Finding[]): Finding[] {
  const said = new Set<string>()
  return findings.filter(({ code, file, pointer }) => {
    const isOfExtension = file.startsWith('ocsf/extensions/') && pointer !== ''
    const key = `${code} ${file} ${pointer}`
    return !isOfExtension || (!said.has(key) && said.add(key))
  })
}

/** Reads the versions of each record once. */
function remembered(historyOf: HistorySource): HistorySource {
  const known = new Map<string, LoadedHistory>()
  return (record) => {
    const history = known.get(record) ?? historyOf(record)
    known.set(record, history)
    return history
  }
}

/** What can be said of a project whose manifest can't be read, beyond that. */
function withoutManifest(root: string, ofManifest: readonly Diagnostic[]): Diagnostic[] {
  const choice = readOcsfChoice(root)
  if (choice === undefined) {
    const isMissing = ofManifest.some(({ code }) => code === 'FILE_NOT_FOUND')
    return isMissing ? [] : [...checkRecordFiles(root).diagnostics]
  }
  // Without a release that the manifest names, OCSF would be compiled for one that nobody chose.
  const ofOcsf = choice.ocsf.version === undefined ? [] : loadOcsf({ root, manifest: choice }).diagnostics
  const reported = new Set(ofManifest.map(({ pointer }) => pointer))
  const more = ofOcsf.filter(({ file, pointer }) => file !== choice.file || !reported.has(pointer))
  return [...more, ...checkRecordFiles(root).diagnostics]
}

/** What can be said of the records, and of the manifest, where OCSF definitions have mistakes. */
function withoutOcsf(root: string, manifest: Manifest): Diagnostic[] {
  const { records, diagnostics } = checkRecordFiles(root)
  const findings = checkManifest(manifest, { records })
  return [...diagnostics, ...locateIn(root, findings)]
}
