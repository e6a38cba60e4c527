import { messageOf } from '../errors/message-of.ts'
import type { RecordType } from '../record-type.ts'
import { isWireError } from '../wire/wire-error.ts'
import { type PublishIssue, recordIssue } from './publish-issue.ts'

/** An event's bytes, or why the codec can't write it. */
export type EncodedPayload =
  | { readonly payload: Uint8Array; readonly issue?: undefined }
  | { readonly payload?: undefined; readonly issue: PublishIssue }

/** Encodes an event. An event that was not held against its rules may hold what the codec can't write. */
export function encodeEvent<T>(record: RecordType<T>, event: T): EncodedPayload {
  try {
    return { payload: record.encode(event) }
  } catch (error) {
    const pointer = isWireError(error) ? error.pointer : ''
    return { issue: recordIssue('NOT_ENCODABLE', pointer, messageOf(error)) }
  }
}
