import { readFileSync } from 'node:fs'
import type { Diagnostic } from '../diagnostic.ts'
import { type LoadedDefinitions, loadDefinitionFiles } from './definition-files.ts'

const roots = new Set([
  'version.json',
  'categories.json',
  'dictionary.json',
  'events',
  'objects',
  'profiles',
  'extensions',
  'includes',
  'enums',
])

/**
 * Reads a checkout of ocsf-schema, any release from 1.0.0 on; metaschema, templates and the like are left out. A
 * folder that is no checkout, and a file that is no JSON, are errors among the diagnostics; a key that a file has
 * twice is a warning, and its last value counts.
 */
export function loadCheckout(dir: string, shownAs: string = dir): LoadedDefinitions {
  // objects/database.json of OCSF 1.1.0 has one, and can't be corrected any more.
  const loaded = loadDefinitionFiles(dir, shownAs, roots, 'warning')
  const missing = ['version.json', 'categories.json', 'dictionary.json'].filter(
    (name) => loaded.definitions.files[name] === undefined && !reports(loaded, `${shownAs}/${name}`),
  )
  if (loaded.diagnostics.some(({ file }) => file === shownAs) || missing.length === 0) return loaded
  const notACheckout: Diagnostic = {
    code: 'FILE_NOT_FOUND',
    severity: 'error',
    file: shownAs,
    pointer: '',
    message: `this is no checkout of ocsf-schema: it has no ${missing.join(', ')}`,
    hint: 'give the folder that holds version.json, dictionary.json, events/ and objects/',
  }
  return { ...loaded, diagnostics: [notACheckout, ...loaded.diagnostics] }
}

function reports({ diagnostics }: LoadedDefinitions, file: string): boolean {
  return diagnostics.some((diagnostic) => diagnostic.file === file)
}

/** The text of a file that a diagnostic about a checkout names, to locate it; undefined where it can't be read. */
export function textOfCheckout(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
