import type { Finding } from '../diagnostic.ts'
import type { Manifest } from '../model/manifest.ts'
import { pointer } from '../pointer.ts'

/** A module that will be generated: its path, what it exports, and the part of the manifest that names it. */
export interface NamedModule {
  readonly path: string
  readonly exports: readonly string[]
  /** The topic or service that the module is called after. */
  readonly source?: { readonly kind: 'topics' | 'services'; readonly name: string }
}

/**
 * Modules that would export the same name or be the same file: two topics whose names fold to one identifier, or a
 * topic called like a record. The later one is reported.
 */
export function checkOutputNames(modules: readonly NamedModule[], manifest: Manifest): Finding[] {
  const owners = new Map<string, NamedModule>()
  const findings: Finding[] = []
  for (const module of modules) {
    const taken = [module.path, ...module.exports].find((name) => owners.has(name))
    if (taken === undefined) {
      for (const name of [module.path, ...module.exports]) owners.set(name, module)
      continue
    }
    const other = owners.get(taken)!
    const reported = module.source ?? other.source
    findings.push({
      code: 'OUTPUT_NAME_COLLISION',
      severity: 'error',
      file: manifest.file,
      pointer: reported === undefined ? '' : pointer(reported.kind, reported.name),
      at: 'key',
      message: `${describe(module)} and ${describe(other)} would both be called ${taken} in generated code`,
      hint: `rename ${reported === undefined ? 'one of them' : `"${reported.name}"`}`,
    })
  }
  return findings
}

function describe({ source, path }: NamedModule): string {
  if (source === undefined) return path
  return `the ${source.kind === 'topics' ? 'topic' : 'service'} "${source.name}"`
}
