import { OcsfKafkaError } from '../errors/ocsf-kafka-error.ts'
import type { TopicType } from '../record-type.ts'
import type { SchemaLookup } from '../registry/port.ts'

/** Turns the bytes that were written with one schema into the topic's event. Throws a `WireError`. */
export type Decode<T> = (payload: Uint8Array) => T

/** The decoders of a topic's events, by the id of the schema that they were written with. */
export interface Decoders<T> {
  /**
   * The decoder for a writer's schema. Rejects with `UNKNOWN_SCHEMA_ID` where the registry doesn't have it, and
   * with `UNSUPPORTED_SCHEMA` where it isn't the topic's own schema.
   */
  decoderFor(schemaId: number): Decode<T> | Promise<Decode<T>>
}

/**
 * The decoders of a topic. Rejects with `UNKNOWN_SCHEMA` when the topic's own schema is not registered: better when
 * a service starts than at its first event.
 */
export async function createDecoders<T>(
  topic: TopicType<T, unknown>,
  registry: SchemaLookup,
): Promise<Decoders<T>> {
  const { record, subject } = topic
  const own: Decode<T> = (payload) => record.decode(payload)
  const known = new Map<number, Decode<T>>([[await registry.idOf(subject, record.schema), own]])
  return {
    decoderFor(schemaId) {
      return known.get(schemaId) ?? resolve(schemaId)
    },
  }

  async function resolve(id: number): Promise<Decode<T>> {
    // Registries other than Confluent's may give one schema several ids.
    if (sameJson(await registry.schemaOf(id), record.schema)) {
      known.set(id, own)
      return own
    }
    throw new OcsfKafkaError(
      'UNSUPPORTED_SCHEMA',
      `The event was written with schema ${id}, which is not version ${record.version} of ${record.name}.`,
      { id, subject },
      { hint: 'run producer and consumer on one version of the record; other versions are not resolved yet' },
    )
  }
}

function sameJson(a: string, b: string): boolean {
  return a === b || JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b))
}
