import type { Naming } from '../schema/default-value.ts'
import { failureOf, resolve } from '../schema/resolve.ts'
import { SchemaError } from '../schema/schema-error.ts'
import { schemaGraph, schemaOfText } from '../schema/schema-graph.ts'
import type { SchemaType } from '../schema/schema-type.ts'
import { decodeWith } from '../wire/decode.ts'
import { type DecodeLimits, decodeLimits } from '../wire/decode-limits.ts'
import { encodeWith } from '../wire/encode.ts'
import { compileRead } from './compile-read.ts'
import { compileWrite } from './compile-write.ts'
import type { Longs } from './promotions.ts'
import type { ReaderItem } from './reader-item.ts'
import { lazyTrace } from './trace.ts'
import { generatedForm, type ValueForm } from './value-form.ts'

/** A self-contained Avro schema: as JSON, as JSON text, or as the graph that was made of it. */
export type GenericSchema = object | string

export interface GenericDecodeOptions {
  /** What one message may cost. Default: those of {@link DecodeLimits}. */
  readonly limits?: Partial<DecodeLimits> | undefined
  /** What generated code knows of records, by full name. Default: nothing. */
  readonly items?: ReadonlyMap<string, ReaderItem> | undefined
  /** What longs are in JavaScript. Default: numbers. */
  readonly longs?: Longs | undefined
  /** How values look. Default: as in generated code. */
  readonly form?: Naming | undefined
}

/**
 * A decoder for any schema, made at run time: the message was written with the writer's schema, and is read as a value
 * of the reader's (default: the same one).
 *
 * Absent is undefined, enums are text, bytes and fixed are `Uint8Array`s. It throws a `SchemaError` for what isn't a
 * schema, or a pair of which nothing can be read; the decoder a `WireError` with the offset and the path.
 */
export function genericDecoder(
  writer: GenericSchema,
  reader: GenericSchema = writer,
  { limits, items = new Map(), longs, form }: GenericDecodeOptions = {},
): (bytes: Uint8Array) => unknown {
  const from = graphOf(writer)
  const to = reader === writer ? from : graphOf(reader)
  const plan = resolve(from, to)
  const failure = failureOf(plan)
  if (failure !== undefined) {
    const { message, path } = failure
    throw new SchemaError('SCHEMA_MISMATCH', `the writer's schema can't be read: ${message}`, { path })
  }
  const read = compileRead(plan, [from, to], items, { longs, naming: form })
  const allowed = decodeLimits(limits)
  const trace = lazyTrace(() => from)
  return (bytes) => decodeWith(read, bytes, allowed, trace)
}

export interface GenericEncodeOptions {
  /** What generated code knows of records, by full name. Default: nothing. */
  readonly items?: ReadonlyMap<string, ReaderItem> | undefined
  /** What longs are in JavaScript. Default: numbers. */
  readonly longs?: Longs | undefined
  /** How values look. Default: as in generated code. */
  readonly form?: ValueForm | undefined
}

/**
 * An encoder for any schema, made at run time: the inverse of {@link genericDecoder}. It throws a `SchemaError` for what
 * isn't a schema; the encoder a `WireError` with the path of what can't be written.
 */
export function genericEncoder(
  schema: GenericSchema,
  { items = new Map(), longs, form = generatedForm(items) }: GenericEncodeOptions = {},
): (value: unknown) => Uint8Array {
  const write = compileWrite(graphOf(schema), { form, longs })
  return (value) => encodeWith(write, value)
}

function graphOf(schema: GenericSchema): SchemaType {
  if (typeof schema === 'object') return isGraph(schema) ? schema : schemaGraph()(schema)
  // A primitive's bare name is its schema, though no JSON text.
  return /^\s*[a-z]+\s*$/.test(schema) ? schemaGraph()(schema.trim()) : schemaOfText(schema)
}

/** JSON schemas say `type`, graphs `kind`. */
function isGraph(schema: object): schema is SchemaType {
  return !Array.isArray(schema) && 'kind' in schema && !('type' in schema)
}
