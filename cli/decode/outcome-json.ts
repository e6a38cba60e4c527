import type { Attempt } from './attempt.ts'
import type { Outcome } from './decode-message.ts'
import { placeOf } from './decode-message.ts'
import type { Explanation } from './explain.ts'

/** A message that was read, for machines. */
export function decodedJson({ schema, layout, value }: Attempt, bytes: number): object {
  return {
    ...whichOf({ schema, layout }),
    bytes,
    // A value that isn't there at all is still a value.
    value: value ?? null,
  }
}

/** A message that wasn't, for machines: `offset` counts from the payload's first byte, `messageOffset` from the message's. */
export function failedJson(
  { attempt, tried, from }: Outcome & { readonly kind: 'failed' },
  { hint, partial }: Explanation,
): object {
  const { code, offset, path, pointer, reason } = attempt.error!
  const { layout } = attempt
  return {
    error: {
      code,
      offset,
      ...(offset !== undefined && { messageOffset: placeOf(layout, offset) }),
      path,
      pointer,
      message: reason,
      hint,
    },
    ...whichOf(attempt),
    bytes: from.bytes.length,
    tried,
    ...(partial !== undefined && { partial }),
  }
}

/** A message that several records fit, for machines. */
export function ambiguousJson({ attempts, from }: Outcome & { readonly kind: 'ambiguous' }): object {
  const message = 'the message can be read as several records'
  return {
    error: { code: 'AMBIGUOUS', message },
    candidates: attempts.map(whichOf),
    bytes: from.bytes.length,
  }
}

function whichOf({ schema, layout }: Pick<Attempt, 'schema' | 'layout'>): object {
  return { record: schema.record, version: schema.version ?? null, schemaId: layout.schemaId ?? null }
}
