import type {
  DeadLetterSettings,
  ManifestCluster,
  ManifestRegistry,
  ManifestTopic,
  RetrySettings,
  TopicSetting,
} from '../../model/manifest.ts'
import type { DeadLetterFile, ManifestFile, RetryFile, TopicFile } from '../../model/manifest-file.ts'
import { pointer } from '../../pointer.ts'
import { given } from './given.ts'
import { bytes, milliseconds } from './units.ts'

/** Where a topic's settings come from when it does not give them itself. */
export interface TopicSources {
  readonly written: ManifestFile
  readonly cluster: ManifestCluster
  readonly registry: ManifestRegistry
}

/** The settings that a topic, a group and `defaults` have in common, as written. */
type SettingsFile = NonNullable<ManifestFile['defaults']>
type Layer = readonly [settings: SettingsFile, pointer: string]

/** A topic with its settings filled in: its own, else its group's, else those of `defaults`, else the cluster's. */
export function resolveTopic(name: string, topic: TopicFile, sources: TopicSources): ManifestTopic {
  const { written, cluster, registry } = sources
  const layers = layersOf(name, topic, written)
  const origins: { [setting in TopicSetting]?: string } = {}
  const clusterLayers: readonly Layer[] = [
    [written.cluster ?? {}, '/cluster'],
    [written.cluster?.log ?? {}, '/cluster/log'],
    [{ ...given({ compatibility: written.registry?.compatibility }) }, '/registry'],
  ]

  function setting<K extends keyof SettingsFile>(
    as: TopicSetting,
    key: K,
  ): Exclude<SettingsFile[K], undefined> | undefined {
    for (const [settings, at] of [...layers, ...clusterLayers]) {
      const value = settings[key]
      if (value === undefined) continue
      origins[as] = at + pointer(key)
      return value as Exclude<SettingsFile[K], undefined>
    }
    return undefined
  }

  const retention = setting('retention', 'retention')
  const retentionBytes = setting('retentionBytes', 'retention_bytes')
  const segment = setting('segment', 'segment')
  const segmentBytes = setting('segmentBytes', 'segment_bytes')
  const owner = setting('owner', 'owner')
  const deadLetter = resolveDeadLetter(name, layers)
  return {
    name,
    ...given({ description: topic.description, owner, group: topic.group, restrictTo: topic.restrict_to }),
    record: topic.record,
    key: setting('key', 'key') ?? ['entity_id'],
    classes: Object.entries(topic.classes ?? {}).map(([className, activities]) => ({
      name: className,
      activities: typeof activities === 'string' ? 'all' : activities,
    })),
    partitions: setting('partitions', 'partitions') ?? 1,
    replication: setting('replication', 'replication') ?? cluster.replication,
    minInsyncReplicas: setting('minInsyncReplicas', 'min_insync_replicas') ?? cluster.minInsyncReplicas,
    compression: setting('compression', 'compression') ?? cluster.compression,
    compatibility: setting('compatibility', 'compatibility') ?? registry.compatibility,
    retention: retention === undefined ? cluster.log.retention : milliseconds(retention),
    retentionBytes: retentionBytes === undefined ? cluster.log.retentionBytes : bytes(retentionBytes),
    segment: segment === undefined ? cluster.log.segment : milliseconds(segment),
    segmentBytes: segmentBytes === undefined ? cluster.log.segmentBytes : bytes(segmentBytes),
    cleanup: setting('cleanup', 'cleanup') ?? cluster.log.cleanup,
    retry: resolveRetry(layers),
    ...(deadLetter && { deadLetter }),
    origins,
  }
}

function layersOf(name: string, topic: TopicFile, written: ManifestFile): readonly Layer[] {
  const groups = written.groups ?? {}
  const group =
    topic.group !== undefined && Object.hasOwn(groups, topic.group) ? groups[topic.group] : undefined
  return [
    [topic, pointer('topics', name)],
    [group ?? {}, pointer('groups', topic.group ?? '')],
    [written.defaults ?? {}, '/defaults'],
  ]
}

function resolveRetry(layers: readonly Layer[]): RetrySettings {
  const retry: RetryFile = merged(layers.map(([settings]) => settings.retry))
  return {
    attempts: retry.attempts ?? 3,
    backoff: milliseconds(retry.backoff ?? '2s'),
    factor: retry.factor ?? 2,
    maxBackoff: milliseconds(retry.max_backoff ?? '5m'),
  }
}

function resolveDeadLetter(topic: string, layers: readonly Layer[]): DeadLetterSettings | undefined {
  const written: DeadLetterFile = merged(layers.map(([settings]) => settings.dead_letter))
  if (written.enabled === false) return undefined
  return {
    topic: topic + (written.suffix ?? '.dlq'),
    partitions: written.partitions ?? 1,
    retention: milliseconds(written.retention ?? '30d'),
  }
}

/** Earlier layers win, key by key. */
function merged<T extends object>(layers: readonly (T | undefined)[]): Partial<T> {
  return Object.assign({}, ...layers.toReversed()) as Partial<T>
}
