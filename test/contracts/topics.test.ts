import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../generator/check/manifest.ts'
import { loadManifest } from '../../generator/load/manifest.ts'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import { activityIds } from '../../generator/model/activity-ids.ts'

const { manifest: loaded, diagnostics } = loadManifest('.')
if (loaded === undefined) throw new Error(JSON.stringify(diagnostics))
const manifest = loaded
const topic = (name: string) => manifest.topics.find((candidate) => candidate.name === name)!

const day = 86_400_000

/** Each setting of the architecture document's Kafka and registry configuration, and where it went. */
const documented: readonly (readonly [setting: string, documented: unknown, here: unknown])[] = [
  ['kafka_cluster.brokers', 3, manifest.cluster.brokers],
  ['kafka_cluster.replication_factor', 3, manifest.cluster.replication],
  ['kafka_cluster.min_insync_replicas', 2, manifest.cluster.minInsyncReplicas],
  ['kafka_cluster.num_network_threads', 8, manifest.cluster.networkThreads],
  ['kafka_cluster.num_io_threads', 16, manifest.cluster.ioThreads],
  ['kafka_cluster.socket_send_buffer_bytes', 102_400, manifest.cluster.socket.sendBuffer],
  ['kafka_cluster.socket_receive_buffer_bytes', 102_400, manifest.cluster.socket.receiveBuffer],
  ['kafka_cluster.socket_request_max_bytes', 104_857_600, manifest.cluster.socket.requestMax],
  ['kafka_cluster.log_retention_hours', 168, manifest.cluster.log.retention / 3_600_000],
  ['kafka_cluster.log_segment_bytes', 1_073_741_824, manifest.cluster.log.segmentBytes],
  ['kafka_cluster.log_cleanup_policy', 'delete', manifest.cluster.log.cleanup],
  ['kafka_cluster.compression_type', 'snappy', manifest.cluster.compression],
  ['kafka_cluster.security_protocol', 'SASL_SSL', manifest.cluster.security.protocol],
  ['kafka_cluster.sasl_mechanism', 'SCRAM-SHA-512', manifest.cluster.security.mechanism],
  [
    'kafka_cluster.ssl_endpoint_identification_algorithm',
    'https',
    manifest.cluster.security.endpointIdentification,
  ],
  ...(
    [
      ['nhi_events', ['nhi.discovered', 'nhi.updated', 'nhi.baseline_changed'], 32, 604_800_000, day],
      [
        'threat_events',
        ['threat.detected', 'threat.resolved', 'threat.escalated', 'threat.high-priority'],
        16,
        2_592_000_000,
        3_600_000,
      ],
      [
        'remediation_events',
        ['remediation.triggered', 'remediation.executed', 'remediation.completed'],
        8,
        31_536_000_000,
        day,
      ],
      ['audit_events', ['audit.access', 'audit.change', 'audit.compliance'], 16, 220_752_000_000, day],
    ] as const
  ).flatMap(([group, names, partitions, retention, segment]) =>
    names.flatMap((name) => [
      [`topics.${group}.partitions of ${name}`, partitions, topic(name).partitions] as const,
      [`topics.${group}.replication_factor of ${name}`, 3, topic(name).replication] as const,
      [`topics.${group}.cleanup_policy of ${name}`, 'delete', topic(name).cleanup] as const,
      [`topics.${group}.retention_ms of ${name}`, retention, topic(name).retention] as const,
      [`topics.${group}.segment_ms of ${name}`, segment, topic(name).segment] as const,
      [`topics.${group}.compression_type of ${name}`, 'snappy', topic(name).compression] as const,
    ]),
  ),
  ['schema_registry.listeners', 'https://0.0.0.0:8081', manifest.registry.server?.listener],
  ['schema_registry.kafkastore_topic', '_schemas', manifest.registry.server?.topic],
  ['schema_registry.kafkastore_topic_replication_factor', 3, manifest.registry.server?.topicReplication],
  ['schema_registry.authentication_realm', 'SchemaRegistry', manifest.registry.server?.realm],
  [
    'schema_registry.ssl_keystore_location',
    '/etc/schema-registry/secrets/kafka.schema-registry.keystore.jks',
    manifest.registry.server?.keystore,
  ],
  [
    'schema_registry.ssl_truststore_location',
    '/etc/schema-registry/secrets/kafka.schema-registry.truststore.jks',
    manifest.registry.server?.truststore,
  ],
  ['schema_registry.schema_cache_size', 1000, manifest.registry.cacheSize],
]

describe('the reference manifest', () => {
  it.each(documented)("keeps the architecture document's %s: %j", (_setting, there, here) => {
    expect(here).toEqual(there)
  })

  it("departs from the document's settings where they don't hold", () => {
    // log_retention_bytes, 1 GiB: it would overrule every retention by time.
    expect(manifest.topics.map(({ retentionBytes }) => retentionBytes)).toEqual(Array(13).fill(-1))
    // compatibility_level, BACKWARD: with seven years of retention, older versions are read as well.
    expect(new Set(manifest.topics.map(({ compatibility }) => compatibility))).toEqual(
      new Set(['BACKWARD_TRANSITIVE']),
    )
    // authentication_method, BASIC: by the names of environment variables, never with a secret in the file.
    expect(manifest.registry.auth).toEqual({
      usernameEnv: 'SCHEMA_REGISTRY_USERNAME',
      passwordEnv: 'SCHEMA_REGISTRY_PASSWORD',
    })
    // kafkastore_connection_url and the ZooKeeper ensemble: a KRaft quorum instead.
    expect(manifest.cluster.controllers).toMatchObject({ count: 3, combined: true, protocol: 'SSL' })
    expect(manifest.cluster.listeners.filter(({ interBroker }) => interBroker)).toHaveLength(1)
    // retry delays of the dead-letter handler: 2^attempt seconds, three attempts.
    for (const { retry } of manifest.topics)
      expect(retry).toMatchObject({ attempts: 3, backoff: 2_000, factor: 2 })
    expect(topic('nhi.discovered').deadLetter?.topic).toBe('nhi.discovered.dlq')
  })

  it('has an owner for every topic, record and service', () => {
    const all = [...manifest.topics, ...manifest.records, ...manifest.services]
    expect(all.filter(({ owner }) => owner === undefined)).toEqual([])
  })

  it('has five services that only produce and five that consume', () => {
    const consumers = manifest.services.filter(({ consumes }) => consumes.length > 0).map(({ name }) => name)
    expect(consumers).toEqual([
      'real-time-analytics',
      'threat-intelligence',
      'compliance-processor',
      'notification',
      'data-warehouse',
    ])
    const others = manifest.services.filter(({ name }) => !consumers.includes(name)).map(({ name }) => name)
    expect(others).toEqual(['discovery', 'analytics', 'remediation', 'audit', 'gateway'])
  })

  it('names what its OCSF release has', () => {
    const { schema, diagnostics: mistakes } = loadOcsf({
      root: '.',
      version: manifest.ocsf.version,
      privateExtensions: manifest.ocsf.extensions,
    })
    expect(mistakes).toEqual([])
    expect(checkManifest(manifest, { schema })).toEqual([])
    for (const { classes } of manifest.topics) {
      for (const allowed of classes) {
        expect(activityIds(schema!.classes[allowed.name]!, allowed)).toHaveLength(allowed.activities.length)
      }
    }
  })
})
