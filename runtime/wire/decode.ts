import { type DecodeLimits, defaultDecodeLimits } from './decode-limits.ts'
import { cutOff, highBytes, openSource, type Read, type Source, shareText } from './source.ts'
import { isWireError, WireError } from './wire-error.ts'

/** Finds the path of the value that can't be read, for an error that has only its offset. */
export type Trace = (bytes: Uint8Array, error: WireError, limits: DecodeLimits) => WireError

/** Whether the message before this one had text that isn't ASCII: the next one mostly has too. */
let hadText = false

/**
 * Reads one value and demands that the message ends with it. Throws a `WireError` with the offset, and with the path
 * that `trace` finds.
 *
 * Nearly all text is ASCII, so it is taken for that: strings are slices of the message's text. Whether they are ASCII
 * is seen at the end, by how many bytes above 0x7F the message has and how many of them were read elsewhere. If they
 * aren't, the message is read once more, each string by itself.
 */
export function decodeWith<T>(
  read: Read<T>,
  bytes: Uint8Array,
  limits: DecodeLimits = defaultDecodeLimits,
  trace?: Trace,
): T {
  let careful = hadText
  for (;;) {
    try {
      const r = openSource(bytes, limits)
      shareText(r)
      const high = highBytes(r)
      r.ascii = !careful && r.text.length === r.end && high <= 16 + (r.end >> 3)
      careful = !r.ascii
      const value = read(r, 0)
      checkEnd(r)
      if (r.high === high) hadText = false
      else if (careful) hadText = true
      else throw notAscii
      return value
    } catch (error) {
      // An earlier string may not be UTF-8, which only the careful reading sees.
      if (careful) throw located(error, bytes, limits, trace)
      careful = true
    }
  }
}

/** Ends a reading in which text was taken for ASCII and isn't. */
const notAscii = new Error('not ASCII')

/** The error with the path that `trace` finds. */
function located(
  failure: unknown,
  bytes: Uint8Array,
  limits: DecodeLimits,
  trace: Trace | undefined,
): unknown {
  if (!isWireError(failure)) return failure
  const error = withinMessage(failure, bytes.length)
  return trace === undefined ? error : trace(bytes, error, limits)
}

/** What is found behind the end, where skipping may lead, is that the message ends too early. */
function withinMessage(error: WireError, end: number): WireError {
  if (error.offset === undefined || error.offset <= end) return error
  return new WireError('TRUNCATED', 'the message ends inside a value', { offset: end })
}

function checkEnd(r: Source): void {
  if (r.p === r.end) return
  if (r.p > r.end) throw cutOff(r, r.end, r.p - r.end)
  throw new WireError('TRAILING_BYTES', `${r.end - r.p} bytes after the end of the value`, { offset: r.p })
}

/** Reads one value whose strings are few: each is read by itself. Otherwise as {@link decodeWith}. */
export function decodePartWith<T>(
  read: Read<T>,
  bytes: Uint8Array,
  limits: DecodeLimits = defaultDecodeLimits,
  trace?: Trace,
): T {
  try {
    const r = openSource(bytes, limits)
    const value = read(r, 0)
    checkEnd(r)
    return value
  } catch (error) {
    throw located(error, bytes, limits, trace)
  }
}
