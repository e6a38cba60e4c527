import { checkConversions } from '../../generator/check/conversions.ts'
import { checkManifest } from '../../generator/check/manifest.ts'
import { deriveAvro } from '../../generator/derive/avro/derive-avro.ts'
import { type Diagnostic, hasErrors } from '../../generator/diagnostic.ts'
import { loadRecords } from '../../generator/load/avro-record.ts'
import { loadLineage } from '../../generator/load/lineage.ts'
import { locateIn } from '../../generator/load/locate-in.ts'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import type { DerivedSchemas } from '../../generator/model/derived.ts'
import type { Manifest } from '../../generator/model/manifest.ts'
import type { CompiledSchema } from '../../generator/model/ocsf.ts'
import type { RecordModel } from '../../generator/model/record.ts'
import { referencesIn } from '../../generator/model/schema-names.ts'

/** A project as it is with some release, whichever its manifest names. */
export interface ProjectAt {
  readonly version: string
  /** Without the private extensions where those don't compile with the release. */
  readonly schema: CompiledSchema
  /** Whether the private extensions are part of the schema. */
  readonly hasExtensions: boolean
  /** With the profiles that the project uses; without a project, with all. */
  readonly derived: DerivedSchemas
  /** Empty where the records' references can't be resolved with the release. */
  readonly records: readonly RecordModel[]
  /** What keeps the project from being generated with the release. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Loads the project with a release; undefined where the release itself can't be read. */
export function projectAt(
  root: string,
  version: string,
  manifest: Manifest | undefined,
): ProjectAt | { readonly diagnostics: readonly Diagnostic[] } {
  const { schema, hasExtensions, diagnostics } = compiledAt(root, version, manifest)
  if (schema === undefined) return { diagnostics }
  const { lineage, diagnostics: ofLineage } = loadLineage(root)
  const { derived, findings } = deriveAvro(schema, lineage, { profiles: manifest?.ocsf.profiles ?? 'all' })
  const without = { version, schema, hasExtensions, derived, records: [], diagnostics }
  if (manifest === undefined || !hasExtensions) return without
  const { records, diagnostics: ofRecords } = loadRecords(root, derived)
  const moved: Manifest = { ...manifest, ocsf: { ...manifest.ocsf, version } }
  const known = hasErrors(ofRecords) ? undefined : records
  const ofManifest = checkManifest(moved, { schema, records: known, derivedClasses: derived.classes })
  const referred = new Set(records.flatMap((record) => [...referencesIn(record.selfContained)]))
  const items = [...derived.records.values()].filter(({ fullName }) => referred.has(fullName))
  const located = locateIn(root, [...findings, ...ofManifest, ...checkConversions(items, moved)])
  return { ...without, records, diagnostics: [...diagnostics, ...ofLineage, ...ofRecords, ...located] }
}

function compiledAt(root: string, version: string, manifest: Manifest | undefined) {
  const whole = loadOcsf({ root, version, ...(manifest !== undefined && { manifest }) })
  if (whole.schema !== undefined && !hasErrors(whole.diagnostics)) {
    return { schema: whole.schema, hasExtensions: true, diagnostics: whole.diagnostics }
  }
  const { schema, diagnostics } = loadOcsf({ root, version, privateExtensions: false })
  if (schema === undefined || hasErrors(diagnostics))
    return { schema: undefined, hasExtensions: false, diagnostics }
  return { schema, hasExtensions: false, diagnostics: whole.diagnostics }
}
