import type { AvroSchema } from '../../generator/model/avro.ts'
import { compileRead } from '../../runtime/resolve/compile-read.ts'
import { failureOf, resolve } from '../../runtime/schema/resolve.ts'
import { SchemaError } from '../../runtime/schema/schema-error.ts'
import { schemaGraph } from '../../runtime/schema/schema-graph.ts'
import { decodeWith } from '../../runtime/wire/decode.ts'
import { isWireError } from '../../runtime/wire/wire-error.ts'

/**
 * Our reader of what was written with one schema and is read as another's, for tests against others' readers: the one
 * place that knows how the runtime is put together. Throws for schemas of which no value resolves.
 */
export function ourDecoder(writer: AvroSchema, reader: AvroSchema): (bytes: Uint8Array) => unknown {
  const from = schemaGraph()(writer)
  const to = schemaGraph()(reader)
  const plan = resolve(from, to)
  const failure = failureOf(plan)
  if (failure !== undefined) throw new SchemaError('SCHEMA_MISMATCH', failure.message, { path: failure.path })
  const read = compileRead(plan, [from, to], new Map())
  return (bytes) => decodeWith(read, bytes)
}

/** Whether this is how our reader says that something can't be read. */
export function isRefusal(error: unknown): boolean {
  return isWireError(error) || error instanceof SchemaError
}
