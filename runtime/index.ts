/** `ocsf-kafka/runtime`: what generated code imports, and what services use beside it. */
export { completeEvent, type EventDefaults } from './complete/complete-event.ts'
export type { ConsumerOptions, ConsumerSettings } from './consume/consumer-options.ts'
export { createConsumer, type EventConsumer } from './consume/create-consumer.ts'
export type { EventHandler, HandlerContext } from './consume/event-handler.ts'
export {
  type FailureStrategy,
  type FailureVerdict,
  type RecordFailure,
  stopOnFailure,
} from './consume/on-failure.ts'
export { type Route, route } from './consume/route.ts'
export { currentContext, type EventContext, withContext } from './context/event-context.ts'
export type {
  ErrorCode,
  ErrorDetails,
  KafkaErrorCode,
  KafkaFailure,
  PublishFailure,
  RecordPlace,
} from './errors/error-details.ts'
export { isKafkaError, kafkaError } from './errors/kafka-error.ts'
export {
  type AnyOcsfKafkaError,
  isOcsfKafkaError,
  type KafkaError,
  OcsfKafkaError,
} from './errors/ocsf-kafka-error.ts'
export { type PublishError, type PublishOutcome, publishOutcome } from './errors/publish-outcome.ts'
export { type EventHeaders, fromHeaders, headerNames, toHeaders } from './headers/event-headers.ts'
export type { Kafka } from './kafka/connection.ts'
export type {
  GroupDescription,
  Header,
  IncomingRecord,
  KafkaAdmin,
  KafkaClient,
  NewTopic,
  OutgoingRecord,
  RecordPosition,
  SubscribeOptions,
  Subscription,
  SubscriptionListener,
  TopicDescription,
  TopicPartition,
} from './kafka/port.ts'
export type { LiftCode, LiftDiagnostic } from './lift/diagnostic.ts'
export type { LiftLimits } from './lift/limits.ts'
export type {
  ClassInputOf,
  JsonInput,
  JsonObjectInput,
  JsonText,
  MetadataInputOf,
  Open,
} from './ocsf-types.ts'
export { partitionerVersion, partitionOf, tenantPartitions } from './partition/tenant-partitions.ts'
export { createProducer } from './produce/create-producer.ts'
export { type PublishIssue, type RecordIssueCode, recordIssueCodes } from './produce/publish-issue.ts'
export type { ServiceIdentity } from './produce/surroundings.ts'
export type { Published, PublishOptions, TopicProducer } from './produce/topic-producer.ts'
export type { DecodeOptions, Envelope, RecordType, TopicClass, TopicType } from './record-type.ts'
export { frame, type Unframed, unframe } from './registry/framing.ts'
export type { SchemaLookup } from './registry/port.ts'
export { defineRecord, type RecordCodec, type RecordDefinition } from './resolve/define-record.ts'
export {
  mismatched,
  readAbsent,
  readIntAsBigLong,
  readIntAsFloat,
  readLongAsDouble,
  readLongAsFloat,
  readStringAsBytes,
  schemaMismatch,
  symbolReader,
} from './resolve/promotions.ts'
export type { Convert, OcsfItem, ReaderItem } from './resolve/reader-item.ts'
export { isSchemaError, SchemaError, type SchemaErrorCode } from './schema/schema-error.ts'
export type { Issue } from './validate/issue.ts'
export { type IssueCode, type IssueSeverity, issueSeverities } from './validate/issue-codes.ts'
export {
  agrees,
  type Captions,
  isJsonObject,
  isTexts,
  isWhole,
  meetsConstraints,
  type Proof,
  type Prove,
  proveAll,
  proveAttribute,
} from './validate/prover.ts'
export type {
  AttributeRule,
  ClassRules,
  ConstraintRules,
  DeprecationRule,
  ItemRules,
  TypeChecks,
} from './validate/rules.ts'
export { isValidEvent, validateEvent } from './validate/validate-event.ts'
export type { Dictionary, ValidateOptions } from './validate/walk.ts'
export { wireOptions } from './validate/wire-options.ts'
export * from './wire/index.ts'
