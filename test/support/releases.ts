import { fileURLToPath } from 'node:url'
import { deriveAvro } from '../../generator/derive/avro/derive-avro.ts'
import { selfContained } from '../../generator/derive/avro/self-contained.ts'
import { listBaseReleases } from '../../generator/load/base-release.ts'
import { loadLineage } from '../../generator/load/lineage.ts'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import type { DerivedSchemas } from '../../generator/model/derived.ts'
import type { CompiledSchema } from '../../generator/model/ocsf.ts'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** All imported releases, oldest first. */
export const releases = listBaseReleases(`${root}/ocsf/base`)

const compiled = new Map<string, CompiledSchema>()
const derived = new Map<string, DerivedSchemas>()

/** A compiled release without private extensions. */
export function release(version: string): CompiledSchema {
  const known = compiled.get(version)
  if (known !== undefined) return known
  const { schema, diagnostics } = loadOcsf({ root, version, privateExtensions: false })
  if (schema === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
  compiled.set(version, schema)
  return schema
}

/** The records of a release with all profiles. */
export function derivedRelease(version: string): DerivedSchemas {
  const known = derived.get(version)
  if (known !== undefined) return known
  const result = deriveAvro(release(version), loadLineage(root).lineage, { profiles: 'all' })
  if (result.findings.length > 0) throw new Error(JSON.stringify(result.findings))
  derived.set(version, result.derived)
  return result.derived
}

/** The self-contained schema of each class of a release, by class_uid. */
export function classSchemas(version: string): Map<number, AvroSchema> {
  const { classes, records } = derivedRelease(version)
  const types = { get: (fullName: string) => records.get(fullName)?.schema }
  const all = [...classes].map(([name, fullName]): [number, AvroSchema] => [
    release(version).classes[name]!.uid,
    selfContained(fullName, types),
  ])
  return new Map(all.sort(([a], [b]) => a - b))
}
