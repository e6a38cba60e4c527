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

/**
 * What longs are in JavaScript: numbers, of which those beyond ±(2^53−1) are refused, or with `exact-or-bigint`
 * numbers where these are exact and bigints beyond. Longs for which the schema says `"jsType": "bigint"` are bigints.
 */
export type Longs = 'number' | 'exact-or-bigint'

/** Reads a primitive of one kind as another, as far as Avro 1.12 allows it. */
export function readerOf(from: PrimitiveKind, to: PrimitiveType, longs: Longs = 'number'): Read<unknown> {
  if (to.bigint === true) return from === 'int' ? readIntAsBigLong : readBigLong
  if (longs === 'exact-or-bigint' && from === 'long' && to.kind === 'long') return readExactLong
  if (from === to.kind || to.kind === 'long') return plain[from]
  if (to.kind === 'double') return from === 'long' ? readLongAsDouble : plain[from]
  if (to.kind === 'float') return from === 'long' ? readLongAsFloat : readIntAsFloat
  return to.kind === 'bytes' ? readStringAsBytes : readString
}

/** A number where it is exact, else a bigint. */
export function readExactLong(r: Source, p: number): number | bigint {
  if (r.b[p]! < 128) return readLong(r, p)
  const value = readBigLong(r, p)
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
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

/** Refuses a value that the reader's schema has no place for. Throws `SCHEMA_MISMATCH`. */
export function mismatched(_: Source, p: number, message: string): never {
  throw new WireError('SCHEMA_MISMATCH', message, { offset: p })
}

/** A null that is absent: where a union has nothing else for the writer's type. */
export function readAbsent(r: Source, p: number): undefined {
  r.p = p
  return undefined
}

/** The error for a value, behind what was read last, that the reader's schema has no place for. */
export function schemaMismatch(r: Source, message: string): WireError {
  return new WireError('SCHEMA_MISMATCH', message, { offset: r.p })
}
