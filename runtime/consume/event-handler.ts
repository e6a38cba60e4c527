import type { Header } from '../kafka/port.ts'
import type { LiftDiagnostic } from '../lift/diagnostic.ts'

/** What is known of an event besides its content. */
export interface HandlerContext {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
  /** The key as text; undefined where the record has none, or none that is UTF-8. */
  readonly key: string | undefined
  /** All headers, in their order, as the bytes that came. */
  readonly headers: readonly Header[]
  /** The record's timestamp: milliseconds since the epoch. */
  readonly timestamp: number
  /** Empty where neither record nor header names one. */
  readonly tenantId: string
  /** The event's own id where it carries none. */
  readonly correlationId: string
  /** The event that caused this one. */
  readonly causationId?: string
  /** `topic/partition/offset` where the record has no id. */
  readonly eventId: string
  /** The number in `avro/history` of the schema that the event was written with. */
  readonly schemaVersion: number
  /**
   * What of an event of an earlier version could not be lifted out of its JSON text, or had to move to `unmapped`: the
   * first 100. Empty for all others.
   */
  readonly diagnostics: readonly LiftDiagnostic[]
  /** Aborted when the result no longer counts: the partition went to another member, or the consumer gave up waiting. */
  readonly signal: AbortSignal
}

/**
 * Handles one event. What it publishes carries this event's correlation id, and its id as causation id. Events are
 * delivered at least once, so the same one may come again.
 */
export type EventHandler<T> = (event: T, context: HandlerContext) => void | Promise<void>
