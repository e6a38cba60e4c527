import type { WireErrorCode } from '../../runtime/wire/wire-error.ts'

/** What is known of a message that can't be read. */
export interface Clues {
  readonly code: WireErrorCode
  readonly message: Uint8Array
  /** Whether only some of the project's schemas were tried, or one that isn't the project's. */
  readonly narrowed: boolean
  /** What else the message can be read as. */
  readonly fits?: string
}

/** What to do about a message that can't be read. */
export function hintFor({ code, message, narrowed, fits }: Clues): string {
  if (message.length === 0) return 'a message without bytes is a tombstone, or was lost on its way here'
  if (looksLikeJson(message))
    return 'the message looks like JSON text, not Avro: see ocsf-kafka ocsf validate'
  if (fits !== undefined) return `it can be read as ${fits}: leave --record and --version out`
  const other = narrowed
    ? 'it was written with another schema: leave --record, --version and --schema out to try all of the project'
    : 'it was written with a schema that the project does not have: name that one, --schema <file.avsc>'
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
