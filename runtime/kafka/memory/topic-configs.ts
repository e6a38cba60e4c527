import { kafkaError } from '../../errors/kafka-error.ts'

/** Kafka's topic settings with the defaults of Apache Kafka 4.1. Of these the memory cluster acts on the two below. */
const defaults: ReadonlyMap<string, string> = new Map([
  ['cleanup.policy', 'delete'],
  ['compression.type', 'producer'],
  ['delete.retention.ms', '86400000'],
  ['file.delete.delay.ms', '60000'],
  ['flush.messages', '9223372036854775807'],
  ['flush.ms', '9223372036854775807'],
  ['index.interval.bytes', '4096'],
  ['local.retention.bytes', '-2'],
  ['local.retention.ms', '-2'],
  ['max.compaction.lag.ms', '9223372036854775807'],
  ['max.message.bytes', '1048588'],
  ['message.timestamp.after.max.ms', '3600000'],
  ['message.timestamp.before.max.ms', '9223372036854775807'],
  ['message.timestamp.type', 'CreateTime'],
  ['min.cleanable.dirty.ratio', '0.5'],
  ['min.compaction.lag.ms', '0'],
  ['min.insync.replicas', '1'],
  ['preallocate', 'false'],
  ['remote.storage.enable', 'false'],
  ['retention.bytes', '-1'],
  ['retention.ms', '604800000'],
  ['segment.bytes', '1073741824'],
  ['segment.index.bytes', '10485760'],
  ['segment.jitter.ms', '0'],
  ['segment.ms', '604800000'],
  ['unclean.leader.election.enable', 'false'],
])

/** The settings of a topic, those that were not set included. */
export function effectiveConfigs(set: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...defaults, ...set])
}

/** The largest batch that a topic takes, in bytes. */
export function maxMessageBytes(set: ReadonlyMap<string, string>): number {
  return numberOf(set, 'max.message.bytes')
}

/** How far ahead of the cluster's clock a record's timestamp may be, in milliseconds. */
export function maxTimestampAhead(set: ReadonlyMap<string, string>): number {
  return numberOf(set, 'message.timestamp.after.max.ms')
}

function numberOf(set: ReadonlyMap<string, string>, config: string): number {
  return Number(set.get(config) ?? defaults.get(config))
}

/**
 * `set` with these entries changed; null takes one back to its default. Rejects, with code `INVALID_CONFIG`, names
 * that Kafka doesn't know and texts where a number belongs.
 */
export function alteredConfigs(
  topic: string,
  set: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, string | null>,
): Map<string, string> {
  const altered = new Map(set)
  for (const [config, value] of entries) {
    const normal = defaults.get(config)
    const fail = (why: string) => kafkaError('INVALID_CONFIG', `Topic ${topic}: ${why}.`, { topic, config })
    if (normal === undefined) throw fail(`there is no setting ${config}`)
    if (value === null) altered.delete(config)
    else if (/^-?[\d.]+$/.test(normal) && !/^-?\d+(\.\d+)?$/.test(value)) {
      throw fail(`${config} is a number, not ${JSON.stringify(value)}`)
    } else altered.set(config, value)
  }
  return altered
}
