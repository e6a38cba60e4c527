import { parseDuration } from '../../load/duration.ts'
import { parseSize } from '../../load/size.ts'

/** Milliseconds of a duration whose form has been checked; −1 for `unlimited`. */
export function milliseconds(text: string): number {
  return text === 'unlimited' ? -1 : checked(parseDuration(text), text)
}

/** Bytes of a size whose form has been checked; −1 for `unlimited`. */
export function bytes(text: string): number {
  return text === 'unlimited' ? -1 : checked(parseSize(text), text)
}

function checked(value: number | undefined, text: string): number {
  if (value === undefined) throw new Error(`"${text}" has passed the shape check and can't be read`)
  return value
}
