import { findJsonMistake } from '../../generator/load/json-mistake.ts'
import { createLocator } from '../../generator/load/locate.ts'
import { genericEncoder } from '../../runtime/resolve/generic.ts'
import type { SchemaType } from '../../runtime/schema/schema-type.ts'
import { isWireError } from '../../runtime/wire/wire-error.ts'
import { jsonForm } from '../decode/json-form.ts'
import { parseExactJson } from '../decode/json-text.ts'
import { valueOfJson } from './json-value.ts'
import type { ValueMistake } from './value-mistake.ts'

/** A mistake of a JSON text that is to be encoded, with its place there. */
export interface TextMistake extends Omit<ValueMistake, 'code'> {
  readonly code: ValueMistake['code'] | 'JSON_SYNTAX'
  /** 1-based; absent where the text is too long to look it up. */
  readonly line?: number
  readonly column?: number
}

/** The bytes of a JSON text, or what is wrong with it. */
export type Encoded = { readonly bytes: Uint8Array } | { readonly mistakes: readonly TextMistake[] }

/** Texts up to here are looked through for the place of a mistake. */
const locatedCharacters = 4 * 1024 * 1024

/** Encodes the value that a JSON text holds, in the form that `ocsf-kafka decode` prints. */
export function encodeText(
  text: string,
  schema: SchemaType,
  classUids: ReadonlyMap<string, number>,
): Encoded {
  const syntax = findJsonMistake(text, true)
  if (syntax !== undefined) {
    const { offset, message, hint } = syntax
    const before = text.slice(0, offset)
    const place = { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
    const mistake = { code: 'JSON_SYNTAX', path: '', pointer: '', message, ...place } as const
    return { mistakes: [{ ...mistake, ...(hint !== undefined && { hint }) }] }
  }
  const form = jsonForm(classUids)
  try {
    const { value, mistakes } = valueOfJson(schema, parseExactJson(text), form)
    if (mistakes.length > 0) return { mistakes: located(text, mistakes) }
    return { bytes: genericEncoder(schema, { form, longs: 'exact-or-bigint' })(value) }
  } catch (error) {
    if (error instanceof RangeError) {
      const message = 'the JSON is nested deeper than any value'
      return { mistakes: [{ code: 'TOO_DEEP', path: '', pointer: '', message }] }
    }
    if (!isWireError(error)) throw error
    const { code, path, pointer, reason } = error
    return { mistakes: located(text, [{ code, path, pointer, message: reason }]) }
  }
}

function located(text: string, mistakes: readonly ValueMistake[]): TextMistake[] {
  if (text.length > locatedCharacters) return [...mistakes]
  const positionOf = createLocator(text)
  return mistakes.map((mistake) => {
    const at = mistake.code === 'UNKNOWN_FIELD' ? 'key' : 'value'
    return { ...mistake, ...positionOf(mistake.pointer, at) }
  })
}
