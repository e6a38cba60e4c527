import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type LoadedDefinitions, loadDefinitionFiles } from './definition-files.ts'

const roots = new Set([
  'extension.json',
  'categories.json',
  'dictionary.json',
  'events',
  'objects',
  'profiles',
  'includes',
  'enums',
])

/** Reads one private extension's folder. */
export function loadExtension(dir: string, shownAs: string): LoadedDefinitions {
  return loadDefinitionFiles(dir, shownAs, roots, 'error')
}

/** The folders directly inside `dir`, sorted; each is a private extension. Empty where there is no such folder. */
export function listExtensions(dir: string): string[] {
  if (!existsSync(dir)) return []
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, 'extension.json')))
    .map((entry) => entry.name)
    .sort()
}
