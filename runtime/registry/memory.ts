import { OcsfKafkaError } from '../errors/ocsf-kafka-error.ts'
import type { SchemaLookup } from './port.ts'

/** A schema as it is registered under a subject. */
export interface RegisteredSchema {
  readonly subject: string
  /** JSON text of a self-contained Avro schema. */
  readonly schema: string
}

/**
 * A registry that holds the given schemas and no others. Ids count from 1 in the order given; the same schema has
 * one id under all its subjects, as it has in Confluent's registry. Schemas are compared as JSON, not as text.
 */
export function createMemoryRegistry(schemas: Iterable<RegisteredSchema>): SchemaLookup {
  const ids = new Map<string, number>()
  const texts = new Map<number, string>()
  const subjects = new Map<string, Set<number>>()
  for (const { subject, schema } of schemas) {
    const canonical = canonicalJson(schema)
    const id = ids.get(canonical) ?? ids.size + 1
    ids.set(canonical, id)
    if (!texts.has(id)) texts.set(id, schema)
    subjects.set(subject, (subjects.get(subject) ?? new Set()).add(id))
  }
  return {
    async idOf(subject, schema) {
      const versions = subjects.get(subject)
      const id = ids.get(canonicalJson(schema))
      if (id !== undefined && versions?.has(id)) return id
      throw unknownSchema(subject, versions?.size ?? 0)
    },
    async schemaOf(id) {
      const schema = texts.get(id)
      if (schema !== undefined) return schema
      throw new OcsfKafkaError('UNKNOWN_SCHEMA_ID', `The registry has no schema with id ${id}.`, { id })
    },
  }
}

/** The rejection of `idOf`, for every implementation of the port. */
export function unknownSchema(subject: string, versions: number): OcsfKafkaError<'UNKNOWN_SCHEMA'> {
  const known = versions === 0 ? 'The registry has no such subject' : `It has ${versions} other version(s)`
  return new OcsfKafkaError(
    'UNKNOWN_SCHEMA',
    `The schema is not registered under subject ${subject}. ${known}.`,
    { subject },
    { hint: 'run `ocsf-kafka publish` in the repository that owns the schemas' },
  )
}

function canonicalJson(text: string): string {
  return JSON.stringify(JSON.parse(text))
}
