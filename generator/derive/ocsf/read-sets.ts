import type { Finding } from '../../diagnostic.ts'
import type { Definitions } from '../../model/release.ts'
import type { DefinitionSet, ExtensionDefinition } from './definition.ts'
import { definitionError, stringAt } from './json-reader.ts'
import { readDefinitions, readExtension } from './read-definitions.ts'

/** Everything as read, before anything is merged. */
export interface ReadSets {
  /** The OCSF release. */
  readonly version: string
  readonly base: DefinitionSet
  /** Platform extensions first, then private ones, each group by uid. */
  readonly extensions: readonly ExtensionSet[]
}

/** An extension and its definitions. */
export interface ExtensionSet {
  readonly extension: ExtensionDefinition
  readonly set: DefinitionSet
}

/** Step 1: reads the base schema, the platform extensions inside it, and the private extensions. */
export function readSets(
  base: Definitions,
  privateExtensions: readonly Definitions[],
  findings: Finding[],
): ReadSets {
  const source = base.origin('version.json')
  const version = stringAt({ source, findings }, base.files['version.json'] ?? {}, [], 'version')
  if (version === undefined) {
    const message = 'the definitions need the file version.json with the release\'s "version"'
    findings.push(definitionError(source, 'OCSF_BAD_DEFINITION', [], message))
  }
  const folders = Object.keys(base.files)
    .filter((path) => path.startsWith('extensions/') && path.endsWith('/extension.json'))
    .map((path) => path.slice(0, -'extension.json'.length))
  const found: (ExtensionSet & { readonly definitions: Definitions })[] = []
  const read = (definitions: Definitions, folder: string, platform: boolean) => {
    const extension = readExtension(definitions, folder, platform, findings)
    if (extension === undefined) return
    const set = readDefinitions(definitions, folder, extension, findings)
    // A platform extension without a version of its own has the release's.
    const versioned = platform && extension.version === undefined && version !== undefined
    found.push({ definitions, set, extension: versioned ? { ...extension, version } : extension })
  }
  for (const folder of folders) read(base, folder, true)
  for (const definitions of privateExtensions) read(definitions, '', false)
  found.sort(
    (a, b) =>
      Number(b.extension.platform) - Number(a.extension.platform) || a.extension.uid - b.extension.uid,
  )
  return {
    version: version ?? '0.0.0',
    base: readDefinitions(base, '', undefined, findings),
    extensions: withoutDuplicates(found, findings),
  }
}

function withoutDuplicates(extensions: readonly ExtensionSet[], findings: Finding[]): ExtensionSet[] {
  const kept = new Map<string, ExtensionSet>()
  const uids = new Map<number, string>()
  for (const { extension, set } of extensions) {
    const { name, uid, source } = extension
    const owner = uids.get(uid)
    if (kept.has(name)) {
      const message = `there is another extension "${name}"`
      findings.push(definitionError(source, 'OCSF_DUPLICATE_NAME', ['name'], message))
      continue
    }
    if (owner !== undefined) {
      const message = `the extension uid ${uid} already belongs to the extension "${owner}"`
      findings.push(definitionError(source, 'OCSF_DUPLICATE_UID', ['uid'], message))
    }
    kept.set(name, { extension, set })
    uids.set(uid, name)
  }
  return [...kept.values()]
}
