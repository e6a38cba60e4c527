import { AsyncLocalStorage } from 'node:async_hooks'

/** What an event that is published takes over from what caused it. */
export interface EventContext {
  /** The correlation id that the caused events carry. */
  readonly correlationId?: string
  /** The event that is being handled: it is the cause of those published meanwhile. */
  readonly eventId?: string
  /** W3C Trace Context, such as `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`. */
  readonly traceparent?: string
}

const storage = new AsyncLocalStorage<EventContext>()

/** The context of the running code: that of the event a handler was called with, or of {@link withContext}. */
export function currentContext(): EventContext | undefined {
  return storage.getStore()
}

/**
 * Runs `run`, and everything that it starts, in a context: an HTTP handler, say, that wants its request id as the
 * correlation id of what it publishes. The context replaces the one around it.
 */
export function withContext<R>(context: EventContext, run: () => R): R {
  return storage.run(context, run)
}
