import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import type { Diagnostic } from '../diagnostic.ts'

/** A file's text, or why there is none. */
export type TextResult =
  | { readonly text: string; readonly diagnostic?: undefined }
  | { readonly text?: undefined; readonly diagnostic: Diagnostic }

/** Reads a UTF-8 file, without its byte order mark; `shownAs` is the file's name in the diagnostic. */
export function readText(path: string, shownAs: string): TextResult {
  try {
    // reading a pipe or a device would wait for ever
    const found = statSync(path)
    if (found.isFIFO() || found.isCharacterDevice() || found.isSocket()) {
      throw Object.assign(new Error('it is no regular file'), { code: 'EINVAL' })
    }
    return decodeText(readFileSync(path), shownAs)
  } catch (error) {
    return { diagnostic: unreadable(error, shownAs) }
  }
}

/** The text of UTF-8 bytes, without a byte order mark. Bytes that aren't UTF-8 are refused at the first of them. */
export function decodeText(bytes: Uint8Array, shownAs: string): TextResult {
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) }
  let start = 0
  let line = 1
  for (;;) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) break
    start = end + 1
    line++
  }
  const { column, byte } = firstBadByte(bytes.subarray(start))
  const shown = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`
  const message = `the file isn't UTF-8 text: the byte ${shown} can't stand here`
  const diagnostic = { code: 'FILE_UNREADABLE', severity: 'error', file: shownAs, pointer: '' } as const
  return { diagnostic: { ...diagnostic, line, column, message, hint: 'save it as UTF-8' } }
}

/** Column (1-based, UTF-16) and value of the first byte that isn't UTF-8, where there is one. */
function firstBadByte(bytes: Uint8Array): { readonly column: number; readonly byte: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const encoder = new TextEncoder()
  let offset = 0
  let column = 1
  for (const character of text) {
    const own = encoder.encode(character)
    if (own.some((byte, i) => bytes[offset + i] !== byte)) break
    offset += own.length
    column += character.length
  }
  return { column, byte: bytes[offset] ?? 0 }
}

/** What kept a file or folder from being read. */
export function unreadable(error: unknown, shownAs: string): Diagnostic {
  const code = (error as NodeJS.ErrnoException).code
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
  return {
    code: isMissing ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE',
    severity: 'error',
    file: shownAs,
    pointer: '',
    message: isMissing ? 'there is no such file' : `it can't be read (${code ?? String(error)})`,
  }
}
