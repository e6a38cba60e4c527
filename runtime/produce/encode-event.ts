import { messageOf } from '../errors/message-of.ts'
import type { TopicType } from '../record-type.ts'
import { pointerStep } from '../validate/issue.ts'
import { isWireError } from '../wire/wire-error.ts'
import { eventText } from './dual-write.ts'
import { type PreparedEvent, prepareEvent } from './prepare-event.ts'
import { type PublishIssue, recordIssue } from './publish-issue.ts'
import type { Surroundings } from './surroundings.ts'
import type { PublishOptions } from './topic-producer.ts'

/** An event that only lacks the schema's id and the partition. */
export interface EncodedEvent extends PreparedEvent {
  readonly payload: Uint8Array
  readonly issues: readonly PublishIssue[]
}

/** What an event is refused for. */
export interface RefusedEvent {
  readonly payload?: undefined
  readonly issues: readonly PublishIssue[]
}

/**
 * Completes, checks and encodes what publishing was given. Never throws, whatever that is: what can't be read or
 * written is refused too.
 */
export function encodeEvent<T, Input>(
  topic: TopicType<T, Input>,
  input: unknown,
  surroundings: Surroundings,
  validate: NonNullable<PublishOptions['validate']>,
): EncodedEvent | RefusedEvent {
  let issues: readonly PublishIssue[] = []
  try {
    const prepared = prepareEvent(topic, input, surroundings, validate !== 'off')
    issues = [...prepared.recordIssues, ...prepared.ocsfIssues]
    const fatal = validate === 'error' ? issues : prepared.recordIssues
    if (fatal.some(({ severity }) => severity === 'error')) return { issues }
    const unwritten = fillTexts(topic, prepared)
    const payload = topic.record.encode(prepared.event as T)
    if (unwritten !== undefined) return { issues: [...issues, unwritten] }
    return { ...prepared, payload, issues }
  } catch (error) {
    return { issues: [...issues, notEncodable(error)] }
  }
}

/** Fills the fields for readers of the event as text; an issue where there is no text, and the codec knew no better. */
function fillTexts(
  topic: TopicType<unknown, unknown>,
  { event, texts, class: found }: PreparedEvent,
): PublishIssue | undefined {
  const { ocsf } = topic.envelope
  if (found === undefined || ocsf === undefined) return undefined
  for (const field of texts) {
    try {
      event[field] = eventText(found.rules, event[ocsf] as { readonly [name: string]: unknown })
    } catch (error) {
      const message = `has no JSON text, which ${field} is filled with: ${messageOf(error)}`
      return recordIssue('NOT_ENCODABLE', pointerStep(ocsf), message)
    }
  }
  return undefined
}

function notEncodable(error: unknown): PublishIssue {
  if (isWireError(error)) return recordIssue('NOT_ENCODABLE', error.pointer, error.reason)
  return recordIssue('NOT_ENCODABLE', '', `the event can't be read: ${messageOf(error)}`)
}
