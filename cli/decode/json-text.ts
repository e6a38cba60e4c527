/** What the engine has of "JSON.parse source text access" (ES2026), which TypeScript's library lacks. */
const exactJson = JSON as unknown as {
  readonly rawJSON: (text: string) => object
  readonly parse: (
    text: string,
    reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ) => unknown
}

/**
 * A decoded value as JSON text that says all of it: bytes as Avro's JSON encoding has them (a character U+0000 to
 * U+00FF for each), NaN and infinities as texts of these names, −0 as `-0`, bigints as digits. What a terminal would
 * obey is escaped.
 *
 * @param indent spaces; 0 puts all on one line.
 */
export function printJson(value: unknown, indent: number): string {
  // A value that isn't there at all, such as a null by itself.
  return (JSON.stringify(value ?? null, exactly, indent) ?? 'null').replace(unprintable, escaped)
}

function exactly(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array)
    return Buffer.from(value.buffer, value.byteOffset, value.length).toString('latin1')
  if (typeof value === 'bigint') return exactJson.rawJSON(String(value))
  if (typeof value !== 'number') return value
  if (Object.is(value, -0)) return exactJson.rawJSON('-0')
  return Number.isFinite(value) ? value : String(value)
}

/** Control characters that JSON allows, line separators, and what turns the direction of text. */
const unprintable = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/**
 * The inverse of {@link printJson}, as far as JSON says: whole numbers beyond ±(2^53−1) are bigints, so that no digit is
 * lost. Throws a `SyntaxError` for what isn't JSON, a `RangeError` where it is nested too deep.
 */
export function parseExactJson(text: string): unknown {
  return exactJson.parse(text, (_, value, { source }) => {
    if (typeof value !== 'number' || source === undefined || Number.isSafeInteger(value)) return value
    return /^-?\d+$/.test(source) ? BigInt(source) : value
  })
}
