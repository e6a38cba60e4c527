import { isUtf8 } from 'node:buffer'
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

/** Up to how many bytes text is put together from character codes: a call into the runtime costs more. */
const shortText = 24

function readText(r: Source, start: number, end: number): string {
  const { b } = r
  let p = start
  if (r.text !== '' || end - start <= shortText) {
    while (p < end && b[p]! < 128) p++
    if (p === end) return r.text !== '' ? r.text.substring(start, end) : asciiText(r, start, end)
    if (end - start <= shortText) {
      const text = shortUtf8(r, start, end)
      if (text !== undefined) return text
    }
  }
  const text = b.utf8Slice(start, end)
  if (text.includes('\ufffd') && !isUtf8(b.subarray(start, end))) {
    throw new WireError('BAD_UTF8', 'invalid UTF-8', { offset: start })
  }
  return text
}

function asciiText({ b }: Source, start: number, end: number): string {
  let text = ''
  for (let p = start; p < end; p++) text += String.fromCharCode(b[p]!)
  return text
}

/** Undefined for what isn't made of well-formed sequences of up to three bytes. */
function shortUtf8({ b }: Source, start: number, end: number): string | undefined {
  let text = ''
  for (let p = start; p < end; ) {
    const lead = b[p++]!
    if (lead < 0x80) {
      text += String.fromCharCode(lead)
      continue
    }
    const second = b[p++]!
    if (p > end || (second & 0xc0) !== 0x80) return undefined
    if (lead >= 0xc2 && lead < 0xe0) {
      text += String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f))
      continue
    }
    const third = b[p++]!
    if (p > end || (lead & 0xf0) !== 0xe0 || (third & 0xc0) !== 0x80) return undefined
    const unit = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
    // longer than needed, or a surrogate
    if (unit < 0x800 || (unit & 0xf800) === 0xd800) return undefined
    text += String.fromCharCode(unit)
  }
  return text
}

/** A copy of the bytes. */
export function readBytes(r: Source, p: number): Uint8Array {
  const length = readLength(r, p)
  return readFixed(r, r.p, length)
}

/** A copy of the next `size` bytes. */
export function readFixed(r: Source, p: number, size: number): Uint8Array {
  const end = advance(r, p, size)
  countHigh(r, p, end)
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
