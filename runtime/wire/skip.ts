import { block, countEmpty, endBlock, readBlock, skipBlock } from './read-collection.ts'
import { readBigLong, readBoolean } from './read-number.ts'
import { readLength } from './read-text.ts'
import { advance, countHigh, type Source } from './source.ts'

/** Moves past a value that begins at `p`, to `r.p`. */
export type Skip = (r: Source, p: number) => void

export function skipNull(r: Source, p: number): void {
  r.p = p
}

export function skipBoolean(r: Source, p: number): void {
  readBoolean(r, p)
}

/** An int or long, which may be beyond what a number holds exactly. */
export function skipLong(r: Source, start: number): void {
  const { b } = r
  let p = start
  let byte = b[p++]!
  while (byte > 127 && p - start < 10) byte = b[p++]!
  // what is longer or ends the message is for the reader to refuse
  if (p > r.end || byte > 127 || (byte === 0 && p - start > 1) || (p - start === 10 && byte > 1)) {
    readBigLong(r, start)
  }
  r.high += p - start - 1
  r.p = p
}

export function skipFloat(r: Source, p: number): void {
  skipFixed(r, p, 4)
}

export function skipDouble(r: Source, p: number): void {
  skipFixed(r, p, 8)
}

/** A string, by its length; whether it is UTF-8 is not looked at. */
export function skipText(r: Source, p: number): void {
  const byte = r.b[p]!
  if ((byte & 0x81) === 0) advance(r, p + 1, byte >>> 1)
  else {
    const length = readLength(r, p)
    advance(r, r.p, length)
  }
}

/** Bytes, by their length. */
export function skipBytes(r: Source, p: number): void {
  const length = readLength(r, p)
  skipFixed(r, r.p, length)
}

/** `size` bytes. */
export function skipFixed(r: Source, p: number, size: number): void {
  const end = advance(r, p, size)
  if (r.ascii) countHigh(r, p, end)
}

/** An array, or a map whose `item` skips key and value: whole blocks where they give their size. */
export function skipBlocks(r: Source, p: number, item: Skip): void {
  let next = p
  for (;;) {
    const count = readBlock(r, next)
    if (count === 0) return
    const { blockEnd } = block
    if (!skipBlock(r, blockEnd)) {
      const start = r.p
      for (let i = 0; i < count; i++) item(r, r.p)
      endBlock(r, next, blockEnd)
      countEmpty(r, count - (r.p - start), next)
    }
    next = r.p
  }
}
