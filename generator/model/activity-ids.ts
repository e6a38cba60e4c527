import type { ManifestTopicClass } from './manifest.ts'
import type { CompiledClass } from './ocsf.ts'

/** The activities of a class, by id: captions as OCSF has them. */
export function activitiesOf(compiled: CompiledClass): ReadonlyMap<number, string> {
  const listed = compiled.attributes.activity_id?.enum ?? {}
  return new Map(Object.entries(listed).map(([id, { caption }]) => [Number(id), caption]))
}

/**
 * The activity_id that a manifest means by a caption (in any case, with spaces, hyphens or underscores:
 * `mfa_factor_enable`) or by the id itself. Undefined where the class has no such activity.
 */
export function activityId(compiled: CompiledClass, written: string | number): number | undefined {
  const activities = activitiesOf(compiled)
  if (typeof written === 'number') return activities.has(written) ? written : undefined
  for (const [id, caption] of activities) if (activityKey(caption) === activityKey(written)) return id
  return undefined
}

/** The activity_ids that a topic allows for a class, ascending; `all` is every listed one, Unknown and Other too. */
export function activityIds(compiled: CompiledClass, allowed: ManifestTopicClass): number[] {
  const ids =
    allowed.activities === 'all'
      ? [...activitiesOf(compiled).keys()]
      : allowed.activities.flatMap((written) => activityId(compiled, written) ?? [])
  return [...new Set(ids)].sort((a, b) => a - b)
}

/** A caption as a manifest writes it: `MFA Factor Enable` is `mfa_factor_enable`. */
export function activityKey(caption: string): string {
  return caption
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_')
}
