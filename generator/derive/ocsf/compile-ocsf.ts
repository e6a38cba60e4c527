import type { Finding } from '../../diagnostic.ts'
import type { CompiledSchema } from '../../model/ocsf.ts'
import type { Definitions } from '../../model/release.ts'
import { addDatetimeAttributes, addDatetimeEntries, hasDatetime } from './add-datetime.ts'
import { applyPatches } from './apply-patches.ts'
import { checkDefinitions } from './check-definitions.ts'
import { checkKeys } from './check-keys.ts'
import { checkPaths } from './check-paths.ts'
import { checkProfiles } from './check-profiles.ts'
import { collectObservables, fillObservableEnum } from './collect-observables.ts'
import { consolidateClassProfiles, consolidateObjectProfiles } from './consolidate-profiles.ts'
import { enrichClasses } from './enrich-classes.ts'
import { finishSchema } from './finish-schema.ts'
import { mergeExtensions } from './merge-extensions.ts'
import { readSets } from './read-sets.ts'
import { resolveExtends } from './resolve-extends.ts'
import { resolveIncludes } from './resolve-includes.ts'
import { resolveTypes } from './resolve-types.ts'
import { scopeExtension } from './scope-extension.ts'
import { uniqueFindings } from './unique-findings.ts'

export interface OcsfInput {
  /** One OCSF release: a checkout, or the facts imported from one. */
  readonly base: Definitions
  /** Private extensions, each the contents of one extension's folder. */
  readonly extensions: readonly Definitions[]
}

export interface OcsfResult {
  /** Complete where `findings` has no error; otherwise whatever could be made of the definitions. */
  readonly schema: CompiledSchema
  readonly findings: Finding[]
}

/**
 * Compiles OCSF definitions as the official compiler does, step by step. Mistakes become findings and never throw;
 * compilation goes on past them so that one run reports all.
 */
export function compileOcsf({ base, extensions }: OcsfInput): OcsfResult {
  const findings: Finding[] = []
  const read = readSets(base, extensions, findings)
  for (const extension of extensions) checkKeys(extension, findings)

  const includedBase = resolveIncludes(read.base, undefined, findings)
  const scoped = read.extensions.map(({ set, extension }) => ({
    extension,
    set: scopeExtension(resolveIncludes(set, includedBase, findings), extension, includedBase, findings),
  }))
  const merged = resolveTypes(mergeExtensions(includedBase, scoped, findings))
  checkDefinitions(read, merged, findings)
  const observables = collectObservables(merged, [includedBase, ...scoped.map(({ set }) => set)], findings)

  const resolvedClasses = resolveExtends(
    applyPatches(merged.classes, merged.classPatches, 'class', findings),
    'class',
    findings,
  )
  const uids = new Map(scoped.map(({ extension }) => [extension.name, extension.uid]))
  const enriched = enrichClasses(resolvedClasses, merged, uids, findings)
  const resolvedObjects = resolveExtends(
    applyPatches(merged.objects, merged.objectPatches, 'object', findings),
    'object',
    findings,
  )
  const visible = new Map([...resolvedObjects.items].filter(([name]) => !name.startsWith('_')))

  const withDatetime = hasDatetime(merged)
  const dictionary = withDatetime ? addDatetimeEntries(merged.dictionary) : merged.dictionary
  let objects = consolidateObjectProfiles(fillObservableEnum(visible, observables), dictionary)
  if (withDatetime) objects = addDatetimeAttributes(objects, dictionary)
  let classes = consolidateClassProfiles(enriched, objects, dictionary)
  if (withDatetime) classes = addDatetimeAttributes(classes, dictionary)

  checkPaths(read.extensions, classes, objects, findings)
  checkProfiles(read.extensions, read.base, { classes, objects }, findings)
  const schema = finishSchema({
    version: read.version,
    extensions: scoped.map(({ extension }) => extension),
    merged,
    dictionary,
    classes,
    objects,
  })
  return { schema, findings: uniqueFindings(findings) }
}
