import type { Envelope } from '../../runtime/record-type.ts'

/**
 * `contracts/topics.yaml` resolved: durations in milliseconds, sizes in bytes, every topic with its settings filled
 * in. Nothing downstream reads the file again. Lists are in the file's order.
 */
export interface Manifest {
  /** The file, relative to the project's root, for findings. */
  readonly file: string
  readonly ocsf: {
    readonly version: string
    /** Private extensions. */
    readonly extensions: readonly string[]
    /** Profiles in use, an extension's as `nexora/nhi`. */
    readonly profiles: readonly string[]
  }
  /** What events that no service publishes name as their product; absent where `defaults` has none. */
  readonly product?: ManifestProduct
  readonly generate: {
    /** Folder, relative to the project's root. */
    readonly out: string
    /** A package's module, or a path relative to the project's root that starts with `./`. */
    readonly runtime: string
    readonly importExtension: '.js' | '.ts'
    /** Whether arbitraries for property tests are generated. */
    readonly arbitraries: boolean
  }
  readonly cluster: ManifestCluster
  readonly registry: ManifestRegistry
  readonly groups: readonly { readonly name: string; readonly description?: string }[]
  readonly records: readonly ManifestRecord[]
  readonly topics: readonly ManifestTopic[]
  readonly services: readonly ManifestService[]
  readonly partitioning: {
    /** Of the partitioner that producers use. */
    readonly version: number
    /** Of tenants, each with its expected part of a topic's load, 0 to 1. */
    readonly shares: readonly (readonly [tenant: string, share: number])[]
  }
  /** Codes of findings that make the gate red though they are warnings elsewhere. */
  readonly check: { readonly errors: readonly string[] }
}

export interface ManifestCluster {
  readonly brokers: number
  readonly replication: number
  readonly minInsyncReplicas: number
  readonly compression: Compression
  /** num.network.threads. */
  readonly networkThreads: number
  /** num.io.threads. */
  readonly ioThreads: number
  /** Bytes. */
  readonly socket: {
    readonly sendBuffer: number
    readonly receiveBuffer: number
    readonly requestMax: number
  }
  readonly log: LogSettings
  readonly security: {
    readonly protocol: SecurityProtocol
    readonly mechanism: string
    readonly endpointIdentification: 'https' | 'none'
  }
  readonly listeners: readonly {
    readonly name: string
    /** `host:port`. */
    readonly address: string
    readonly protocol: SecurityProtocol
    readonly interBroker: boolean
  }[]
  readonly controllers: {
    readonly count: number
    /** Brokers are controllers as well. */
    readonly combined: boolean
    /** `host:port`. */
    readonly address: string
    readonly protocol: 'SSL' | 'PLAINTEXT'
  }
}

export interface LogSettings {
  /** Milliseconds; −1 is for ever. */
  readonly retention: number
  /** Bytes per partition; −1 is no limit. */
  readonly retentionBytes: number
  /** Milliseconds until a segment is closed. */
  readonly segment: number
  /** Bytes until a segment is closed. */
  readonly segmentBytes: number
  readonly cleanup: 'delete' | 'compact' | 'compact,delete'
}

export type Compression = 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd' | 'producer'

export type SecurityProtocol = 'PLAINTEXT' | 'SSL' | 'SASL_PLAINTEXT' | 'SASL_SSL'

export type CompatibilityLevel =
  | 'NONE'
  | 'BACKWARD'
  | 'BACKWARD_TRANSITIVE'
  | 'FORWARD'
  | 'FORWARD_TRANSITIVE'
  | 'FULL'
  | 'FULL_TRANSITIVE'

export interface ManifestRegistry {
  /** Name of the environment variable that holds the URL. */
  readonly urlEnv: string
  /** Names of environment variables. */
  readonly auth?: { readonly usernameEnv: string; readonly passwordEnv: string }
  /** Name of the environment variable that holds a token. */
  readonly bearer?: { readonly tokenEnv: string }
  /** Name of the environment variable that names a file of certificate authorities. */
  readonly tls?: { readonly caEnv: string }
  readonly compatibility: CompatibilityLevel
  readonly subjects: SubjectStrategy
  /** Schemas, at most. */
  readonly cacheSize: number
  readonly server?: {
    readonly listener?: string
    readonly topic: string
    readonly topicReplication: number
    readonly realm?: string
    readonly keystore?: string
    readonly truststore?: string
  }
}

export type SubjectStrategy = 'topic' | 'record' | 'topic-record'

export interface ManifestRecord {
  readonly name: string
  readonly description?: string
  readonly owner?: string
  /** Relative to the project's root. */
  readonly file: string
  /** Every role, filled by convention where the file is silent; see `recordEnvelope`. */
  readonly envelope: Required<Envelope>
  /** Roles that the file names itself: their fields must exist. */
  readonly envelopeGiven: readonly (keyof Envelope)[]
  /** Fields kept filled with the event as JSON text. */
  readonly dualWrite: readonly string[]
  /** The text field in which versions without the envelope's `ocsf` carried the event; absent where none did. */
  readonly lift?: string
  /** The file names `lift` itself: the field must exist. */
  readonly liftGiven: boolean
}

export interface ManifestTopic extends LogSettings {
  readonly name: string
  readonly description?: string
  readonly owner?: string
  readonly group?: string
  readonly record: string
  /** Fields that make the message key. */
  readonly key: readonly string[]
  /** As written; see `activityIds`. Empty where the record carries no OCSF event. */
  readonly classes: readonly ManifestTopicClass[]
  /** The only services that may use the topic; absent: no restriction. */
  readonly restrictTo?: readonly string[]
  readonly partitions: number
  readonly replication: number
  readonly minInsyncReplicas: number
  readonly compression: Compression
  readonly compatibility: CompatibilityLevel
  readonly retry: RetrySettings
  readonly deadLetter?: DeadLetterSettings
  /** Where each setting was taken from, as a pointer into the file; absent where it is the toolkit's default. */
  readonly origins: { readonly [setting in TopicSetting]?: string }
}

/** The settings of a topic that can come from its group, from `defaults` or from `cluster`. */
export type TopicSetting =
  | keyof LogSettings
  | 'partitions'
  | 'replication'
  | 'minInsyncReplicas'
  | 'compression'
  | 'compatibility'
  | 'key'
  | 'owner'

export interface ManifestTopicClass {
  /** OCSF class name, such as `nexora/baseline_change`. */
  readonly name: string
  /** Captions or activity_ids. */
  readonly activities: 'all' | readonly (string | number)[]
}

export interface RetrySettings {
  /** The first time included. */
  readonly attempts: number
  /** Milliseconds before the second attempt. */
  readonly backoff: number
  readonly factor: number
  /** Milliseconds. */
  readonly maxBackoff: number
}

export interface DeadLetterSettings {
  /** The dead-letter topic's name. */
  readonly topic: string
  readonly partitions: number
  /** Milliseconds; −1 is for ever. */
  readonly retention: number
}

/** OCSF's metadata.product. */
export interface ManifestProduct {
  readonly name: string
  readonly vendor_name?: string
  readonly version?: string
}

export interface ManifestService {
  readonly name: string
  readonly description?: string
  readonly owner?: string
  /** Topic names. */
  readonly produces: readonly string[]
  /** Topic names. */
  readonly consumes: readonly string[]
  /** Consumer group id. */
  readonly group: string
  readonly from: 'earliest' | 'latest'
  /** OCSF's metadata.product. */
  readonly product: ManifestProduct
}
