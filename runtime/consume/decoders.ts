import { OcsfKafkaError } from '../errors/ocsf-kafka-error.ts'
import type { DecodeOptions, TopicType } from '../record-type.ts'
import type { SchemaLookup } from '../registry/port.ts'
import { boundedCache } from '../schema/bounded-cache.ts'
import { isSchemaError } from '../schema/schema-error.ts'

/** Turns the bytes that were written with one schema into the topic's event. Throws a `WireError`. */
export type Decode<T> = (payload: Uint8Array) => T

/** The decoders of a topic's events, by the id of the schema that they were written with. */
export interface Decoders<T> {
  /**
   * The decoder for a writer's schema. Rejects with `UNKNOWN_SCHEMA_ID` where the registry doesn't have it, and
   * with `UNSUPPORTED_SCHEMA` where nothing that was written with it can be read as the topic's record.
   */
  decoderFor(schemaId: number): Decode<T> | Promise<Decode<T>>
}

/** Schema ids whose decoders are kept ready, of each topic. */
const keptIds = 1000

/**
 * The decoders of a topic. Rejects with `UNKNOWN_SCHEMA` when the topic's own schema is not registered: better when
 * a service starts than at its first event.
 */
export async function createDecoders<T>(
  topic: TopicType<T, unknown>,
  registry: SchemaLookup,
  options?: DecodeOptions,
): Promise<Decoders<T>> {
  const { record, subject } = topic
  const known = boundedCache<number, Decode<T>>(keptIds)
  known.set(await registry.idOf(subject, record.schema), (payload) => record.decode(payload, options?.limits))
  /** Looked up at this moment: many records with a new id ask for it at once. */
  const pending = new Map<number, Promise<Decode<T>>>()
  return {
    decoderFor(id) {
      const decode = known.get(id) ?? pending.get(id)
      if (decode !== undefined) return decode
      const lookup = resolve(id).finally(() => pending.delete(id))
      pending.set(id, lookup)
      return lookup
    },
  }

  async function resolve(id: number): Promise<Decode<T>> {
    const schema = await registry.schemaOf(id)
    try {
      const decode = record.decodeFrom(schema, options)
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
