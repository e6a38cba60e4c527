import { formatDuration } from '../../load/duration.ts'
import type { ManifestTopic, TopicSetting } from '../../model/manifest.ts'
import { pointer } from '../../pointer.ts'
import type { ManifestCheck } from './context.ts'

/** Replication, acknowledgement and retention fit together, for the cluster and for each topic. */
export function checkCluster(check: ManifestCheck): void {
  const { cluster, registry, topics } = check.manifest
  const once = reportOnce(check)
  replication(once, cluster, '/cluster/replication', '/cluster/min_insync_replicas', 'the cluster')
  for (const topic of topics) {
    const own = pointer('topics', topic.name)
    const at = (setting: TopicSetting) => topic.origins[setting] ?? own
    const who = `the topic ${topic.name}`
    replication(once, topic, at('replication'), at('minInsyncReplicas'), who)
    retention(once, topic, at('retention'))
    if (topic.origins.partitions === undefined) {
      const hint = 'set partitions on the topic, its group or in defaults: raising them later moves keys'
      once.report('MANIFEST_NO_PARTITIONS', own, `${who} has no number of partitions`, { at: 'key', hint })
    }
  }
  const copies = registry.server?.topicReplication
  if (copies !== undefined && copies > cluster.brokers) {
    const message = `${copies} replicas of the registry's topic can't lie on ${brokers(cluster.brokers)}`
    once.report('MANIFEST_REPLICATION', '/registry/server/topic_replication', message)
  }

  function replication(
    to: Pick<ManifestCheck, 'report'>,
    { replication: replicas, minInsyncReplicas: minimum }: ManifestTopic | typeof cluster,
    replicationAt: string,
    minimumAt: string,
    who: string,
  ): void {
    if (replicas > cluster.brokers) {
      const message = `${replicas} replicas can't lie on ${brokers(cluster.brokers)}`
      const hint = 'each replica needs a broker of its own: lower replication or raise cluster.brokers'
      to.report('MANIFEST_REPLICATION', replicationAt, message, { hint })
    }
    if (minimum > replicas) {
      const message = `min_insync_replicas ${minimum} is more than the ${replicas} replicas that ${who} has: no write would ever be acknowledged`
      const hint = `at most ${Math.max(1, replicas - 1)}, so that one broker may be down`
      to.report('MANIFEST_MIN_ISR', minimumAt, message, { hint })
    } else if (minimum === replicas && replicas > 1) {
      const message = `min_insync_replicas ${minimum} equals the replicas that ${who} has: writing stops while any broker is down`
      to.report('MANIFEST_MIN_ISR', minimumAt, message, { severity: 'warning', hint: `use ${replicas - 1}` })
    }
  }
}

function retention(check: Pick<ManifestCheck, 'report'>, topic: ManifestTopic, at: string): void {
  if (topic.retention === -1 || topic.retention >= topic.segment || topic.cleanup === 'compact') return
  const kept = formatDuration(topic.retention)
  const segment = formatDuration(topic.segment)
  const message = `retention ${kept} is shorter than a segment (${segment}): Kafka deletes whole closed segments, so records would stay for ${segment} and more`
  check.report('MANIFEST_RETENTION', at, message, { hint: `set segment to ${kept} or less` })
}

/** A setting that many topics inherit is reported once. */
function reportOnce(check: ManifestCheck): Pick<ManifestCheck, 'report'> {
  const seen = new Set<string>()
  return {
    report(code, at, message, more) {
      const key = `${code} ${more?.severity} ${at}`
      if (seen.has(key)) return
      seen.add(key)
      check.report(code, at, message, more)
    },
  }
}

function brokers(count: number): string {
  return count === 1 ? '1 broker' : `${count} brokers`
}
