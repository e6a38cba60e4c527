import type { Finding } from '../../diagnostic.ts'
import { didYouMean } from '../../suggest.ts'
import type { ItemDefinition, Items } from './definition.ts'
import { definitionError } from './json-reader.ts'
import type { ExtensionSet } from './read-sets.ts'
import { scopedName } from './scope-extension.ts'

/**
 * Reports constraints and observables of private extensions whose path starts at no attribute of the finished item.
 * OCSF's own are left alone: since 1.3.0 event_log_actvity has a constraint on an attribute that it lacks.
 */
export function checkPaths(
  extensions: readonly ExtensionSet[],
  classes: Items,
  objects: Items,
  findings: Finding[],
): void {
  for (const { extension, set } of extensions) {
    if (extension.platform) continue
    for (const [name, item] of set.classes)
      check(item, classes.get(scopedName(extension.name, name)), findings)
    for (const [name, item] of set.objects)
      check(item, objects.get(scopedName(extension.name, name)), findings)
    for (const [name, patch] of set.classPatches) check(patch, classes.get(name), findings)
    for (const [name, patch] of set.objectPatches) check(patch, objects.get(name), findings)
  }
}

function check(own: ItemDefinition, finished: ItemDefinition | undefined, findings: Finding[]): void {
  if (finished === undefined) return
  const report = (path: string, at: readonly string[]) => {
    const [first = ''] = path.split(/[.[]/, 1)
    if (finished.attributes.has(first)) return
    const message = `"${finished.name}" has no attribute "${first}"`
    const hint = didYouMean(first, finished.attributes.keys())
    findings.push(definitionError(own.source, 'OCSF_UNKNOWN_ATTRIBUTE', at, message, { hint }))
  }
  for (const [kind, paths] of Object.entries(own.constraints ?? {})) {
    for (const [i, path] of paths.entries()) report(path, ['constraints', kind, String(i)])
  }
  for (const path of own.observables?.keys() ?? []) report(path, ['observables', path])
}
