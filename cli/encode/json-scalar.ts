import { didYouMean } from '../../generator/suggest.ts'
import type { SchemaType } from '../../runtime/schema/schema-type.ts'
import type { ValueMistake } from './value-mistake.ts'

type Scalar = Exclude<SchemaType, { kind: 'record' | 'array' | 'map' | 'union' }>
type Mistake = Pick<ValueMistake, 'code' | 'message' | 'hint'>

/** The value that JSON stands for, or why it is none of the type. */
export function scalarOf(type: Scalar, json: unknown): { readonly value: unknown } | Mistake {
  switch (type.kind) {
    case 'null':
      return json === null ? { value: undefined } : wrong('null', json)
    case 'boolean':
      return typeof json === 'boolean' ? { value: json } : wrong('true or false', json)
    case 'int':
      return intOf(json)
    case 'long':
      return longOf(json, type.bigint === true)
    case 'float':
    case 'double':
      return floatOf(json)
    case 'string':
      return typeof json === 'string' ? { value: json } : wrong('a string', json)
    case 'bytes':
    case 'fixed':
      return bytesOf(json, type.kind === 'fixed' ? type.size : undefined)
    case 'enum': {
      const { symbols } = type
      if (typeof json !== 'string') return wrong(`one of ${listed(symbols)}`, json)
      if (symbols.includes(json)) return { value: json }
      const hint = didYouMean(json, symbols) ?? `there are ${listed(symbols)}`
      return { code: 'BAD_ENUM_SYMBOL', message: `${describe(json)} is no symbol of ${type.name}`, hint }
    }
  }
}

function intOf(json: unknown): { readonly value: number } | Mistake {
  if (typeof json === 'bigint')
    return { code: 'INT_OUT_OF_RANGE', message: `${json} is not a 32-bit integer` }
  if (typeof json !== 'number') return wrong('an integer', json)
  if ((json | 0) === json) return { value: json }
  return { code: 'INT_OUT_OF_RANGE', message: `${json} is not a 32-bit integer` }
}

function longOf(json: unknown, asBigint: boolean): { readonly value: number | bigint } | Mistake {
  if (typeof json === 'bigint') {
    if (BigInt.asIntN(64, json) === json) return { value: json }
    return { code: 'LONG_OUT_OF_RANGE', message: `${json} is not a 64-bit integer` }
  }
  if (typeof json !== 'number') return wrong('an integer', json)
  if (Number.isSafeInteger(json)) return { value: asBigint ? BigInt(json) : json }
  const hint = Number.isInteger(json) ? 'write out its digits' : 'a long has no fraction'
  return { code: 'LONG_OUT_OF_RANGE', message: `${json} is not a 64-bit integer`, hint }
}

/** Numbers beyond what a double holds are read as infinities, which nobody wrote. */
function floatOf(json: unknown): { readonly value: number } | Mistake {
  if (json === 'NaN' || json === 'Infinity' || json === '-Infinity') return { value: Number(json) }
  if (typeof json === 'bigint') return floatOf(Number(json))
  if (typeof json !== 'number') return wrong('a number', json)
  if (Number.isFinite(json)) return { value: json }
  const hint = `an infinity is written "${json}"`
  return { code: 'FLOAT_OUT_OF_RANGE', message: 'the number is beyond the range of a double', hint }
}

function bytesOf(json: unknown, size: number | undefined): { readonly value: Uint8Array } | Mistake {
  const what = 'a string of characters U+0000 to U+00FF, one for each byte'
  if (typeof json !== 'string') return wrong(what, json)
  const beyond = /[^\0-\xff]/u.exec(json)?.[0]
  if (beyond !== undefined) {
    const unit = beyond.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return { code: 'WRONG_TYPE', message: `expected ${what}, and U+${unit} is no byte` }
  }
  if (size === undefined || json.length === size)
    return { value: Uint8Array.from(Buffer.from(json, 'latin1')) }
  return { code: 'BAD_FIXED_SIZE', message: `${json.length} bytes where the schema says ${size}` }
}

/** The mistake of a JSON value that is of another type. */
export function wrong(expected: string, json: unknown): Mistake {
  return { code: 'WRONG_TYPE', message: `expected ${expected}, got ${describe(json)}` }
}

/** A JSON value in a message: what it is, and where it is short the value itself. */
export function describe(json: unknown): string {
  if (json === null || typeof json === 'boolean') return String(json)
  if (typeof json === 'number' || typeof json === 'bigint') return `the number ${json}`
  if (Array.isArray(json)) return 'an array'
  if (typeof json !== 'string') return 'an object'
  return json.length > 40 ? `a string of ${json.length} characters` : JSON.stringify(json)
}

/** Some of the names, and how many there are. */
export function listed(names: readonly string[]): string {
  return names.length > 12
    ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more`
    : names.join(', ')
}
