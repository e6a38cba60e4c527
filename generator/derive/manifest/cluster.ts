import type { ManifestCluster } from '../../model/manifest.ts'
import type { ManifestFile } from '../../model/manifest-file.ts'
import { bytes, milliseconds } from './units.ts'

/** The cluster with the schema's defaults filled in. */
export function resolveCluster(written: NonNullable<ManifestFile['cluster']>): ManifestCluster {
  const { socket = {}, log = {}, security = {}, controllers = {} } = written
  return {
    brokers: written.brokers ?? 3,
    replication: written.replication ?? 3,
    minInsyncReplicas: written.min_insync_replicas ?? 2,
    compression: written.compression ?? 'snappy',
    networkThreads: written.network_threads ?? 3,
    ioThreads: written.io_threads ?? 8,
    socket: {
      sendBuffer: bytes(socket.send_buffer ?? '100KiB'),
      receiveBuffer: bytes(socket.receive_buffer ?? '100KiB'),
      requestMax: bytes(socket.request_max ?? '100MiB'),
    },
    log: {
      retention: milliseconds(log.retention ?? '7d'),
      retentionBytes: bytes(log.retention_bytes ?? 'unlimited'),
      segment: milliseconds(log.segment ?? '7d'),
      segmentBytes: bytes(log.segment_bytes ?? '1GiB'),
      cleanup: log.cleanup ?? 'delete',
    },
    security: {
      protocol: security.protocol ?? 'SASL_SSL',
      mechanism: security.mechanism ?? 'SCRAM-SHA-512',
      endpointIdentification: security.endpoint_identification ?? 'https',
    },
    listeners: (written.listeners ?? []).map(({ name, address, protocol, inter_broker }) => ({
      name,
      address,
      protocol: protocol ?? 'SASL_SSL',
      interBroker: inter_broker ?? false,
    })),
    controllers: {
      count: controllers.count ?? 3,
      combined: controllers.combined ?? true,
      address: controllers.address ?? '0.0.0.0:9093',
      protocol: controllers.protocol ?? 'SSL',
    },
  }
}
