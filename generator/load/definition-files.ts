import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostic.ts'
import type { Definitions, JsonObject } from '../model/release.ts'
import { readJsonObject } from './json-file.ts'
import { unreadable } from './text-file.ts'

/** Definitions as far as they could be read, and what could not. */
export interface LoadedDefinitions {
  readonly definitions: Definitions
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the definition files under `dir`: `roots` names the files and folders at its top that hold definitions.
 * Files are reported as `shownAs` followed by their path; a key that one has twice is reported as `repeatedKey` says.
 */
export function loadDefinitionFiles(
  dir: string,
  shownAs: string,
  roots: ReadonlySet<string>,
  repeatedKey: 'error' | 'warning',
): LoadedDefinitions {
  const files: Record<string, JsonObject> = {}
  const diagnostics: Diagnostic[] = []
  const shown = (path: string) => (shownAs === '' ? path : `${shownAs}/${path}`)
  const visit = (folder: string) => {
    let entries: Dirent[]
    try {
      entries = readdirSync(join(dir, folder), { withFileTypes: true })
    } catch (error) {
      diagnostics.push(unreadable(error, folder === '' ? shownAs : shown(folder)))
      return
    }
    // By name, so that the same files give the same result on every file system.
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name.startsWith('.') || (folder === '' && !roots.has(entry.name))) continue
      if (entry.isDirectory()) visit(path)
      else if (path.endsWith('.json')) {
        const { value, diagnostic, warning } = readJsonObject(join(dir, path), shown(path), { repeatedKey })
        if (value !== undefined) files[path] = value
        const report = diagnostic ?? warning
        if (report !== undefined) diagnostics.push(report)
      }
    }
  }
  visit('')
  const origin = (path: string) => ({ file: shown(path), pointer: '' })
  return { definitions: { files, origin }, diagnostics }
}
