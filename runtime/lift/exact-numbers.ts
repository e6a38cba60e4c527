/**
 * A number as a JavaScript number can lose what its text says: digits beyond the seventeenth, the sign of −0, a size
 * beyond 1e±308. Where such a number becomes part of JSON text, it keeps its own text.
 */

/** A number that stands for its text, made by `JSON.rawJSON`. */
interface RawNumber {
  readonly rawJSON: string
}

/** `JSON` as of ES2026, which Node has and TypeScript's es2024 does not. */
const json = JSON as unknown as {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown
  rawJSON(text: string): RawNumber
  isRawJSON(value: unknown): value is RawNumber
}

/** Parses JSON, with every number whose usual text isn't the one it has as a {@link RawNumber}. About 8 × JSON.parse. */
export function parseExactly(text: string): unknown {
  return json.parse(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined && String(value) !== source
      ? json.rawJSON(source)
      : value,
  )
}

/** Whether a value was made by {@link parseExactly} and stands for a number. */
export function isRawNumber(value: unknown): value is RawNumber {
  return json.isRawJSON(value)
}

/** What the numbers in some JSON values are like: bits, to be joined by `|`. */
export const numbers = { none: 0, some: 1, zero: 2, lossy: 4 } as const

/** The smallest number with all 53 bits of precision. */
const smallest = 2 ** -1022

/** Which {@link numbers} a value of `JSON.parse` holds. */
export function numbersIn(value: unknown): number {
  if (typeof value === 'number') {
    if (value === 0) return Object.is(value, -0) ? numbers.lossy : numbers.some | numbers.zero
    return Math.abs(value) >= smallest && Number.isFinite(value) ? numbers.some : numbers.lossy
  }
  if (typeof value !== 'object' || value === null) return numbers.none
  let found: number = numbers.none
  for (const key in value) found |= numbersIn((value as { readonly [key: string]: unknown })[key])
  return found
}

/** Numbers of up to 15 digits are never changed, so there has to be one of 16, with a point maybe. */
const many = new RegExp('[0-9.]'.repeat(16))
const manyInNumber = new RegExp(`[\\s:,[-]${many.source}`)

/** Whether some of the numbers that were found in a text may say less than it does. False is certain. */
export function mayBeLossy(text: string, found: number): boolean {
  if (found === numbers.none) return false
  if ((found & numbers.lossy) !== 0) return true
  // The first expression is the faster one, and mostly settles it.
  if (many.test(text) && manyInNumber.test(text)) return true
  return (found & numbers.zero) !== 0 && hasTiny(text)
}

/** Whether there is something like `1e-4`: a zero may have been that, with an exponent of three digits. */
function hasTiny(text: string): boolean {
  // Texts have fewer of these than of the letter.
  for (let p = text.indexOf('-'); p !== -1; p = text.indexOf('-', p + 1)) {
    const before = text.charCodeAt(p - 1)
    const isExponent = before === 0x65 || before === 0x45
    if (isExponent && isDigit(text.charCodeAt(p - 2)) && isDigit(text.charCodeAt(p + 1))) return true
  }
  return false
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
