import type { RecordType } from '../record-type.ts'
import { boundedCache } from '../schema/bounded-cache.ts'
import { failureOf, resolve } from '../schema/resolve.ts'
import { createSameType } from '../schema/same-type.ts'
import { SchemaError } from '../schema/schema-error.ts'
import { schemaGraph, schemaOfText } from '../schema/schema-graph.ts'
import type { SchemaType } from '../schema/schema-type.ts'
import { decodeWith, type Trace } from '../wire/decode.ts'
import { decodeLimits } from '../wire/decode-limits.ts'
import { encodeInto, encodeWith, type Write } from '../wire/encode.ts'
import type { Read } from '../wire/source.ts'
import { compileRead } from './compile-read.ts'
import { liftRecord, needsLift, type RecordLift } from './lift-record.ts'
import { collectItems, type ReaderItem } from './reader-item.ts'
import { lazyTrace } from './trace.ts'

/** What the generator prints of a record. */
export interface RecordDefinition<Out, In> {
  readonly name: string
  readonly version: number
  readonly schema: string
  readonly fingerprint: RecordType<Out>['fingerprint']
  readonly write: Write<In | Out>
  readonly read: Read<Out>
  /** The record itself, which leads to all that it holds. */
  readonly item: ReaderItem
  /** The schemas of earlier versions, as JSON text. */
  readonly versions: { readonly [version: number]: string }
  /** Generated readers of earlier versions: of the one before this, and of small ones. */
  readonly printed?: { readonly [version: number]: Read<Out> }
  /** Present where an earlier version carried the OCSF event as JSON text. */
  readonly lift?: RecordLift
}

/** Decoders for writers' schemas that are kept ready, of each record. */
const keptDecoders = 100

/** Makes a record's codec of what the generator printed. */
export function defineRecord<Out, In = Out>(definition: RecordDefinition<Out, In>): RecordCodec<Out, In> {
  const { name, version, schema, fingerprint, write, read, versions, printed = {} } = definition
  const own = once(() => schemaOfText(schema))
  const items = once(() => collectItems([definition.item]))
  const sameType = createSameType()
  const earlierTypes = new Map<number, SchemaType>()
  const earlier = (number: number): SchemaType => {
    const type = earlierTypes.get(number) ?? schemaOfText(versions[number]!)
    earlierTypes.set(number, type)
    return type
  }
  /** By the schema's whole text: the canonical form would drop what some types are told apart by. */
  const readers = boundedCache<string, Resolved<Out>>(keptDecoders)
  const traceOwn = lazyTrace(own)

  const resolved = (text: string, writer: () => SchemaType): Resolved<Out> => {
    const known = readers.get(text)
    if (known !== undefined) return known
    const type = writer()
    const lifts = definition.lift !== undefined && needsLift(definition.lift, type)
    const found = { trace: lazyTrace(() => type), read: readerFor(type), lifts }
    readers.set(text, found)
    return found
  }
  const readerFor = (writer: SchemaType): Read<Out> => {
    if (sameType(writer, own())) return read
    const number = Object.keys(printed).find((each) => sameType(writer, earlier(Number(each))))
    if (number !== undefined) return printed[Number(number)]!
    const plan = resolve(writer, own())
    const failure = failureOf(plan)
    if (failure !== undefined) {
      const { message, path } = failure
      throw new SchemaError(
        'SCHEMA_MISMATCH',
        `${name} version ${version} can't be read from it: ${message}`,
        { path },
      )
    }
    return compileRead(plan, [writer, own()], items()) as Read<Out>
  }
  const resolvedFrom = (writer: number | string | object): Resolved<Out> => {
    if (typeof writer === 'string') return resolved(writer, () => schemaOfText(writer))
    if (typeof writer === 'object') {
      // Before its text is made, which what has no end doesn't have.
      const type = schemaGraph()(writer)
      return resolved(JSON.stringify(writer), () => type)
    }
    if (writer === version) return { trace: traceOwn, read, lifts: false }
    const text = versions[writer]
    if (text !== undefined) return resolved(text, () => schemaOfText(text))
    const known = [...Object.keys(versions), version].join(', ')
    throw new SchemaError('UNKNOWN_VERSION', `${name} has no version ${writer}: there are ${known}`)
  }
  return {
    name,
    version,
    schema,
    fingerprint,
    encode: (value) => encodeWith(write, value),
    encodeInto: (value, target, offset) => encodeInto(write, value, target, offset),
    decode: (bytes, limits) => decodeWith(read, bytes, decodeLimits(limits), traceOwn),
    decodeFrom: (from, options) => {
      const { trace, read: readAs, lifts } = resolvedFrom(from)
      const limits = decodeLimits(options?.limits)
      if (!lifts) return (bytes) => decodeWith(readAs, bytes, limits, trace)
      return (bytes) => {
        const value = decodeWith(readAs, bytes, limits, trace)
        liftRecord(value as object, definition.lift!, options)
        return value
      }
    },
  }
}

/** A record whose encoder takes more than its decoder gives. */
export interface RecordCodec<Out, In = Out> extends RecordType<Out> {
  encode(value: In | Out): Uint8Array
  encodeInto(value: In | Out, target: Uint8Array, offset: number): number
}

interface Resolved<Out> {
  readonly trace: Trace
  readonly lifts: boolean
  readonly read: Read<Out>
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
