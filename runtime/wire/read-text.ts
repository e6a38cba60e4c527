import { isUtf8 } from 'node:buffer'
import { charge } from './charge.ts'
import { readLong } from './read-number.ts'
import { advance, countHigh, cutOff, type Source } from './source.ts'
import { WireError } from './wire-error.ts'

/** A string of strict UTF-8. */
export function readString(r: Source, p: number): string {
  const byte = r.b[p]!
  let start = p + 1
  let length = byte >>> 1
  // negative, or of several bytes
  if ((byte & 0x81) !== 0) {
    length = readLength(r, p)
    start = r.p
  }
  const end = start + length
  if (end > r.end) throw cutOff(r, start, length)
  r.p = end
  return r.ascii ? r.text.substring(start, end) : readText(r, start, end)
}

/** A string of a message whose text isn't taken for ASCII as a whole. */
function readText(r: Source, start: number, end: number): string {
  const foreign = asciiEnd(r, start, end)
  if (foreign === end) {
    return r.text === '' ? r.b.latin1Slice(start, end) : r.text.substring(start, end)
  }
  if (r.text !== '') {
    const text = fewForeign(r, start, foreign, end)
    if (text !== undefined) return text
  }
  const text = r.b.utf8Slice(start, end)
  if (text.includes('\ufffd') && !isUtf8(r.b.subarray(start, end))) {
    throw new WireError('BAD_UTF8', 'invalid UTF-8', { offset: start })
  }
  return text
}

/** Where text stops being ASCII. */
function asciiEnd({ b, d }: Source, start: number, end: number): number {
  let p = start
  while (p + 3 < end && (d.getInt32(p) & 0x80808080) === 0) p += 4
  while (p < end && b[p]! < 128) p++
  return p
}

/** Up to how many letters outside of ASCII are put in by hand: a call into the runtime costs more. */
const few = 3

/**
 * Text that is ASCII but for a few well-formed letters of two or three bytes, the first of them at `p`; undefined for
 * all else.
 */
function fewForeign(r: Source, start: number, p: number, end: number): string | undefined {
  const { b } = r
  let text = p === start ? '' : r.text.substring(start, p)
  for (let letters = 0; letters < few && p < end; letters++) {
    const lead = b[p]!
    const second = b[p + 1]! ^ 0x80
    let unit: number
    if (lead < 0xe0) {
      unit = ((lead & 0x1f) << 6) | second
      p += 2
      if (lead < 0xc2 || second > 0x3f || p > end) return undefined
    } else {
      const third = b[p + 2]! ^ 0x80
      unit = ((lead & 0x0f) << 12) | (second << 6) | third
      p += 3
      // not longer than needed, and no surrogate
      const isLetter = unit > 0x7ff && (unit & 0xf800) !== 0xd800
      if (lead > 0xef || second > 0x3f || third > 0x3f || !isLetter || p > end) return undefined
    }
    text += String.fromCharCode(unit)
    const ascii = asciiEnd(r, p, end)
    if (ascii > p) text += r.text.substring(p, ascii)
    p = ascii
  }
  return p === end ? text : undefined
}

/** A copy of the bytes. */
export function readBytes(r: Source, p: number): Uint8Array {
  const length = readLength(r, p)
  return readFixed(r, r.p, length)
}

/** What a `Uint8Array` is reckoned to take of the heap, beside its bytes. */
const bytesObject = 240

/** A copy of the next `size` bytes. */
export function readFixed(r: Source, p: number, size: number): Uint8Array {
  const end = advance(r, p, size)
  countHigh(r, p, end)
  charge(r, bytesObject, p)
  return new Uint8Array(r.b.subarray(p, end))
}

/** The length of a string or bytes value, which may be longer than what is left of the message. */
export function readLength(r: Source, p: number): number {
  const length = readLong(r, p)
  if (length < 0) throw new WireError('BAD_LENGTH', `length ${length}`, { offset: p })
  if (length > r.maxTextBytes) {
    const message = `a value of ${length} bytes, and ${r.maxTextBytes} are allowed`
    throw new WireError('TOO_LARGE', message, { offset: p })
  }
  return length
}
