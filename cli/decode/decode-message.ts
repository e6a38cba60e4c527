import type { Attempt, Attempts } from './attempt.ts'
import type { KnownSchema } from './known-schemas.ts'
import { type Layout, layoutsOf } from './layout.ts'
import type { Reading } from './readings.ts'

/** What came of a message. */
export type Outcome =
  | {
      readonly kind: 'decoded'
      readonly attempt: Attempt
      readonly others: readonly Attempt[]
      readonly from: Reading
    }
  /** Several records fit, and the message doesn't say which it is. */
  | { readonly kind: 'ambiguous'; readonly attempts: readonly Attempt[]; readonly from: Reading }
  /** The attempt that came furthest, of how many. */
  | { readonly kind: 'failed'; readonly attempt: Attempt; readonly tried: number; readonly from: Reading }

/**
 * Reads a message by each schema in each layout, and takes what reads the whole of it: of several the one whose
 * event_type belongs to the record's topics, then the one whose schema_version is the schema's, then the newest.
 */
export function decodeMessage(
  readings: readonly [Reading, ...Reading[]],
  schemas: readonly KnownSchema[],
  attempts: Attempts,
  forced?: 'framed' | 'raw',
): Outcome {
  let first: Outcome | undefined
  for (const from of readings) {
    const outcome = decodeReading(
      from,
      schemas,
      attempts,
      first === undefined ? forced : lenient(from, forced),
    )
    if (outcome !== undefined && outcome.kind !== 'failed') return outcome
    first ??= outcome
  }
  return first!
}

/** A later reading of the input is only a guess: where it isn't framed as asked, it isn't what was meant. */
function lenient(
  { bytes }: Reading,
  forced: 'framed' | 'raw' | undefined,
): 'framed' | 'raw' | 'skip' | undefined {
  return forced === 'framed' && layoutsOf(bytes)[0].schemaId === undefined ? 'skip' : forced
}

function decodeReading(
  from: Reading,
  schemas: readonly KnownSchema[],
  attempts: Attempts,
  forced: 'framed' | 'raw' | 'skip' | undefined,
): Outcome | undefined {
  if (forced === 'skip') return undefined
  const all = layoutsOf(from.bytes, forced).flatMap((layout) =>
    schemas.map((schema) => attempts.read(schema, layout)),
  )
  const read = all.filter(({ error }) => error === undefined)
  if (read.length === 0) return { kind: 'failed', attempt: furthest(all), tried: all.length, from }
  const best = Math.max(...read.map(scoreOf))
  const [attempt, ...others] = read.filter((each) => scoreOf(each) === best)
  const isOther = (each: Attempt) =>
    each.schema.record !== attempt!.schema.record || each.layout.start !== attempt!.layout.start
  const rivals = others.filter(isOther)
  if (rivals.length > 0) return { kind: 'ambiguous', attempts: [attempt!, ...rivals], from }
  return { kind: 'decoded', attempt: attempt!, others: read.filter((each) => each !== attempt), from }
}

/** How much of what the message says of itself agrees with what it was read as. */
function scoreOf({ schema, layout, value }: Attempt): number {
  const type = fieldOf(value, schema.typeField)
  const version = fieldOf(value, schema.versionField)
  const isTopic = typeof type === 'string' && schema.topics.includes(type)
  const isVersion = version !== undefined && version === schema.version
  return (isTopic ? 4 : 0) + (isVersion ? 2 : 0) + (layout.schemaId === undefined ? 0 : 1)
}

function fieldOf(value: unknown, name: string | undefined): unknown {
  if (name === undefined || typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, name) ? (value as { readonly [name: string]: unknown })[name] : undefined
}

/** The attempt whose error lies furthest behind in the message; of equals the first, which is the likeliest. */
function furthest(attempts: readonly Attempt[]): Attempt {
  const reached = (attempt: Attempt) => placeOf(attempt.layout, attempt.error!.offset ?? 0)
  return attempts.reduce((best, each) => (reached(each) > reached(best) ? each : best))
}

/** An offset of the payload in the whole message. */
export function placeOf(layout: Layout, offset: number): number {
  return layout.start + offset
}
