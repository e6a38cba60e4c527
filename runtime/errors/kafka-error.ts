import type { ErrorDetails, KafkaErrorCode, KafkaFailure } from './error-details.ts'
import { isOcsfKafkaError, type KafkaError, OcsfKafkaError } from './ocsf-kafka-error.ts'

/** An answer that had no effect and that no retry would change. */
export const final: KafkaFailure = { retriable: false, applied: 'no' }

/** A rejection of the client port; not retriable and without effect unless the details say otherwise. */
export function kafkaError<Code extends KafkaErrorCode>(
  code: Code,
  message: string,
  details: Omit<ErrorDetails[Code], keyof KafkaFailure> & Partial<KafkaFailure>,
  options?: { hint?: string; cause?: unknown },
): OcsfKafkaError<Code> {
  return new OcsfKafkaError(code, message, { ...final, ...details } as ErrorDetails[Code], options)
}

/** Whether this is a rejection of the client port. */
export function isKafkaError(error: unknown): error is KafkaError {
  return isOcsfKafkaError(error) && 'applied' in error.details
}

/** The client has been closed. */
export function closedError(what: string): OcsfKafkaError<'CLOSED'> {
  return kafkaError('CLOSED', `The ${what} has been closed.`, {})
}
