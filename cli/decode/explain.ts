import type { Attempts } from './attempt.ts'
import { decodeMessage, type Outcome } from './decode-message.ts'
import { hintFor } from './hints.ts'
import type { KnownSchemas } from './known-schemas.ts'
import { summaryText } from './outcome-text.ts'

/** What helps somebody with a message that can't be read. */
export interface Explanation {
  readonly hint: string
  /** What was read before it failed. */
  readonly partial: unknown
}

/** Where only some schemas were tried, looks whether one of the others fits. */
export function explain(
  { attempt, from }: Outcome & { readonly kind: 'failed' },
  { schemas, all }: KnownSchemas,
  attempts: Attempts,
): Explanation {
  const narrowed = all.length === 0 || schemas.length < all.length
  const { bytes } = from
  const other = narrowed && all.length > 0 ? decodeMessage([from], all, attempts) : undefined
  const fits = other?.kind === 'decoded' ? summaryText(other.attempt, bytes.length) : undefined
  const clues = { code: attempt.error!.code, message: bytes, narrowed, ...(fits !== undefined && { fits }) }
  return { hint: hintFor(clues), partial: attempts.soFar(attempt) }
}
