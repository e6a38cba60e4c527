import type { Manifest } from '../../generator/model/manifest.ts'
import type { CompiledSchema } from '../../generator/model/ocsf.ts'
import type { OcsfChange } from './change.ts'

/** Where a change is met. */
export interface Touched {
  /** Classes whose events it can concern. */
  readonly classes: readonly string[]
  /** Topics that carry one of them. */
  readonly topics: readonly string[]
  /** Services that produce to such a topic, and services that consume one. */
  readonly producers: readonly string[]
  readonly consumers: readonly string[]
}

export type TouchingChange = OcsfChange & Touched

/** Whom changes concern: the manifest's topics by class, the services by topic. All lists are in the manifest's order. */
export function touchedBy(
  classes: readonly string[],
  manifest: Manifest | undefined,
  schemas: readonly CompiledSchema[],
): Touched {
  if (manifest === undefined) return { classes, topics: [], producers: [], consumers: [] }
  const uidsOf = (name: string) =>
    schemas.flatMap((schema) => (Object.hasOwn(schema.classes, name) ? [schema.classes[name]!.uid] : []))
  const uids = new Set(classes.flatMap(uidsOf))
  const topics = manifest.topics
    .filter((topic) => topic.classes.some(({ name }) => uidsOf(name).some((uid) => uids.has(uid))))
    .map(({ name }) => name)
  const services = (role: 'produces' | 'consumes') =>
    manifest.services
      .filter((service) => service[role].some((topic) => topics.includes(topic)))
      .map(({ name }) => name)
  return { classes, topics, producers: services('produces'), consumers: services('consumes') }
}
