import type { AnyOcsfKafkaError } from '../errors/ocsf-kafka-error.ts'
import type { IncomingRecord } from '../kafka/port.ts'

/** A record that could not be read or whose handler threw. */
export interface RecordFailure {
  /** The record as it came: key, value and headers are its bytes. */
  readonly record: IncomingRecord
  /** What happened; its `cause` is what was thrown. */
  readonly error: AnyOcsfKafkaError<'HANDLER_FAILED' | 'RECORD_UNREADABLE'>
  readonly group: string
}

/**
 * What becomes of the record: `stop` ends the consumer, and the record is not committed; `done` says that it has
 * been dealt with elsewhere (written down, dead-lettered), so the partition goes on behind it.
 */
export type FailureVerdict = 'stop' | 'done'

/** Decides about a failure. The record's partition waits for the answer; one that throws counts as `stop`. */
export type FailureStrategy = (failure: RecordFailure) => FailureVerdict | Promise<FailureVerdict>

/** Ends the consumer at the first failure. */
export const stopOnFailure: FailureStrategy = () => 'stop'
