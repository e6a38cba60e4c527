import type { TopicType } from '../record-type.ts'
import type { EventHandler } from './event-handler.ts'

/** A topic and what handles its events, with their type forgotten. */
export interface Route {
  readonly topic: TopicType<unknown, unknown>
  /** Undefined: the topic is not subscribed to. */
  readonly handler: EventHandler<unknown> | undefined
}

/** Ties a handler to the topic whose events it takes: the one place where the two types must fit. */
export function route<T, Input>(topic: TopicType<T, Input>, handler: EventHandler<T> | undefined): Route {
  return { topic, handler: handler && ((event, context) => handler(event as T, context)) }
}
