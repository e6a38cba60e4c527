import { type EventContext, withContext } from '../context/event-context.ts'
import type { ErrorDetails } from '../errors/error-details.ts'
import { type AnyOcsfKafkaError, OcsfKafkaError } from '../errors/ocsf-kafka-error.ts'
import { textOf } from '../headers/event-headers.ts'
import type { IncomingRecord } from '../kafka/port.ts'
import type { TopicType } from '../record-type.ts'
import type { Decoders } from './decoders.ts'
import type { EventHandler } from './event-handler.ts'
import type { FailureStrategy, FailureVerdict } from './on-failure.ts'
import { type ReadEvent, readEvent } from './read-event.ts'

/** Why a record could not be dealt with. */
export type RecordError = AnyOcsfKafkaError<'HANDLER_FAILED' | 'RECORD_UNREADABLE'>

/** What dealing with the records of a topic takes. */
export interface RecordHandling {
  readonly topic: TopicType<unknown, unknown>
  readonly handler: EventHandler<unknown>
  readonly decoders: Decoders<unknown>
  readonly group: string
  readonly onFailure: FailureStrategy
  /** Told of every context that a handler runs in. */
  readonly onContext: (context: EventContext) => void
}

/**
 * Reads a record, runs its handler in the event's context, and asks the failure strategy when either fails. Never
 * rejects; resolves to the error where the consumer has to stop.
 */
export async function handleRecord(
  handling: RecordHandling,
  record: IncomingRecord,
  signal: AbortSignal,
): Promise<RecordError | undefined> {
  const error = await tryToHandle(handling, record, signal)
  // A handler that was aborted may throw because of it; its partition is somebody else's by now.
  if (error === undefined || signal.aborted) return undefined
  try {
    const verdict: FailureVerdict = await handling.onFailure({ record, error, group: handling.group })
    return verdict === 'done' ? undefined : error
  } catch (thrown) {
    const message = `${error.message} The failure strategy threw as well: ${messageOf(thrown)}`
    return recordError(error.code, message, error.details, new AggregateError([error.cause, thrown], message))
  }
}

async function tryToHandle(
  { topic, handler, decoders, onContext }: RecordHandling,
  record: IncomingRecord,
  signal: AbortSignal,
): Promise<RecordError | undefined> {
  const place = `${record.topic}/${record.partition} at offset ${record.offset}`
  let read: ReadEvent
  try {
    read = await readEvent(topic, record, decoders)
  } catch (cause) {
    return recordError('RECORD_UNREADABLE', `${place}: ${messageOf(cause)}`, placeOf(record), cause)
  }
  const { event, context, traceparent } = read
  try {
    const around: EventContext = {
      correlationId: context.correlationId,
      eventId: context.eventId,
      ...(traceparent !== undefined && { traceparent }),
    }
    onContext(around)
    await withContext(around, () => handler(event, { ...context, signal }))
    return undefined
  } catch (cause) {
    const { eventId } = context
    const message = `${place}: the handler of event ${eventId} failed. ${messageOf(cause)}`
    return recordError('HANDLER_FAILED', message, { ...placeOf(record), eventId }, cause)
  }
}

function recordError(
  code: RecordError['code'],
  message: string,
  details: ErrorDetails[RecordError['code']],
  cause: unknown,
): RecordError {
  return code === 'HANDLER_FAILED'
    ? new OcsfKafkaError(code, message, details, { cause })
    : new OcsfKafkaError(code, message, details, { cause })
}

function placeOf({ topic, partition, offset, key }: IncomingRecord): ErrorDetails['RECORD_UNREADABLE'] {
  const text = textOf(key)
  return { topic, partition, offset, ...(text !== undefined && { key: text }) }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
