import type { Finding } from '../diagnostic.ts'
import type { Manifest } from '../model/manifest.ts'
import { checkCluster } from './manifest/cluster.ts'
import type { ManifestCheck, ManifestSurroundings } from './manifest/context.ts'
import { checkFields } from './manifest/fields.ts'
import { checkNames } from './manifest/names.ts'
import { checkOcsf } from './manifest/ocsf.ts'
import { checkOwners } from './manifest/owners.ts'
import { checkReferences } from './manifest/references.ts'
import { checkServices } from './manifest/services.ts'

/**
 * Whether what a manifest says makes sense: its names lead somewhere, its settings fit together, every topic has a
 * producer. Its shape has been checked by `loadManifest`. Findings point into the manifest's file.
 */
export function checkManifest(manifest: Manifest, surroundings: ManifestSurroundings): Finding[] {
  const findings: Finding[] = []
  const check: ManifestCheck = {
    ...surroundings,
    manifest,
    report(code, pointer, message, { severity = 'error', at, hint } = {}) {
      findings.push({
        code,
        severity,
        file: manifest.file,
        pointer,
        message,
        ...(at !== undefined && { at }),
        ...(hint !== undefined && { hint }),
      })
    },
  }
  checkOcsf(check)
  checkCluster(check)
  checkReferences(check)
  checkFields(check)
  checkNames(check)
  checkServices(check)
  checkOwners(check)
  return findings
}
