// Made from contracts/topics.schema.json by scripts/manifest-types.ts. Do not edit.

/**
 * How many partitions the topic has. Raising it later moves keys to other partitions.
 */
export type Partitions = number
/**
 * Replicas of each partition (replication.factor).
 */
export type Replication = number
/**
 * Replicas that must have a record before it is acknowledged (min.insync.replicas).
 */
export type MinInsyncReplicas = number
/**
 * How long records are kept (retention.ms).
 */
export type Retention = string
/**
 * How much of a partition is kept, whatever its age (retention.bytes).
 */
export type RetentionBytes = string
/**
 * What happens to old records: delete them, keep the last of each key, or both (cleanup.policy).
 */
export type Cleanup = 'delete' | 'compact' | 'compact,delete'
/**
 * How batches are compressed (compression.type); producer keeps what the producer chose.
 */
export type Compression = 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd' | 'producer'
/**
 * The level at which a subject's schemas must be compatible.
 */
export type Compatibility =
  | 'NONE'
  | 'BACKWARD'
  | 'BACKWARD_TRANSITIVE'
  | 'FORWARD'
  | 'FORWARD_TRANSITIVE'
  | 'FULL'
  | 'FULL_TRANSITIVE'
/**
 * A field of the record.
 */
export type Field = string
/**
 * The fields that make the message key: one field's text as it is, several joined by '|'.
 *
 * @minItems 1
 */
export type Key = Field[]
/**
 * The team to ask.
 */
export type Owner = string
/**
 * The class's activities that the topic carries: a list of captions (create, mfa_factor_enable) or activity_ids, or the word all.
 *
 * @minItems 1
 */
export type Activities = (string | number)[] | string

/**
 * The manifest of an event backbone: which OCSF release it uses, which records its topics carry, and which service may produce and consume what.
 */
export interface ManifestFile {
  /**
   * The OCSF release that the project uses and what it adds to it.
   */
  ocsf: {
    /**
     * The OCSF release, as major.minor.patch. Moving to another release is changing this line.
     */
    version: string
    /**
     * Private extensions, each a folder under ocsf/extensions. OCSF's own (linux, win, macos) are always there.
     *
     * Items: The extension's name.
     */
    extensions?: string[]
    /**
     * OCSF profiles in use. Their attributes are part of the generated types; those of other profiles are not. An extension's profile carries the extension's name: nexora/nhi.
     *
     * Items: The profile's name.
     */
    profiles?: string[]
  }
  /**
   * Where generated code goes and what it imports.
   */
  generate?: {
    /**
     * The folder of the generated code, relative to the project's root, apart from ocsf/, avro/ and contracts/. Only files that codegen wrote are replaced or removed.
     */
    out?: string
    /**
     * The module that generated code imports its runtime from: a package's name, or a path relative to the project's root that starts with ./
     */
    runtime?: string
    /**
     * How generated modules name one another: .js for compiled projects, .ts where Node runs TypeScript directly.
     */
    import_extension?: '.js' | '.ts'
    /**
     * Whether arbitraries.ts is generated: random events of every class, record and topic for property tests. Needs fast-check as a development dependency.
     */
    arbitraries?: boolean
  }
  /**
   * The Kafka cluster (KRaft), as its topics need it.
   */
  cluster?: {
    /**
     * How many brokers the cluster has.
     */
    brokers?: number
    /**
     * Replicas of each partition, unless a topic says otherwise (default.replication.factor).
     */
    replication?: number
    /**
     * Replicas that must have a record before it is acknowledged (min.insync.replicas).
     */
    min_insync_replicas?: number
    /**
     * How batches are compressed unless a topic says otherwise (compression.type).
     */
    compression?: 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd' | 'producer'
    /**
     * Threads that read requests from the network, per broker (num.network.threads).
     */
    network_threads?: number
    /**
     * Threads that process requests, disk included, per broker (num.io.threads).
     */
    io_threads?: number
    /**
     * Sizes at the brokers' sockets.
     */
    socket?: {
      /**
       * socket.send.buffer.bytes.
       */
      send_buffer?: string
      /**
       * socket.receive.buffer.bytes.
       */
      receive_buffer?: string
      /**
       * The largest request a broker accepts (socket.request.max.bytes).
       */
      request_max?: string
    }
    /**
     * What holds for a topic that says nothing else about its log.
     */
    log?: {
      /**
       * How long records are kept (log.retention.ms).
       */
      retention?: string
      /**
       * How much of a partition is kept, whatever its age (log.retention.bytes).
       */
      retention_bytes?: string
      /**
       * The age at which a segment is closed (log.roll.ms).
       */
      segment?: string
      /**
       * The size at which a segment is closed (log.segment.bytes).
       */
      segment_bytes?: string
      /**
       * What happens to old records (log.cleanup.policy).
       */
      cleanup?: 'delete' | 'compact' | 'compact,delete'
    }
    /**
     * How clients reach the brokers.
     */
    security?: {
      /**
       * security.protocol.
       */
      protocol?: 'PLAINTEXT' | 'SSL' | 'SASL_PLAINTEXT' | 'SASL_SSL'
      /**
       * sasl.mechanism, where the protocol has SASL.
       */
      mechanism?: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512' | 'OAUTHBEARER' | 'GSSAPI'
      /**
       * https: the broker's certificate must carry its host name. none: it need not (ssl.endpoint.identification.algorithm).
       */
      endpoint_identification?: 'https' | 'none'
    }
    /**
     * The brokers' listeners.
     *
     * Items: One listener.
     */
    listeners?: {
      /**
       * The listener's name, in capitals.
       */
      name: string
      /**
       * Where it listens, as host:port.
       */
      address: string
      /**
       * The listener's security protocol.
       */
      protocol?: 'PLAINTEXT' | 'SSL' | 'SASL_PLAINTEXT' | 'SASL_SSL'
      /**
       * Whether the brokers talk to one another over it (inter.broker.listener.name). At most one.
       */
      inter_broker?: boolean
    }[]
    /**
     * The KRaft quorum that coordinates the cluster.
     */
    controllers?: {
      /**
       * Controllers in the quorum: an odd number, so that a majority survives.
       */
      count?: number
      /**
       * Whether brokers are controllers as well (process.roles=broker,controller) or controllers run on their own.
       */
      combined?: boolean
      /**
       * Where a controller listens, as host:port.
       */
      address?: string
      /**
       * The controller listener's security protocol. SASL_SSL with SCRAM is not among them: its credentials are kept by the controllers themselves, so that the listener would never start.
       */
      protocol?: 'SSL' | 'PLAINTEXT'
    }
  }
  /**
   * The schema registry.
   */
  registry?: {
    /**
     * The environment variable that holds the registry's URL.
     */
    url_env?: string
    /**
     * HTTP basic authentication. Only the names of environment variables stand here, never a secret.
     */
    auth?: {
      /**
       * The environment variable that holds the user's name.
       */
      username_env: string
      /**
       * The environment variable that holds the password.
       */
      password_env: string
    }
    /**
     * Authentication with a token instead of a user and a password.
     */
    bearer?: {
      /**
       * The environment variable that holds the token.
       */
      token_env: string
    }
    /**
     * TLS to a registry whose certificate the platform doesn't trust by itself.
     */
    tls?: {
      /**
       * The environment variable that names a PEM file with the authorities to trust.
       */
      ca_env: string
    }
    /**
     * The level at which schemas of a subject must be compatible, unless a topic says otherwise.
     */
    compatibility?:
      | 'NONE'
      | 'BACKWARD'
      | 'BACKWARD_TRANSITIVE'
      | 'FORWARD'
      | 'FORWARD_TRANSITIVE'
      | 'FULL'
      | 'FULL_TRANSITIVE'
    /**
     * How a subject is named. topic: nhi.discovered-value; record: the record's full name; topic-record: both, joined by a hyphen.
     */
    subjects?: 'topic' | 'record' | 'topic-record'
    /**
     * Schemas that a process keeps in memory, at most.
     */
    cache_size?: number
    /**
     * How the registry itself is run.
     */
    server?: {
      /**
       * Where it listens.
       */
      listener?: string
      /**
       * The topic in which it keeps the schemas.
       */
      topic?: string
      /**
       * Replicas of that topic.
       */
      topic_replication?: number
      /**
       * The realm of basic authentication.
       */
      realm?: string
      /**
       * The server's key store, as a path on its own machine.
       */
      keystore?: string
      /**
       * The server's trust store, as a path on its own machine.
       */
      truststore?: string
    }
  }
  /**
   * What holds for every topic unless its group or the topic itself says otherwise.
   */
  defaults?: {
    partitions?: Partitions
    replication?: Replication
    min_insync_replicas?: MinInsyncReplicas
    retention?: Retention
    retention_bytes?: RetentionBytes
    /**
     * The age at which a segment is closed (segment.ms). Only closed segments are deleted.
     */
    segment?: string
    /**
     * The size at which a segment is closed (segment.bytes).
     */
    segment_bytes?: string
    cleanup?: Cleanup
    compression?: Compression
    compatibility?: Compatibility
    key?: Key
    owner?: Owner
    retry?: RetryFile
    dead_letter?: DeadLetterFile
    product?: ProductFile
  }
  /**
   * Groups of topics that share settings, by name.
   */
  groups?: {
    [k: string]: GroupFile
  }
  /**
   * The Avro records that topics carry, by the record's name.
   */
  records: {
    [k: string]: RecordFile
  }
  /**
   * The topics, by name.
   */
  topics: {
    [k: string]: TopicFile
  }
  /**
   * The services that produce and consume, by name.
   */
  services: {
    [k: string]: ServiceFile
  }
  /**
   * How events find their partitions.
   */
  partitioning?: {
    /**
     * The version of the partitioner that producers use. Where it is written down, a toolkit that brings another one is noticed.
     */
    version?: number
    /**
     * By tenant, the part of a topic's load that it is expected to bring, from 0 to 1: a large tenant is spread over more partitions.
     */
    shares?: {
      /**
       * The tenant's share.
       */
      [k: string]: number
    }
  }
  /**
   * What ocsf-kafka check asks for beyond its own rules.
   */
  check?: {
    /**
     * Findings that make the gate red here, though they are warnings elsewhere.
     *
     * Items: A finding's code.
     */
    errors?: (
      | 'NAME_MISMATCH'
      | 'FIXED_SIZE_MISMATCH'
      | 'MISSING_ENUM_SYMBOLS'
      | 'READER_FIELD_MISSING_DEFAULT_VALUE'
      | 'TYPE_MISMATCH'
      | 'MISSING_UNION_BRANCH'
      | 'INVALID_DEFAULT'
      | 'FIELDS_SHARE_SOURCE'
      | 'BYTES_NOT_TEXT'
      | 'AMBIGUOUS_UNION_BRANCH'
      | 'LOGICAL_TYPE_CHANGED'
      | 'DECIMAL_CHANGED'
      | 'DEFAULT_CHANGED'
      | 'ALIAS_COLLISION'
      | 'LOSSY_PROMOTION'
      | 'LIMIT'
      | 'ENGINES_DIFFER'
      | 'FIELD_ORDER_CHANGED'
      | 'CODEGEN_DRIFT'
      | 'OCSF_PROFILE_REMOVED'
      | 'OCSF_VALUES_DROPPED'
      | 'OCSF_MEANING_CHANGED'
      | 'OCSF_ENUM_VALUE_REMOVED'
      | 'OCSF_CAPTION_CHANGED'
      | 'TOPIC_REMOVED'
      | 'RECORD_CHANGED'
      | 'PARTITIONS_RAISED'
      | 'PARTITIONS_LOWERED'
      | 'KEY_CHANGED'
      | 'TENANT_SHARE_CHANGED'
      | 'PARTITIONER_CHANGED'
      | 'RETENTION_LOWERED'
      | 'DEAD_LETTERS_OFF'
      | 'DUAL_WRITE_OFF'
      | 'LIFT_OFF'
      | 'LEVEL_LOWERED'
      | 'SUBJECT_CHANGED'
      | 'LEVEL_DIFFERS'
      | 'NOT_REGISTERED'
    )[]
  }
}
/**
 * What happens when a handler fails.
 */
export interface RetryFile {
  /**
   * How often a record is handled before it is given up, the first time included.
   */
  attempts?: number
  /**
   * The wait before the second attempt.
   */
  backoff?: string
  /**
   * By what each further wait is longer than the one before.
   */
  factor?: number
  /**
   * The longest wait.
   */
  max_backoff?: string
}
/**
 * Where records go that were given up.
 */
export interface DeadLetterFile {
  /**
   * Whether there is a dead-letter topic. Without one, a record that can't be handled stops its consumer.
   */
  enabled?: boolean
  /**
   * What follows the topic's name in the dead-letter topic's.
   */
  suffix?: string
  /**
   * Its partitions.
   */
  partitions?: number
  /**
   * How long records are kept (retention.ms).
   */
  retention?: string
}
/**
 * What services report in metadata.product of their OCSF events. A service that names none takes that of defaults, else its own name.
 */
export interface ProductFile {
  /**
   * The product's name.
   */
  name: string
  /**
   * Who makes it.
   */
  vendor_name?: string
  /**
   * Its version.
   */
  version?: string
}
/**
 * A group of topics that share settings.
 */
export interface GroupFile {
  /**
   * What the group's topics have in common.
   */
  description?: string
  owner?: Owner
  partitions?: Partitions
  replication?: Replication
  min_insync_replicas?: MinInsyncReplicas
  retention?: Retention
  retention_bytes?: RetentionBytes
  /**
   * The age at which a segment is closed (segment.ms). Only closed segments are deleted.
   */
  segment?: string
  /**
   * The size at which a segment is closed (segment.bytes).
   */
  segment_bytes?: string
  cleanup?: Cleanup
  compression?: Compression
  compatibility?: Compatibility
  key?: Key
  retry?: RetryFile
  dead_letter?: DeadLetterFile
}
/**
 * An Avro record and what its fields mean.
 */
export interface RecordFile {
  /**
   * What one record stands for.
   */
  description?: string
  owner?: Owner
  /**
   * The record's schema, relative to the project's root. Left out: avro/<name>.avsc.
   */
  file?: string
  /**
   * Which fields have a meaning to the runtime. A role left out takes the field named here as its default, where the record has it.
   */
  envelope?: {
    /**
     * A field of the record.
     */
    id?: string
    /**
     * A field of the record.
     */
    tenant?: string
    /**
     * A field of the record.
     */
    type?: string
    /**
     * A field of the record.
     */
    time?: string
    /**
     * A field of the record.
     */
    correlation?: string
    /**
     * A field of the record.
     */
    causation?: string
    /**
     * A field of the record.
     */
    schema_version?: string
    /**
     * A field of the record.
     */
    ocsf?: string
  }
  /**
   * Fields that are kept filled beside the envelope's ocsf field, as the same event in JSON text, for consumers that still read them.
   */
  dual_write?: Field[]
  /**
   * A field of the record.
   */
  lift?: string
}
/**
 * A topic: what it carries, under which settings. Settings left out come from its group, then from defaults, then from the cluster.
 */
export interface TopicFile {
  /**
   * What a record on this topic says has happened.
   */
  description?: string
  owner?: Owner
  /**
   * The group that the topic takes settings from.
   */
  group?: string
  /**
   * The record that the topic carries: one of those under records.
   */
  record: string
  /**
   * The OCSF classes that the topic carries, each with its allowed activities. Publishing anything else doesn't compile and is refused. Left out where the record has no OCSF event.
   */
  classes?: {
    [k: string]: Activities
  }
  /**
   * The only services that may produce or consume the topic. Left out: any service that lists it.
   *
   * @minItems 1
   *
   * Items: A service's name.
   */
  restrict_to?: string[]
  partitions?: Partitions
  replication?: Replication
  min_insync_replicas?: MinInsyncReplicas
  retention?: Retention
  retention_bytes?: RetentionBytes
  /**
   * The age at which a segment is closed (segment.ms). Only closed segments are deleted.
   */
  segment?: string
  /**
   * The size at which a segment is closed (segment.bytes).
   */
  segment_bytes?: string
  cleanup?: Cleanup
  compression?: Compression
  compatibility?: Compatibility
  key?: Key
  retry?: RetryFile
  dead_letter?: DeadLetterFile
}
/**
 * A service and the topics it may use.
 */
export interface ServiceFile {
  /**
   * What the service does.
   */
  description?: string
  owner?: Owner
  /**
   * The topics it may produce to: exactly these are in its generated client.
   *
   * Items: A topic's name.
   */
  produces?: string[]
  /**
   * The topics it may consume: exactly these are in its generated consumer.
   *
   * Items: A topic's name.
   */
  consumes?: string[]
  /**
   * Its consumer group's id. Left out: the service's name.
   */
  group?: string
  /**
   * Where the consumer group starts in a partition that it has never read.
   */
  from?: 'earliest' | 'latest'
  product?: ProductFile
}
