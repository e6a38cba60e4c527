import type { FieldSchema } from '../../runtime/schema/schema-type.ts'
import { wordsOf } from './mismatch.ts'

/** What is wrong with a default, without its place: "the default "x" of the reader's a isn't a value of int". */
export function describeDefault(field: FieldSchema): string {
  const { type } = field
  const of = type.kind === 'union' ? `any branch of its ${wordsOf(type)}` : `its type, ${wordsOf(type)}`
  return `${nameDefault(field)} is no value of ${of}`
}

/** "the default "x" of the reader's field a". */
export function nameDefault({ name, default: given }: FieldSchema): string {
  const json = beginning(given?.value, 61)
  const shown = json.length > 60 ? `${json.slice(0, 57)}…` : json
  return `the default ${shown} of the reader's field ${name}`
}

/** A value's JSON, or at least its first `length` characters: a default can be nested deeper than the stack is. */
function beginning(value: unknown, length: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, length))
  // In full, where JSON would end in zeros.
  if (Number.isInteger(value) && Math.abs(value as number) <= 2 ** 64) return String(BigInt(value as number))
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const isList = Array.isArray(value)
  let text = isList ? '[' : '{'
  for (const [key, item] of Object.entries(value)) {
    if (text.length > 1) text += ','
    if (!isList) text += `${JSON.stringify(key.slice(0, length))}:`
    if (text.length > length) return text
    text += beginning(item, length - text.length)
  }
  return text + (isList ? ']' : '}')
}
