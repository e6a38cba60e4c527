import type { HandlerContext } from '../consume/event-handler.ts'
import { isPlainObject, ownProperty, ownText } from '../plain-object.ts'
import type { TopicType } from '../record-type.ts'

/**
 * The context of an event that a handler is called with by hand, in a test: what the event itself says, at offset 0
 * of partition 0, without headers. `given` replaces what shall be otherwise.
 */
export function handlerContext<T>(
  { name, key, envelope, record }: TopicType<T, unknown>,
  event: T,
  given: Partial<HandlerContext> = {},
): HandlerContext {
  const fields = isPlainObject(event) ? event : {}
  const { id, tenant, correlation, causation, time, schemaVersion } = envelope
  const eventId = ownText(fields, id) ?? `${name}/0/0`
  const timestamp = ownProperty(fields, time)
  const causationId = ownText(fields, causation)
  return {
    topic: name,
    partition: 0,
    offset: 0n,
    key: key.map((field) => String(ownProperty(fields, field) ?? '')).join('|'),
    headers: [],
    timestamp: typeof timestamp === 'number' ? timestamp : 0,
    tenantId: ownText(fields, tenant) ?? '',
    correlationId: ownText(fields, correlation) ?? eventId,
    ...(causationId === undefined ? {} : { causationId }),
    eventId,
    schemaVersion: Number(ownProperty(fields, schemaVersion) ?? record.version),
    diagnostics: [],
    signal: new AbortController().signal,
    ...given,
  }
}
