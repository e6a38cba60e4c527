import { deriveRules } from '../../generator/derive/rules/derive-rules.ts'
import { linkRules } from '../../generator/derive/rules/link-rules.ts'
import { hasErrors } from '../../generator/diagnostic.ts'
import { loadManifest } from '../../generator/load/manifest.ts'
import { listReleases, loadOcsf } from '../../generator/load/ocsf-project.ts'
import type { ClassRules } from '../../runtime/validate/rules.ts'
import { CliError } from '../cli-error.ts'
import { compiledSchema } from '../ocsf-schema.ts'

/** The classes of a release, by class_uid. */
export type ClassesByUid = ReadonlyMap<number, ClassRules>

export interface RulesSource {
  /** The classes to hold an event against. */
  readonly classesFor: (event: unknown) => ClassesByUid
  /** What the user has to know about the rules, for standard error. */
  readonly notes: readonly string[]
}

/**
 * The rules to validate with: those of one release, or with `auto` of the release that each event names in
 * `metadata.version`, where it is imported, else of the project's.
 */
export function rulesSource(
  ocsf: string | undefined,
  privateExtensions: boolean,
  profiles: ProfileChoice = 'all',
): RulesSource {
  const notes: string[] = []
  const project = projectRules(ocsf === 'auto' ? undefined : ocsf, privateExtensions, profilesOf(profiles))
  if (ocsf !== 'auto') return { classesFor: () => project.classes, notes }
  const known = new Map([[project.version, project.classes]])
  const imported = new Set(listReleases(process.cwd()))
  const classesFor = (event: unknown) => {
    const version = versionOf(event)
    if (version === undefined || !imported.has(version)) return project.classes
    let classes = known.get(version)
    if (classes === undefined) {
      classes = releaseRules(version, privateExtensions, notes)
      known.set(version, classes)
    }
    return classes
  }
  return { classesFor, notes }
}

/** Attributes of which profiles are known: of all, or of those that the project's manifest lists. */
export type ProfileChoice = 'all' | 'in-use'

function profilesOf(choice: ProfileChoice): 'all' | readonly string[] {
  if (choice === 'all') return 'all'
  const { manifest } = loadManifest(process.cwd())
  if (manifest !== undefined) return manifest.ocsf.profiles
  throw new CliError('--profiles in-use asks contracts/topics.yaml, which can not be read here', {
    hint: 'run the command in the root of a project; see what is wrong with the file: ocsf-kafka codegen --check',
  })
}

function projectRules(
  ocsf: string | undefined,
  privateExtensions: boolean,
  profiles: 'all' | readonly string[],
): { readonly version: string; readonly classes: ClassesByUid } {
  const schema = compiledSchema({ ...(ocsf === undefined ? {} : { ocsf }), private: privateExtensions })
  if (schema === undefined) {
    const hint = privateExtensions ? 'correct them, or leave private extensions out: --no-private' : undefined
    throw new CliError('the OCSF definitions have mistakes', { hint })
  }
  return { version: schema.version, classes: linkRules(deriveRules(schema, { profiles })).byUid }
}

/** An older release may lack what a private extension builds on: then it is held against without them. */
function releaseRules(version: string, privateExtensions: boolean, notes: string[]): ClassesByUid {
  const root = process.cwd()
  let { schema, diagnostics } = loadOcsf({ root, version, privateExtensions })
  if (privateExtensions && hasErrors(diagnostics)) {
    notes.push(`the private extensions don't fit OCSF ${version}: its events are validated without them`)
    ;({ schema, diagnostics } = loadOcsf({ root, version, privateExtensions: false }))
  }
  if (schema === undefined || hasErrors(diagnostics)) {
    throw new CliError(`OCSF ${version} can't be compiled`, { hint: 'see: ocsf-kafka ocsf compile' })
  }
  return linkRules(deriveRules(schema)).byUid
}

function versionOf(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null) return undefined
  const { metadata } = event as { readonly metadata?: unknown }
  if (typeof metadata !== 'object' || metadata === null) return undefined
  const { version } = metadata as { readonly version?: unknown }
  return typeof version === 'string' ? version : undefined
}
