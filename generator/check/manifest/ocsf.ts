import { itemReplacements } from '../../derive/ocsf/replacements.ts'
import { activitiesOf, activityId, activityKey } from '../../model/activity-ids.ts'
import type { ManifestTopic } from '../../model/manifest.ts'
import type { CompiledClass, CompiledSchema } from '../../model/ocsf.ts'
import { pointer } from '../../pointer.ts'
import { choices, type ManifestCheck } from './context.ts'

/** Extensions, profiles, classes and activities exist in the OCSF release that the manifest names. */
export function checkOcsf(check: ManifestCheck): void {
  const { schema, manifest } = check
  if (schema === undefined) return
  for (const [i, name] of manifest.ocsf.extensions.entries()) {
    if (Object.hasOwn(schema.extensions, name)) continue
    const known = Object.keys(schema.extensions).filter((key) => schema.extensions[key]?.platform === false)
    const message = `there is no extension "${name}" in ocsf/extensions`
    check.report('MANIFEST_UNKNOWN_EXTENSION', pointer('ocsf', 'extensions', i), message, {
      hint: choices(name, known),
    })
  }
  for (const [i, name] of manifest.ocsf.profiles.entries()) {
    if (Object.hasOwn(schema.profiles, name)) continue
    const message = `OCSF ${schema.version} has no profile "${name}"`
    check.report('MANIFEST_UNKNOWN_PROFILE', pointer('ocsf', 'profiles', i), message, {
      hint: scoped(name, Object.keys(schema.profiles)),
    })
  }
  for (const topic of manifest.topics) checkClasses(check, schema, topic)
}

function checkClasses(check: ManifestCheck, schema: CompiledSchema, topic: ManifestTopic): void {
  for (const { name, activities } of topic.classes) {
    const at = pointer('topics', topic.name, 'classes', name)
    const compiled = Object.hasOwn(schema.classes, name) ? schema.classes[name] : undefined
    if (compiled === undefined) {
      const message = `OCSF ${schema.version} has no class "${name}"`
      const hint = /^\d+$/.test(name) ? classOfUid(schema, Number(name)) : undefined
      check.report('MANIFEST_UNKNOWN_CLASS', at, message, {
        at: 'key',
        hint: hint ?? scoped(name, Object.keys(schema.classes)),
      })
      continue
    }
    if (compiled.deprecated !== undefined) {
      const { since } = compiled.deprecated
      const instead = itemReplacements(compiled, compiled.deprecated)
      const hint = instead.length > 0 ? `use ${instead.join(' or ')}` : undefined
      const message = `the class ${name} is deprecated since OCSF ${since}`
      check.report('MANIFEST_DEPRECATED_CLASS', at, message, { severity: 'warning', at: 'key', hint })
    }
    if (activities !== 'all') checkActivities(check, compiled, activities, at)
  }
}

function checkActivities(
  check: ManifestCheck,
  compiled: CompiledClass,
  activities: readonly (string | number)[],
  at: string,
): void {
  const seen = new Map<number, string | number>()
  for (const [i, written] of activities.entries()) {
    const id = activityId(compiled, written)
    if (id === undefined) {
      const known = [...activitiesOf(compiled)].map(([number, caption]) =>
        typeof written === 'number' ? `${number} (${caption})` : activityKey(caption),
      )
      const message = `the class ${compiled.name} has no activity ${JSON.stringify(written)}`
      const hint = typeof written === 'number' ? choices('', known) : choices(activityKey(written), known)
      check.report('MANIFEST_UNKNOWN_ACTIVITY', at + pointer(i), message, { hint })
    } else if (seen.has(id)) {
      const message = `${JSON.stringify(written)} is the same activity as ${JSON.stringify(seen.get(id))}`
      check.report('MANIFEST_UNKNOWN_ACTIVITY', at + pointer(i), message, { hint: 'remove one of the two' })
    } else seen.set(id, written)
  }
}

/** Names of extensions' items are often written without the extension. */
function scoped(name: string, known: readonly string[]): string {
  const match = known.find((candidate) => candidate.endsWith(`/${name}`))
  return match === undefined ? choices(name, known) : `did you mean "${match}"?`
}

function classOfUid(schema: CompiledSchema, uid: number): string | undefined {
  const found = Object.values(schema.classes).find((compiled) => compiled.uid === uid)
  const key = Object.keys(schema.classes).find((name) => schema.classes[name] === found)
  return found === undefined ? undefined : `classes are named: ${uid} is ${key}`
}
