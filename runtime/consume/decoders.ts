import { isOcsfKafkaError, OcsfKafkaError } from '../errors/ocsf-kafka-error.ts'
import type { LiftDiagnostic } from '../lift/diagnostic.ts'
import type { DecodeOptions, TopicType } from '../record-type.ts'
import type { SchemaLookup } from '../registry/port.ts'
import { boundedCache } from '../schema/bounded-cache.ts'
import { isSchemaError } from '../schema/schema-error.ts'
import { decodeLimits } from '../wire/decode-limits.ts'

/** What a message holds. */
export interface DecodedEvent<T> {
  readonly event: T
  /** What could not be lifted out of the JSON text of an earlier version, or had to move; mostly empty. */
  readonly diagnostics: readonly LiftDiagnostic[]
}

/** Turns the bytes that were written with one schema into the topic's event. Throws a `WireError`. */
export type Decode<T> = (payload: Uint8Array) => DecodedEvent<T>

/** The decoders of a topic's events, by the id of the schema that they were written with. */
export interface Decoders<T> {
  /**
   * The decoder for a writer's schema. Rejects with `UNKNOWN_SCHEMA_ID` where the registry doesn't have it, and
   * with `UNSUPPORTED_SCHEMA` where nothing that was written with it can be read as the topic's record.
   */
  decoderFor(schemaId: number): Decode<T> | Promise<Decode<T>>
}

const none: readonly LiftDiagnostic[] = []

/** Milliseconds for which an id that the registry doesn't have is not asked for again. */
const unknownFor = 10_000

/** Schema ids whose decoders are kept ready, of each topic. */
const keptIds = 1000

/**
 * The decoders of a topic. Rejects with `UNKNOWN_SCHEMA` when the topic's own schema is not registered: better when
 * a service starts than at its first event.
 */
export async function createDecoders<T>(
  topic: TopicType<T, unknown>,
  registry: SchemaLookup,
  options: Pick<DecodeOptions, 'limits' | 'liftLimits'> = {},
): Promise<Decoders<T>> {
  // Wrong ones are the service's mistake, and not a message's.
  const limits = decodeLimits(options.limits)
  const { record, subject } = topic
  const known = boundedCache<number, Decode<T>>(keptIds)
  known.set(await registry.idOf(subject, record.schema), (payload) => ({
    event: record.decode(payload, limits),
    diagnostics: none,
  }))
  /** Ids that can't be read: with every message of theirs, the registry would be asked again. */
  const failed = boundedCache<number, { readonly error: unknown; readonly until: number }>(keptIds)
  /** Looked up at this moment: many records with a new id ask for it at once. */
  const pending = new Map<number, Promise<Decode<T>>>()
  return {
    decoderFor(id) {
      const decode = known.get(id) ?? pending.get(id)
      if (decode !== undefined) return decode
      const before = failed.get(id)
      if (before !== undefined && Date.now() < before.until) return Promise.reject(before.error)
      const lookup = resolve(id)
        .catch((error: unknown) => {
          remember(id, error)
          throw error
        })
        .finally(() => pending.delete(id))
      pending.set(id, lookup)
      return lookup
    },
  }

  /** A schema never changes. An id that the registry doesn't have may be there soon. Other failures are the moment's. */
  function remember(id: number, error: unknown): void {
    if (isOcsfKafkaError(error, 'UNSUPPORTED_SCHEMA'))
      failed.set(id, { error, until: Number.POSITIVE_INFINITY })
    if (isOcsfKafkaError(error, 'UNKNOWN_SCHEMA_ID'))
      failed.set(id, { error, until: Date.now() + unknownFor })
  }

  function decoderFrom(schema: string): Decode<T> {
    let told: readonly LiftDiagnostic[] = none
    const decode = record.decodeFrom(schema, {
      ...options,
      limits,
      onLift: (diagnostics) => {
        told = diagnostics
      },
    })
    return (payload) => {
      told = none
      return { event: decode(payload), diagnostics: told }
    }
  }

  async function resolve(id: number): Promise<Decode<T>> {
    const schema = await registry.schemaOf(id)
    try {
      const decode = decoderFrom(schema)
      known.set(id, decode)
      return decode
    } catch (cause) {
      if (!isSchemaError(cause)) throw cause
      throw new OcsfKafkaError(
        'UNSUPPORTED_SCHEMA',
        `The event was written with schema ${id}, which can't be read as ${record.name}: ${cause.message}.`,
        { id, subject },
        {
          hint: 'see what wrote to this topic: `ocsf-kafka decode` prints a message by its own schema',
          cause,
        },
      )
    }
  }
}
