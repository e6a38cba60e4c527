import type { Source } from './source.ts'
import { WireError } from './wire-error.ts'

/** Takes heap bytes off the budget of the message that is being read. */
export function charge(r: Source, bytes: number, p: number): void {
  r.budget -= bytes
  if (r.budget >= 0) return
  throw new WireError('TOO_LARGE', 'the decoded value would take more memory than is allowed', { offset: p })
}
