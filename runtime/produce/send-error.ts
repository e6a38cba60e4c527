import { isKafkaError } from '../errors/kafka-error.ts'
import { messageOf } from '../errors/message-of.ts'
import { isOcsfKafkaError, OcsfKafkaError } from '../errors/ocsf-kafka-error.ts'
import type { PublishError } from '../errors/publish-outcome.ts'

/** What went wrong before anything was sent: nothing was written. */
export function notSentError(topic: string, events: readonly unknown[], cause: unknown): PublishError {
  const retriable = isKafkaError(cause) ? cause.details.retriable : !isOcsfKafkaError(cause)
  const message = `${topic}: could not publish, nothing was sent. ${messageOf(cause)}`
  return new OcsfKafkaError('PUBLISH_REJECTED', message, { topic, events, retriable }, { cause })
}

/** What went wrong with sending. An error that doesn't say that nothing was written leaves that open. */
export function sendError(topic: string, events: readonly unknown[], cause: unknown): PublishError {
  if (isKafkaError(cause) && cause.details.applied === 'no') {
    const { retriable } = cause.details
    const message = `${topic}: rejected, nothing was written. ${messageOf(cause)}`
    return new OcsfKafkaError('PUBLISH_REJECTED', message, { topic, events, retriable }, { cause })
  }
  const message = `${topic}: sent, and not acknowledged: it may have been written. ${messageOf(cause)}`
  return new OcsfKafkaError('PUBLISH_UNKNOWN', message, { topic, events, retriable: true }, { cause })
}
