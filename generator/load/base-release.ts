import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Definitions, JsonObject } from '../model/release.ts'
import { pointer } from '../pointer.ts'
import type { LoadedDefinitions } from './definition-files.ts'
import { readJsonObject } from './json-file.ts'

/** Reads `<dir>/<version>.json`, the facts of one OCSF release, reported as `shownAs`. */
export function loadBaseRelease(dir: string, version: string, shownAs: string): LoadedDefinitions {
  const file = `${shownAs}/${version}.json`
  const { value, diagnostic } = readJsonObject(join(dir, `${version}.json`), file)
  const files = value?.files as Definitions['files'] | undefined
  const definitions: Definitions = {
    files: { ...files, 'version.json': { version: value?.version ?? null } as JsonObject },
    origin: (path) => ({ file, pointer: path === 'version.json' ? '' : pointer('files', path) }),
  }
  return { definitions, diagnostics: diagnostic === undefined ? [] : [diagnostic] }
}

/** The OCSF releases imported into `dir`, oldest first. Empty where there is no such folder. */
export function listBaseReleases(dir: string): string[] {
  if (!existsSync(dir)) return []
  return readdirSync(dir)
    .filter((name) => /^\d+\.\d+\.\d+[^/]*\.json$/.test(name))
    .map((name) => name.slice(0, -'.json'.length))
    .sort(compareVersions)
}

/** The folder of the releases that come with this package, wherever its code has been compiled to. */
export function packagedReleases(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'ocsf/base')) && folder !== dirname(folder)) folder = dirname(folder)
  return join(folder, 'ocsf/base')
}

/** Orders release numbers; `1.10.0` comes after `1.9.0`, `1.9.0-dev` before `1.9.0`. */
export function compareVersions(a: string, b: string): number {
  const [coreA = '', ...preA] = a.split('-')
  const [coreB = '', ...preB] = b.split('-')
  const byCore = coreA.localeCompare(coreB, 'en', { numeric: true })
  if (byCore !== 0) return byCore
  if (preA.length === 0 || preB.length === 0) return preB.length - preA.length
  return preA.join('-').localeCompare(preB.join('-'), 'en', { numeric: true })
}
