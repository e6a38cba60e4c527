import type { PublishIssue } from '../produce/publish-issue.ts'
import type { RegistryFailure } from '../registry/rest/registry-failure.ts'

/** Where a record lies, and what is known of it without trusting its content. */
export interface RecordPlace {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
  /** The key as text; undefined where the record has none, or none that is UTF-8. */
  readonly key?: string
  /** Undefined where the value could not be decoded. */
  readonly eventId?: string
}

/** What Kafka says of a request that failed. */
export interface KafkaFailure {
  /** Whether the same request may succeed later. */
  readonly retriable: boolean
  /** `no`: the request had no effect. `unknown`: it was sent and not answered, so it may have had its effect. */
  readonly applied: 'no' | 'unknown'
}

/** What a publishing that reached Kafka, and failed there, was about. */
export interface PublishFailure {
  readonly topic: string
  /** The complete events, in the order given: publishing them again keeps their ids, so receivers see duplicates. */
  readonly events: readonly unknown[]
  readonly retriable: boolean
}

/** What each kind of error carries besides its message. */
export interface ErrorDetails {
  /** The event is invalid and never left the process. */
  PUBLISH_REFUSED: { readonly topic: string; readonly issues: readonly PublishIssue[] }
  /** Kafka said no: nothing was written. */
  PUBLISH_REJECTED: PublishFailure
  /** Sent, and no answer came: the event may or may not have been written. */
  PUBLISH_UNKNOWN: PublishFailure

  UNKNOWN_TOPIC: KafkaFailure & { readonly topic: string }
  UNKNOWN_PARTITION: KafkaFailure & { readonly topic: string; readonly partition: number }
  TOPIC_EXISTS: KafkaFailure & { readonly topic: string }
  /** A topic can't have this name, number of partitions or replication. */
  INVALID_TOPIC: KafkaFailure & { readonly topic: string }
  INVALID_CONFIG: KafkaFailure & { readonly topic: string; readonly config: string }
  INVALID_TIMESTAMP: KafkaFailure & { readonly topic: string; readonly timestamp: number }
  MESSAGE_TOO_LARGE: KafkaFailure & {
    readonly topic: string
    readonly bytes: number
    readonly limit: number
  }
  OFFSET_OUT_OF_RANGE: KafkaFailure & {
    readonly topic: string
    readonly partition: number
    readonly offset: bigint
  }
  /** Any other answer of a broker, or none; `cause` is the client library's error. */
  KAFKA: KafkaFailure
  /** The client or the subscription has been closed. */
  CLOSED: KafkaFailure

  UNKNOWN_SCHEMA: { readonly subject: string }
  UNKNOWN_SCHEMA_ID: { readonly id: number }
  /** The schema registry refused a request, or didn't answer it. */
  REGISTRY: RegistryFailure
  /** The schema is known, and this service has no decoder for it. */
  UNSUPPORTED_SCHEMA: { readonly id: number; readonly subject: string }
  /** A value without the framing of the schema registry. */
  BAD_FRAME: { readonly bytes: number }
  /** A record without a value, where only events belong. */
  NO_VALUE: object
  /** A record's tenant header, or its OCSF metadata, names another tenant than the record's field. */
  TENANT_MISMATCH: { readonly other: string; readonly tenant: string | undefined }

  /** A handler threw; `cause` is what it threw. */
  HANDLER_FAILED: RecordPlace
  /** A record could not be turned into an event; `cause` says why. */
  RECORD_UNREADABLE: RecordPlace
  /** What was handled could not be committed: it will be delivered again. */
  COMMIT_FAILED: { readonly group: string }
  /** The consumer has no handler for any topic. */
  NO_HANDLERS: { readonly group: string }
  ALREADY_RUNNING: { readonly group: string }
}

/** Every kind of error of the runtime. */
export type ErrorCode = keyof ErrorDetails

/** The codes that an implementation of the client port rejects with. */
export type KafkaErrorCode = {
  [Code in ErrorCode]: ErrorDetails[Code] extends KafkaFailure ? Code : never
}[ErrorCode]
