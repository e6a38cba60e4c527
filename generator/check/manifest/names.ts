import { pointer } from '../../pointer.ts'
import type { ManifestCheck } from './context.ts'

/** The longest topic name that Kafka accepts, in characters. */
const longestName = 249

/**
 * Kafka's metrics turn every `.` of a topic's name into `_`, so that `a.b` and `a_b` would be one; the broker refuses
 * to create the second. Dead-letter topics are topics too.
 */
export function checkNames({ manifest, report }: ManifestCheck): void {
  const owners = new Map<string, string>()
  const names = manifest.topics.flatMap(({ name, deadLetter }) => [
    { name, at: pointer('topics', name) },
    ...(deadLetter === undefined ? [] : [{ name: deadLetter.topic, at: pointer('topics', name) }]),
  ])
  for (const { name, at } of names) {
    const inMetrics = name.replaceAll('.', '_')
    const other = owners.get(inMetrics)
    if (other !== undefined) {
      const message =
        other === name
          ? `there would be two topics named ${name}, one of them for dead letters`
          : `the topics ${other} and ${name} are both ${inMetrics} in Kafka's metrics: the broker refuses the second`
      const hint = "rename one; keep to one of '.' and '_', or use '-'"
      report('MANIFEST_METRIC_COLLISION', at, message, { at: 'key', hint })
    }
    owners.set(inMetrics, other ?? name)
    if (name.length > longestName) {
      const message = `the dead-letter topic's name ${name} has ${name.length} characters; Kafka takes ${longestName}`
      report('MANIFEST_TOPIC_NAME', at, message, { at: 'key', hint: 'shorten the name or the suffix' })
    }
  }
}
