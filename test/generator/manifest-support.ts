import type { ManifestSurroundings } from '../../generator/check/manifest/context.ts'
import { checkManifest } from '../../generator/check/manifest.ts'
import type { Diagnostic } from '../../generator/diagnostic.ts'
import { locate } from '../../generator/load/locate.ts'
import { readManifest } from '../../generator/load/manifest.ts'
import type { Manifest } from '../../generator/model/manifest.ts'

/** The smallest manifest without a mistake. Tests replace one of its lines. */
export const smallManifest = `ocsf:
  version: 1.8.0
  profiles: [cloud]
defaults:
  partitions: 6
groups:
  fast: {retention: 7d, segment: 1d}
records:
  Found: {}
topics:
  found.new:
    group: fast
    record: Found
    classes:
      entity_management: [create]
services:
  finder:
    produces: [found.new]
  reader:
    consumes: [found.new]
`

/** {@link smallManifest} with one text in it replaced by another. */
export function edited(from: string, to: string): string {
  if (!smallManifest.includes(from)) throw new Error(`the manifest has no ${JSON.stringify(from)}`)
  return smallManifest.replace(from, () => to)
}

/** The resolved manifest of a text that has no mistake in its shape. */
export function manifestOf(text: string): Manifest {
  const { manifest, diagnostics } = readManifest(text)
  if (manifest === undefined) throw new Error(JSON.stringify(diagnostics))
  return manifest
}

/** What loading and then checking a text finds; but for owners, of which the small manifest has none. */
export function diagnosticsOf(text: string, surroundings: ManifestSurroundings): Diagnostic[] {
  const { manifest, diagnostics } = readManifest(text)
  if (manifest === undefined) return [...diagnostics]
  const findings = checkManifest(manifest, surroundings).filter(({ code }) => code !== 'MANIFEST_NO_OWNER')
  return [...diagnostics, ...locate(findings, () => text)]
}

/** `line:column CODE message (hint)`, for expectations on one line; severity where it isn't error. */
export function written({ line, column, code, severity, message, hint }: Diagnostic): string {
  const level = severity === 'error' ? '' : ` ${severity}`
  return `${line}:${column}${level} ${code} ${message}${hint === undefined ? '' : ` (${hint})`}`
}
