import { checkConversions } from '../../generator/check/conversions.ts'
import { deriveAvro } from '../../generator/derive/avro/derive-avro.ts'
import { type Diagnostic, hasErrors } from '../../generator/diagnostic.ts'
import { loadLineage } from '../../generator/load/lineage.ts'
import { locateIn } from '../../generator/load/locate-in.ts'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import { loadWithManifest } from '../../generator/load/project.ts'
import type { DerivedSchemas } from '../../generator/model/derived.ts'
import type { Manifest } from '../../generator/model/manifest.ts'
import type { CompiledSchema } from '../../generator/model/ocsf.ts'
import type { Project } from '../../generator/model/project.ts'
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

/** Where the release itself can't be read. */
export interface UnreadableRelease {
  readonly diagnostics: readonly Diagnostic[]
}

/** Loads the project with a release. */
export function projectAt(
  root: string,
  version: string,
  manifest: Manifest | undefined,
): ProjectAt | UnreadableRelease {
  if (manifest === undefined) return releaseAt(root, version, undefined, true)
  const moved: Manifest = { ...manifest, ocsf: { ...manifest.ocsf, version } }
  const { project, diagnostics } = loadWithManifest(root, moved)
  if (project !== undefined) {
    const { schema, derived, records } = project
    const unconverted = locateIn(root, checkConversions(usedItems(project), moved))
    const all = [...diagnostics, ...unconverted]
    return { version, schema, hasExtensions: true, derived, records, diagnostics: all }
  }
  const without = releaseAt(root, version, manifest, false)
  return 'schema' in without ? { ...without, diagnostics } : without
}

/** The release without records. */
function releaseAt(
  root: string,
  version: string,
  manifest: Manifest | undefined,
  hasExtensions: boolean,
): ProjectAt | UnreadableRelease {
  const { schema, diagnostics } = loadOcsf({ root, version, privateExtensions: hasExtensions })
  if (schema === undefined || hasErrors(diagnostics)) return { diagnostics }
  const profiles = manifest?.ocsf.profiles ?? 'all'
  const { derived } = deriveAvro(schema, loadLineage(root).lineage, { profiles })
  return { version, schema, hasExtensions, derived, records: [], diagnostics }
}

function usedItems({ records, derived }: Project) {
  const referred = new Set(records.flatMap((record) => [...referencesIn(record.selfContained)]))
  return [...derived.records.values()].filter(({ fullName }) => referred.has(fullName))
}
