import { type AnyOcsfKafkaError, isOcsfKafkaError } from './ocsf-kafka-error.ts'

/**
 * What became of an event whose publishing failed.
 *
 * - `refused`: it is invalid and never left the process; `details.issues` says why.
 * - `rejected`: Kafka said no; nothing was written.
 * - `unknown`: sent, and no answer came; it may or may not have been written.
 */
export type PublishOutcome = 'refused' | 'rejected' | 'unknown'

/** The errors that publishing rejects with. */
export type PublishError = AnyOcsfKafkaError<'PUBLISH_REFUSED' | 'PUBLISH_REJECTED' | 'PUBLISH_UNKNOWN'>

/** The outcome that an error of `publish` tells; undefined for any other error. */
export function publishOutcome(error: unknown): PublishOutcome | undefined {
  if (isOcsfKafkaError(error, 'PUBLISH_REFUSED')) return 'refused'
  if (isOcsfKafkaError(error, 'PUBLISH_REJECTED')) return 'rejected'
  if (isOcsfKafkaError(error, 'PUBLISH_UNKNOWN')) return 'unknown'
  return undefined
}
