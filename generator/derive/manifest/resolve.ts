import type { Manifest, ManifestRecord, ManifestRegistry, ManifestService } from '../../model/manifest.ts'
import type { ManifestFile, RecordFile, ServiceFile } from '../../model/manifest-file.ts'
import { resolveCluster } from './cluster.ts'
import { given } from './given.ts'
import { resolveTopic } from './topic.ts'

/**
 * The manifest with nothing left to look up. `written` must have passed the check of its shape; names that lead
 * nowhere (an unknown group) count as absent here and are reported by `checkManifest`.
 */
export function resolveManifest(file: string, written: ManifestFile): Manifest {
  const cluster = resolveCluster(written.cluster ?? {})
  const registry = resolveRegistry(written.registry ?? {})
  return {
    file,
    ocsf: {
      version: written.ocsf.version,
      extensions: written.ocsf.extensions ?? [],
      profiles: written.ocsf.profiles ?? [],
    },
    ...given({ product: written.defaults?.product }),
    generate: {
      out: written.generate?.out ?? 'generated',
      runtime: written.generate?.runtime ?? 'ocsf-kafka/runtime',
      importExtension: written.generate?.import_extension ?? '.js',
      arbitraries: written.generate?.arbitraries ?? false,
    },
    cluster,
    registry,
    groups: Object.entries(written.groups ?? {}).map(([name, group]) => ({
      name,
      ...given({ description: group.description }),
    })),
    records: Object.entries(written.records).map(([name, record]) => resolveRecord(name, record, written)),
    topics: Object.entries(written.topics).map(([name, topic]) =>
      resolveTopic(name, topic, { written, cluster, registry }),
    ),
    services: Object.entries(written.services).map(([name, service]) =>
      resolveService(name, service, written),
    ),
    partitioning: {
      version: written.partitioning?.version ?? 1,
      shares: Object.entries(written.partitioning?.shares ?? {}),
    },
    check: { errors: written.check?.errors ?? [] },
  }
}

function resolveRegistry(written: NonNullable<ManifestFile['registry']>): ManifestRegistry {
  const { auth, bearer, tls, server } = written
  return {
    urlEnv: written.url_env ?? 'SCHEMA_REGISTRY_URL',
    ...(auth && { auth: { usernameEnv: auth.username_env, passwordEnv: auth.password_env } }),
    ...(bearer && { bearer: { tokenEnv: bearer.token_env } }),
    ...(tls && { tls: { caEnv: tls.ca_env } }),
    compatibility: written.compatibility ?? 'BACKWARD_TRANSITIVE',
    subjects: written.subjects ?? 'topic',
    cacheSize: written.cache_size ?? 1000,
    ...(server && {
      server: {
        topic: server.topic ?? '_schemas',
        topicReplication: server.topic_replication ?? 3,
        ...given({
          listener: server.listener,
          realm: server.realm,
          keystore: server.keystore,
          truststore: server.truststore,
        }),
      },
    }),
  }
}

function resolveRecord(name: string, written: RecordFile, file: ManifestFile): ManifestRecord {
  const { schema_version, ...roles } = written.envelope ?? {}
  const envelope = { ...roles, ...given({ schemaVersion: schema_version }) }
  return {
    name,
    ...given({ description: written.description, owner: written.owner ?? file.defaults?.owner }),
    file: written.file ?? `avro/${name}.avsc`,
    envelope: {
      id: 'event_id',
      tenant: 'tenant_id',
      type: 'event_type',
      time: 'timestamp',
      correlation: 'correlation_id',
      causation: 'causation_id',
      schemaVersion: 'schema_version',
      ocsf: 'ocsf',
      ...envelope,
    },
    envelopeGiven: Object.keys(envelope) as (keyof typeof envelope)[],
    dualWrite: written.dual_write ?? [],
    ...given({ lift: written.lift ?? written.dual_write?.[0] }),
    liftGiven: written.lift !== undefined,
  }
}

function resolveService(name: string, written: ServiceFile, file: ManifestFile): ManifestService {
  return {
    name,
    ...given({ description: written.description, owner: written.owner ?? file.defaults?.owner }),
    produces: written.produces ?? [],
    consumes: written.consumes ?? [],
    group: written.group ?? name,
    from: written.from ?? 'earliest',
    product: written.product ?? file.defaults?.product ?? { name },
  }
}
