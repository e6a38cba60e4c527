import type { AvroSchema } from '../../generator/model/avro.ts'
import { genericDecoder } from '../../runtime/resolve/generic.ts'
import { SchemaError } from '../../runtime/schema/schema-error.ts'
import { isWireError } from '../../runtime/wire/wire-error.ts'

/**
 * Our reader of what was written with one schema and is read as another's, for tests against others' readers: the one
 * place that knows how the runtime is put together. Throws for schemas of which no value resolves.
 */
export function ourDecoder(writer: AvroSchema, reader: AvroSchema): (bytes: Uint8Array) => unknown {
  return genericDecoder(writer as object | string, reader as object | string)
}

/** Whether this is how our reader says that something can't be read. */
export function isRefusal(error: unknown): boolean {
  return isWireError(error) || error instanceof SchemaError
}
