/** The width to lay text out for: the terminal's, at least 80; 100 where the output is no terminal. */
export function outputWidth(stream: NodeJS.WriteStream = process.stdout): number {
  return Math.max(80, stream.isTTY ? stream.columns : 100)
}

/** Joins `parts` by `separator` into lines of at most `width` characters; a longer part has a line of its own. */
export function wrap(parts: readonly string[], width: number, separator: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    const longer = line === '' ? part : `${line}${separator}${part}`
    if (line === '' || longer.length <= width) line = longer
    else {
      lines.push(`${line}${separator.trimEnd()}`)
      line = part
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** The rows' cells padded to the width of their column; the last column stays as it is. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length)
  }
  return rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  )
}
