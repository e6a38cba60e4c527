import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parse } from 'yaml'
import { compileOcsf } from '../derive/ocsf/compile-ocsf.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { CompiledSchema } from '../model/ocsf.ts'
import type { Definitions } from '../model/release.ts'
import { suggest } from '../suggest.ts'
import { compareVersions, listBaseReleases, loadBaseRelease, packagedReleases } from './base-release.ts'
import { listExtensions, loadExtension } from './extension.ts'
import { locate } from './locate.ts'

export interface OcsfProjectOptions {
  /** The project's folder. */
  readonly root: string
  /** The OCSF release; default: `ocsf.version` of contracts/topics.yaml, or the newest imported. */
  readonly version?: string | undefined
  /** Private extensions: all folders of ocsf/extensions (default), none, or the named ones. */
  readonly privateExtensions?: boolean | readonly string[] | undefined
}

export interface OcsfProject {
  /** The release that was asked for, whether or not it exists; `''` where none is imported. */
  readonly version: string
  /** Absent where the release could not be loaded; with errors among the diagnostics it is incomplete. */
  readonly schema?: CompiledSchema
  readonly diagnostics: readonly Diagnostic[]
}

/** Compiles the OCSF release and private extensions that a project uses. Mistakes are diagnostics. */
export function loadOcsf({ root, version, privateExtensions = true }: OcsfProjectOptions): OcsfProject {
  const wanted = version ?? projectVersion(root) ?? listReleases(root).at(-1) ?? ''
  const folder = releaseFolder(root, wanted)
  if (folder === undefined) return { version: wanted, diagnostics: [unknownRelease(root, wanted)] }
  const base = loadBaseRelease(folder, wanted, shownPath(root, folder))
  const extensions: Definitions[] = []
  const diagnostics: Diagnostic[] = [...base.diagnostics]
  for (const name of extensionNames(root, privateExtensions)) {
    const loaded = loadExtension(join(root, 'ocsf/extensions', name), `ocsf/extensions/${name}`)
    extensions.push(loaded.definitions)
    diagnostics.push(...loaded.diagnostics)
  }
  if (base.diagnostics.length > 0) return { version: wanted, diagnostics }
  const { schema, findings } = compileOcsf({ base: base.definitions, extensions })
  // A file that can't be parsed is missed elsewhere too, but only its own diagnostic helps.
  const found = diagnostics.length > 0 ? [] : locate(findings, (file) => textOf(root, folder, file))
  return { version: wanted, schema, diagnostics: [...diagnostics, ...found] }
}

/** The releases that a project can use, oldest first: its own and the package's. */
export function listReleases(root: string): string[] {
  const all = [...listBaseReleases(join(root, 'ocsf/base')), ...listBaseReleases(packagedReleases())]
  return [...new Set(all)].sort(compareVersions)
}

function releaseFolder(root: string, version: string): string | undefined {
  const folders = [join(root, 'ocsf/base'), packagedReleases()]
  return folders.find((folder) => listBaseReleases(folder).includes(version))
}

function extensionNames(root: string, chosen: boolean | readonly string[]): readonly string[] {
  if (chosen === false) return []
  return chosen === true ? listExtensions(join(root, 'ocsf/extensions')) : chosen
}

/** `ocsf.version` of contracts/topics.yaml; whatever else is wrong with that file is not this loader's matter. */
function projectVersion(root: string): string | undefined {
  const file = join(root, 'contracts/topics.yaml')
  if (!existsSync(file)) return undefined
  try {
    const manifest: { readonly ocsf?: { readonly version?: unknown } } | null = parse(
      readFileSync(file, 'utf8'),
    )
    const version = manifest?.ocsf?.version
    return version === undefined || version === null ? undefined : String(version)
  } catch {
    return undefined
  }
}

function unknownRelease(root: string, version: string): Diagnostic {
  const known = listReleases(root)
  // A complete release number is no slip of the pen: it is one that has to be imported.
  const near = /^\d+\.\d+\.\d+/.test(version) ? undefined : suggest(version, known)
  const list = known.length === 0 ? 'none is' : `there are ${known.join(', ')}`
  return {
    code: 'OCSF_UNKNOWN_RELEASE',
    severity: 'error',
    file: 'ocsf/base',
    pointer: '',
    message: `OCSF ${version === '' ? 'releases are missing' : `${version} is not imported`}; ${list}`,
    hint:
      near !== undefined
        ? `did you mean ${near}?`
        : 'import it with: ocsf-kafka ocsf import <checkout of ocsf-schema>',
  }
}

function shownPath(root: string, folder: string): string {
  const path = relative(root, folder).split(sep).join('/')
  return path.startsWith('..') ? 'ocsf-kafka/ocsf/base' : path
}

function textOf(root: string, releases: string, file: string): string | undefined {
  const shownReleases = shownPath(root, releases)
  const path = file.startsWith(`${shownReleases}/`)
    ? join(releases, file.slice(shownReleases.length + 1))
    : join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
