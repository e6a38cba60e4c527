import { isSpace, type SplitOptions, type Splitter, textOf, tooLong, withoutMark } from './event-texts.ts'

const quote = 0x22
const backslash = 0x5c

/**
 * The values of a JSON text that need not have one a line: a value, several one after the other, or the items of an
 * array. Only where values begin and end is decided here, by counting brackets outside strings; whether they are
 * JSON is for the parser to say.
 */
export function valueSplitter({ maxLength, onText }: SplitOptions): Splitter {
  let line = 1
  let startLine = 1
  let first = true
  // Within the outer array; what came last there.
  let inArray = false
  let last: 'open' | 'value' | 'comma' = 'open'
  // Within a value: its kept bytes of earlier chunks, how deep, and whether in a string.
  let inValue = false
  let scalar = false
  let depth = 0
  let inString = false
  let escaped = false
  let kept: Buffer[] = []
  let keptLength = 0

  const problem = (message: string) => onText({ line, problem: { code: 'NOT_JSON', message } })

  const keep = (bytes: Buffer, from: number, to: number) => {
    keptLength += to - from
    if (keptLength <= maxLength) kept.push(bytes.subarray(from, to))
    else kept = []
  }

  const finish = (bytes: Buffer, from: number, to: number) => {
    if (keptLength + to - from > maxLength) onText(tooLong(startLine, maxLength))
    else if (kept.length === 0) onText(textOf(bytes, from, to, startLine))
    else {
      const whole = Buffer.concat([...kept, bytes.subarray(from, to)])
      onText(textOf(whole, 0, whole.length, startLine))
    }
    inValue = false
    scalar = false
    kept = []
    keptLength = 0
    last = 'value'
  }

  const begin = (byte: number) => {
    if (inArray && last === 'value') problem('a comma is missing between two items of the array')
    startLine = line
    inValue = true
    depth = byte === 0x7b || byte === 0x5b ? 1 : 0
    inString = byte === quote
    scalar = depth === 0 && !inString
  }

  /** A byte between values. */
  const between = (byte: number) => {
    if (byte === 0x0a) line++
    else if (byte === 0x5b && !inArray) {
      inArray = true
      last = 'open'
    } else if (byte === 0x2c && inArray && last === 'value') last = 'comma'
    else if (byte === 0x5d && inArray) {
      if (last === 'comma') problem('a value is missing after the last comma of the array')
      inArray = false
    } else if (!isSpace(byte)) return true
    return false
  }

  return {
    push(chunk) {
      const bytes = first ? withoutMark(chunk) : chunk
      first = false
      let from = 0
      for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i]!
        if (!inValue) {
          if (!between(byte)) continue
          begin(byte)
          from = i
          continue
        }
        if (inString) {
          if (escaped) escaped = false
          else if (byte === backslash) escaped = true
          else if (byte === quote) {
            inString = false
            if (depth === 0) finish(bytes, from, i + 1)
          }
          continue
        }
        if (byte === quote) inString = true
        else if (byte === 0x0a && !scalar) line++
        else if (byte === 0x7b || byte === 0x5b) depth++
        else if (byte === 0x7d || byte === 0x5d || byte === 0x2c || isSpace(byte)) {
          if (scalar) {
            finish(bytes, from, i)
            i--
          } else if (byte === 0x7d || byte === 0x5d) {
            depth--
            if (depth === 0) finish(bytes, from, i + 1)
          }
        }
      }
      if (inValue) keep(bytes, from, bytes.length)
    },
    end() {
      if (inValue) {
        const none = Buffer.alloc(0)
        if (scalar || keptLength > maxLength) finish(none, 0, 0)
        else
          onText({
            line: startLine,
            problem: { code: 'NOT_JSON', message: 'the text ends within the event' },
          })
      }
      if (inArray) problem('the text ends within the array')
    },
  }
}
