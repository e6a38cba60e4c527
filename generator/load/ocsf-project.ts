import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { choices } from '../check/manifest/context.ts'
import { compileOcsf } from '../derive/ocsf/compile-ocsf.ts'
import type { Diagnostic, Finding } from '../diagnostic.ts'
import type { CompiledSchema } from '../model/ocsf.ts'
import type { Definitions } from '../model/release.ts'
import { pointer } from '../pointer.ts'
import { suggest } from '../suggest.ts'
import { compareVersions, listBaseReleases, loadBaseRelease, packagedReleases } from './base-release.ts'
import { listExtensions, loadExtension } from './extension.ts'
import { locate } from './locate.ts'
import { locateIn } from './locate-in.ts'
import { type OcsfChoice, readOcsfChoice } from './ocsf-choice.ts'

export interface OcsfProjectOptions {
  /** The project's folder. */
  readonly root: string
  /** The OCSF release; default: the manifest's `ocsf.version`, or the newest imported. */
  readonly version?: string | undefined
  /**
   * Private extensions: none, the named ones, or (default) the manifest's `ocsf.extensions`; without a manifest all
   * folders of ocsf/extensions.
   */
  readonly privateExtensions?: boolean | readonly string[] | undefined
  /** The project's manifest where it is loaded already; default: what contracts/topics.yaml says. */
  readonly manifest?: OcsfChoice | undefined
}

export interface OcsfProject {
  /** The release that was asked for, whether or not it exists; `''` where none is imported. */
  readonly version: string
  /** Absent where the release could not be loaded; with errors among the diagnostics it is incomplete. */
  readonly schema?: CompiledSchema
  readonly diagnostics: readonly Diagnostic[]
}

/** Compiles the OCSF release and private extensions that a project uses. Mistakes are diagnostics. */
export function loadOcsf(options: OcsfProjectOptions): OcsfProject {
  const { root, version, privateExtensions = true } = options
  const isAnswered = version !== undefined && privateExtensions !== true
  const manifest = options.manifest ?? (isAnswered ? undefined : readOcsfChoice(root))
  const wanted = version ?? manifest?.ocsf.version ?? listReleases(root).at(-1) ?? ''
  const chosen = chosenExtensions(root, privateExtensions, manifest)
  const folder = releaseFolder(root, wanted)
  if (folder === undefined) {
    const unknown = unknownRelease(root, wanted, version === undefined ? manifest : undefined)
    return { version: wanted, diagnostics: locateIn(root, [unknown, ...chosen.findings]) }
  }
  const base = loadBaseRelease(folder, wanted, shownPath(root, folder))
  const extensions: Definitions[] = []
  const diagnostics: Diagnostic[] = [...base.diagnostics]
  for (const name of chosen.names) {
    const loaded = loadExtension(join(root, 'ocsf/extensions', name), `ocsf/extensions/${name}`)
    extensions.push(loaded.definitions)
    diagnostics.push(...loaded.diagnostics)
  }
  const ofManifest = locateIn(root, chosen.findings)
  if (base.diagnostics.length > 0) return { version: wanted, diagnostics: [...ofManifest, ...diagnostics] }
  const { schema, findings } = compileOcsf({ base: base.definitions, extensions })
  // A file that can't be parsed is missed elsewhere too, but only its own diagnostic helps.
  const found = diagnostics.length > 0 ? [] : locate(findings, (file) => textOf(root, folder, file))
  return { version: wanted, schema, diagnostics: [...ofManifest, ...diagnostics, ...found] }
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

interface ChosenExtensions {
  readonly names: readonly string[]
  readonly findings: readonly Finding[]
}

/** The folders to load; those that the manifest names and that aren't there are reported where it names them. */
function chosenExtensions(
  root: string,
  chosen: boolean | readonly string[],
  manifest: OcsfChoice | undefined,
): ChosenExtensions {
  if (chosen === false) return { names: [], findings: [] }
  if (chosen !== true) return { names: chosen, findings: [] }
  const known = listExtensions(join(root, 'ocsf/extensions'))
  const named = manifest?.ocsf.extensions
  if (manifest === undefined || named === undefined) return { names: known, findings: [] }
  const findings: Finding[] = []
  for (const [i, name] of named.entries()) {
    if (known.includes(name)) continue
    findings.push({
      code: 'MANIFEST_UNKNOWN_EXTENSION',
      severity: 'error',
      file: manifest.file,
      pointer: pointer('ocsf', 'extensions', i),
      message: `there is no extension "${name}" in ocsf/extensions`,
      hint: choices(name, known),
    })
  }
  return { names: named.filter((name) => known.includes(name)), findings }
}

function unknownRelease(root: string, version: string, manifest: OcsfChoice | undefined): Finding {
  const known = listReleases(root)
  // A complete release number is no slip of the pen: it is one that has to be imported.
  const isComplete = /^\d+\.\d+\.\d+/.test(version)
  const near = isComplete
    ? undefined
    : (known.findLast((release) => release.startsWith(`${version}.`)) ?? suggest(version, known))
  const list = known.length === 0 ? 'none is' : `there are ${known.join(', ')}`
  return {
    code: 'OCSF_UNKNOWN_RELEASE',
    severity: 'error',
    ...(manifest?.ocsf.version === undefined
      ? { file: 'ocsf/base', pointer: '' }
      : { file: manifest.file, pointer: '/ocsf/version' }),
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
