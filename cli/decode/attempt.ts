import { genericDecoder } from '../../runtime/resolve/generic.ts'
import { liftRecord, needsLift } from '../../runtime/resolve/lift-record.ts'
import { readSoFar } from '../../runtime/resolve/read-so-far.ts'
import type { ReaderItem } from '../../runtime/resolve/reader-item.ts'
import { type DecodeLimits, decodeLimits } from '../../runtime/wire/decode-limits.ts'
import { isWireError, type WireError } from '../../runtime/wire/wire-error.ts'
import { jsonForm } from './json-form.ts'
import type { KnownSchema, KnownSchemas } from './known-schemas.ts'
import type { Layout } from './layout.ts'

/** A message, read or not, by one schema in one layout. */
export interface Attempt {
  readonly schema: KnownSchema
  readonly layout: Layout
  readonly value?: unknown
  /** Absent where the message was read. */
  readonly error?: WireError
}

/** Reads messages by schemas, each of which is made ready once. */
export interface Attempts {
  readonly read: (schema: KnownSchema, layout: Layout) => Attempt
  /** As a value of another version. Throws a `SchemaError` where nothing of the one can be read as the other. */
  readonly readAs: (schema: KnownSchema, reader: KnownSchema, layout: Layout) => Attempt
  /** What was read before an attempt failed. */
  readonly soFar: (attempt: Attempt) => unknown
}

export function createAttempts({ classUids }: KnownSchemas, maxBytes?: number): Attempts {
  const form = jsonForm(classUids)
  const limits = decodeLimits(maxBytes === undefined ? undefined : limitsFor(maxBytes))
  // Classes are held to their class_uid as in generated code, which all consumers read with.
  const items = new Map<string, ReaderItem>(
    [...classUids].map(([name, uid]) => [name, { name, ocsf: { uid } }]),
  )
  const decoders = new Map<KnownSchema, Map<KnownSchema, (bytes: Uint8Array) => unknown>>()
  const decoder = (writer: KnownSchema, reader: KnownSchema) => {
    const own = decoders.get(writer) ?? new Map<KnownSchema, (bytes: Uint8Array) => unknown>()
    decoders.set(writer, own)
    let decode = own.get(reader)
    if (decode === undefined) {
      decode = genericDecoder(writer.graph(), reader.graph(), {
        limits,
        items,
        form,
        longs: 'exact-or-bigint',
      })
      own.set(reader, decode)
    }
    return decode
  }
  const readAs: Attempts['readAs'] = (schema, reader, layout) => {
    const decode = decoder(schema, reader)
    try {
      const value = decode(layout.payload)
      // Consumers get the event that an earlier version had as text.
      const lift = reader === schema ? undefined : reader.lift
      if (lift !== undefined && needsLift(lift, schema.graph())) liftRecord(value as object, lift)
      return { schema, layout, value }
    } catch (error) {
      if (isWireError(error)) return { schema, layout, error }
      throw error
    }
  }
  return {
    read: (schema, layout) => readAs(schema, schema, layout),
    readAs,
    soFar: ({ schema, layout }) => readSoFar(layout.payload, schema.graph(), limits, form),
  }
}

/** One message is at hand, and somebody wants to see it: what it may cost follows from what was allowed. */
function limitsFor(maxBytes: number): Partial<DecodeLimits> {
  return { maxBytes, maxTextBytes: Math.max(64, maxBytes), maxDecodedBytes: Math.max(2 ** 28, maxBytes * 16) }
}
