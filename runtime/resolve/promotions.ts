import type { PrimitiveKind, PrimitiveType } from '../schema/schema-type.ts'
import { readSymbol } from '../wire/read-collection.ts'
import { readBigLong, readBoolean, readDouble, readFloat, readInt, readLong } from '../wire/read-number.ts'
import { readBytes, readString } from '../wire/read-text.ts'
import type { Read, Source } from '../wire/source.ts'
import { WireError } from '../wire/wire-error.ts'

const plain: { readonly [kind in PrimitiveKind]: Read<unknown> } = {
  null: (r, p) => {
    r.p = p
    return null
  },
  boolean: readBoolean,
  int: readInt,
  long: readLong,
  float: readFloat,
  double: readDouble,
  bytes: readBytes,
  string: readString,
}

/** Reads a primitive of one kind as another, as far as Avro 1.12 allows it. */
export function readerOf(from: PrimitiveKind, to: PrimitiveType): Read<unknown> {
  if (to.bigint === true) return from === 'int' ? readIntAsBigLong : readBigLong
  if (from === to.kind || to.kind === 'long') return plain[from]
  if (to.kind === 'double') return from === 'long' ? readLongAsDouble : plain[from]
  if (to.kind === 'float') return from === 'long' ? readLongAsFloat : readIntAsFloat
  return to.kind === 'bytes' ? readStringAsBytes : readString
}

/** The nearest double: the one place where a long beyond ±(2^53−1) is rounded, since the schema asks for it. */
export function readLongAsDouble(r: Source, p: number): number {
  return r.b[p]! < 128 ? readLong(r, p) : Number(readBigLong(r, p))
}

/** The nearest float. */
export function readLongAsFloat(r: Source, p: number): number {
  return Math.fround(readLongAsDouble(r, p))
}

/** The nearest float. */
export function readIntAsFloat(r: Source, p: number): number {
  return Math.fround(readInt(r, p))
}

export function readIntAsBigLong(r: Source, p: number): bigint {
  return BigInt(readInt(r, p))
}

/** The UTF-8 bytes of a string, which must be such. */
export function readStringAsBytes(r: Source, p: number): Uint8Array {
  return new TextEncoder().encode(readString(r, p))
}

/** A reader of an enum whose symbols are others than the reader's: by the writer's index, what each is to the reader. */
export function symbolReader<Symbol extends string>(
  name: string,
  symbols: readonly (Symbol | undefined)[],
): Read<Symbol> {
  return (r, p) => {
    const symbol = symbols[readSymbol(r, p, symbols.length)]
    if (symbol !== undefined) return symbol
    throw new WireError('BAD_ENUM_SYMBOL', `a symbol that the reader's ${name} doesn't have`, { offset: p })
  }
}

/** The error for a value, behind what was read last, that the reader's schema has no place for. */
export function schemaMismatch(r: Source, message: string): WireError {
  return new WireError('SCHEMA_MISMATCH', message, { offset: r.p })
}
