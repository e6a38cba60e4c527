import { deriveAvro } from '../../generator/derive/avro/derive-avro.ts'
import { loadLineage } from '../../generator/load/lineage.ts'
import { loadManifest } from '../../generator/load/manifest.ts'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import type { Project } from '../../generator/model/project.ts'

const root = process.cwd()

/** A project of one OCSF release with all its classes and profiles, and no records, topics or services. */
export function wholeRelease(version: string, privateExtensions = false): Project {
  const { manifest } = loadManifest(root)
  const { schema } = loadOcsf({ root, version, privateExtensions })
  const { lineage } = loadLineage(root)
  if (manifest === undefined || schema === undefined || lineage === undefined) throw new Error('cannot load')
  const { derived, findings } = deriveAvro(schema, lineage, { profiles: 'all' })
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'))
  const ocsf = { version, extensions: [], profiles: Object.keys(schema.profiles) }
  return { manifest: { ...manifest, ocsf, topics: [], services: [] }, schema, derived, records: [] }
}
