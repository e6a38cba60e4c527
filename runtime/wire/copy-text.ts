/**
 * The same text in memory of its own. The texts of a decoded message are slices of the message's: one that is kept for
 * long, as a key of a cache, keeps all of it.
 */
export function copyText(text: string): string {
  const isUtf8 = text.isWellFormed()
  const bytes = Buffer.from(text, isUtf8 ? 'utf8' : 'utf16le')
  return bytes.toString(isUtf8 ? 'utf8' : 'utf16le')
}
