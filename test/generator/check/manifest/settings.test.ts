import { describe, expect, it } from 'vitest'
import { diagnosticsOf, edited, smallManifest, written } from '../../manifest-support.ts'
import { surroundings } from './surroundings.ts'

const mistakes = (text: string) => diagnosticsOf(text, surroundings).map(written)

/** The small manifest with another topic in use. */
const withTopic = (topic: string) =>
  edited('services:', `${topic}\nservices:`)
    .replace('produces: [found.new]', `produces: [found.new, ${topic.trim().split(':')[0]}]`)
    .replace('consumes: [found.new]', `consumes: [found.new, ${topic.trim().split(':')[0]}]`)

describe('settings that must fit together', () => {
  it.each([
    [
      'more replicas than brokers',
      edited('defaults:', 'cluster: {brokers: 2}\ndefaults:').replace(
        '1d}',
        '1d, replication: 4, min_insync_replicas: 1}',
      ),
      [
        "4:10 MANIFEST_REPLICATION 3 replicas can't lie on 2 brokers (each replica needs a broker of its own: lower replication or raise cluster.brokers)",
        "8:51 MANIFEST_REPLICATION 4 replicas can't lie on 2 brokers (each replica needs a broker of its own: lower replication or raise cluster.brokers)",
      ],
    ],
    [
      'more in-sync replicas than replicas, once for all topics that inherit it',
      withTopic('  found.old: {group: fast, record: Found, classes: {acme/drift: all}}').replace(
        'partitions: 6',
        'partitions: 6\n  min_insync_replicas: 4',
      ),
      [
        '6:24 MANIFEST_MIN_ISR min_insync_replicas 4 is more than the 3 replicas that the topic found.new has: no write would ever be acknowledged (at most 2, so that one broker may be down)',
      ],
    ],
    [
      'in-sync replicas that leave no broker to spare',
      edited('group: fast', 'group: fast\n    min_insync_replicas: 3'),
      [
        '13:26 warning MANIFEST_MIN_ISR min_insync_replicas 3 equals the replicas that the topic found.new has: writing stops while any broker is down (use 2)',
      ],
    ],
    [
      'a retention shorter than a segment',
      edited('{retention: 7d, segment: 1d}', '{retention: 12h, segment: 1d}'),
      [
        '7:21 MANIFEST_RETENTION retention 12h is shorter than a segment (1d): Kafka deletes whole closed segments, so records would stay for 1d and more (set segment to 12h or less)',
      ],
    ],
    [
      'no number of partitions anywhere',
      edited('defaults:\n  partitions: 6\n', ''),
      [
        '9:3 MANIFEST_NO_PARTITIONS the topic found.new has no number of partitions (set partitions on the topic, its group or in defaults: raising them later moves keys)',
      ],
    ],
    [
      'names that are one in metrics',
      withTopic('  found_new: {record: Found, classes: {acme/drift: all}}'),
      [
        "16:3 MANIFEST_METRIC_COLLISION the topics found.new and found_new are both found_new in Kafka's metrics: the broker refuses the second (rename one; keep to one of '.' and '_', or use '-')",
        "16:3 MANIFEST_METRIC_COLLISION the topics found.new.dlq and found_new.dlq are both found_new_dlq in Kafka's metrics: the broker refuses the second (rename one; keep to one of '.' and '_', or use '-')",
      ],
    ],
    [
      'a topic in the place of dead letters',
      withTopic('  found.new.dlq: {record: Found, classes: {acme/drift: all}}'),
      [
        "16:3 MANIFEST_METRIC_COLLISION there would be two topics named found.new.dlq, one of them for dead letters (rename one; keep to one of '.' and '_', or use '-')",
      ],
    ],
    [
      'a dead-letter topic with too long a name',
      smallManifest.replaceAll('found.new', 'f'.repeat(246)),
      [
        `11:3 MANIFEST_TOPIC_NAME the dead-letter topic's name ${'f'.repeat(246)}.dlq has 250 characters; Kafka takes 249 (shorten the name or the suffix)`,
      ],
    ],
  ])('reports %s', (_what, text, expected) => {
    expect(mistakes(text)).toEqual(expected)
  })

  it('lets a retention be unlimited, and a compacted topic have any', () => {
    expect(mistakes(edited('retention: 7d', 'retention: unlimited'))).toEqual([])
    expect(mistakes(edited('retention: 7d', 'cleanup: compact, retention: 1h'))).toEqual([])
  })

  it('skips what needs a part that could not be loaded', () => {
    const text = edited('entity_management:', 'nonsense:').replace('[cloud]', '[nonsense]')
    expect(diagnosticsOf(text, {})).toEqual([])
  })
})
