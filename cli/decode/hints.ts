import type { WireErrorCode } from '../../runtime/wire/wire-error.ts'

/** What is known of a message that can't be read. */
export interface Clues {
  readonly code: WireErrorCode
  readonly message: Uint8Array
  readonly tried: number
}

/** What to do about a message that can't be read. */
export function hintFor({ code, message, tried }: Clues): string {
  if (message.length === 0) return 'a message without bytes is a tombstone, or was lost on its way here'
  if (looksLikeJson(message))
    return 'the message looks like JSON text, not Avro: see ocsf-kafka ocsf validate'
  const other =
    tried > 1
      ? 'it was written with a schema that the project does not have: name that one, --schema <file.avsc>'
      : 'it was written with another schema: leave --record, --version and --schema out to try all of the project'
  switch (code) {
    case 'TRUNCATED':
      return `the message was cut off on its way here, or ${other}`
    case 'TOO_LARGE':
      return 'allow more, if it is one message: --max-bytes <n>'
    case 'CLASS_MISMATCH':
      return 'its producer filled class_uid wrongly: consumers refuse such a message too'
    case 'TOO_DEEP':
    case 'TOO_MANY_ITEMS':
      return `consumers refuse such a message too; or ${other}`
    default:
      return `most often ${other}`
  }
}

function looksLikeJson(message: Uint8Array): boolean {
  const text = Buffer.from(message).toString()
  if (!/^(?:[^{[]{5})?\s*[{[]/.test(text)) return false
  try {
    JSON.parse(text.slice(text.search(/[{[]/)))
    return true
  } catch {
    return false
  }
}
