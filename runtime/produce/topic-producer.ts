import type { RecordPosition } from '../kafka/port.ts'
import type { PublishIssue } from './publish-issue.ts'

export interface PublishOptions {
  /**
   * What becomes of an OCSF event that isn't valid: `error` refuses it, `warn` publishes it and reports the issues
   * with the result, `off` doesn't look. Problems of the record around it (a missing field, another tenant's id, a
   * class that the topic doesn't carry), and what can't be written at all, always refuse it. Anything else is a
   * `TypeError`. Default: `error`.
   */
  readonly validate?: 'error' | 'warn' | 'off'
}

/** An event that all in-sync replicas have. */
export interface Published<T = unknown> extends RecordPosition {
  /** The event as it was written, with everything that was filled in; a copy, which the caller may change. */
  readonly event: T
  /** Warnings; with `validate: 'warn'`, errors as well. */
  readonly issues: readonly PublishIssue[]
}

/** Publishes to one topic. */
export interface TopicProducer<Input, T = unknown> {
  readonly topic: string
  /**
   * Completes, checks, encodes and sends one event; resolves when it has been acknowledged. The input is read
   * before `publish` returns, and events are sent in the order of the calls. Rejects with a `PublishError`:
   * `PUBLISH_REFUSED`, `PUBLISH_REJECTED` or `PUBLISH_UNKNOWN`.
   */
  publish(input: Input, options?: PublishOptions): Promise<Published<T>>
  /**
   * The same for many events, in one request. All are refused when one of them is. When sending fails, some may
   * have been written.
   */
  publishMany(inputs: readonly Input[], options?: PublishOptions): Promise<readonly Published<T>[]>
}
