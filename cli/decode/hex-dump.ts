const perLine = 16

/**
 * The bytes around one of them, sixteen a line with their offset and their ASCII characters, and a mark under that
 * byte; behind the end where there is none.
 *
 * @param mark makes the byte stand out where it can.
 */
export function hexDump(
  bytes: Uint8Array,
  at: number,
  mark: (text: string) => string = (text) => text,
): string[] {
  const place = Math.min(at, bytes.length)
  // A message that ends with its line is marked behind that line, not on one of its own.
  const line =
    place === bytes.length && place > 0 ? Math.floor((place - 1) / perLine) : Math.floor(place / perLine)
  const first = Math.max(0, line - 2)
  const last = Math.min(Math.floor(Math.max(0, bytes.length - 1) / perLine), line + 1)
  const digits = Math.max(4, (last * perLine).toString(16).length)
  const lines: string[] = []
  for (let i = first; i <= last; i++) {
    const start = i * perLine
    const part = [...bytes.subarray(start, start + perLine)]
    const cells = Array.from({ length: perLine }, (_, k) => hex(part[k]))
    const shown = cells.map((cell, k) => (start + k === at ? mark(cell) : cell))
    const text = part.map((byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : '.')).join('')
    const offset = start.toString(16).padStart(digits, '0')
    lines.push(`${offset}  ${shown.slice(0, 8).join(' ')}  ${shown.slice(8).join(' ')}  ${text}`.trimEnd())
    if (i === line) {
      const column = place - start
      const gap = digits + 2 + column * 3 + (column >= 8 ? 1 : 0)
      lines.push(`${' '.repeat(gap)}${mark('^^')}`)
    }
  }
  return lines
}

function hex(byte: number | undefined): string {
  return byte === undefined ? '  ' : byte.toString(16).padStart(2, '0')
}
