import { isSpace, type SplitOptions, type Splitter, textOf, tooLong, withoutMark } from './event-texts.ts'

/** One event a line; empty lines are passed over. Of a line only its beginning is kept while its end isn't there. */
export function lineSplitter({ maxLength, onText }: SplitOptions): Splitter {
  let rest: Buffer = Buffer.alloc(0)
  let line = 0
  let skipping = false
  const take = (bytes: Buffer, from: number, to: number) => {
    line++
    if (skipping || to - from > maxLength) onText(tooLong(line, maxLength))
    else {
      const start = line === 1 ? from + (to - from - withoutMark(bytes.subarray(from, to)).length) : from
      if (!isBlank(bytes, start, to)) onText(textOf(bytes, start, to, line))
    }
    skipping = false
  }
  return {
    push(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      let from = 0
      for (;;) {
        const end = bytes.indexOf(0x0a, from)
        if (end === -1) break
        take(bytes, from, end)
        from = end + 1
      }
      rest = bytes.subarray(from)
      if (skipping || rest.length > maxLength) {
        skipping = true
        rest = Buffer.alloc(0)
      }
    },
    end() {
      if (rest.length > 0 || skipping) take(rest, 0, rest.length)
      rest = Buffer.alloc(0)
    },
  }
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(bytes[i]!)) return false
  return true
}
