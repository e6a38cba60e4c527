import { charge } from './charge.ts'
import { readLong } from './read-number.ts'
import { readString } from './read-text.ts'
import { countHigh, type Read, type Source } from './source.ts'
import { WireError } from './wire-error.ts'

/** What an array item or map entry is reckoned to take of the heap, in bytes. */
const itemBytes = 64

/** What an array or map itself is reckoned to take. */
const collectionBytes = 64

/** The position behind the index of the second branch of a union of two, null and something. */
export function some(r: Source, p: number): number {
  if (r.b[p] === 2) return p + 1
  // Index 0 is looked for in generated code; what gets here is neither.
  readIndex(r, p, 2, 'BAD_UNION_INDEX', 'union')
  return r.p
}

/** Whether the value of a union of null and something is something; moves behind the index. */
export function isSome(r: Source, p: number): boolean {
  if (r.b[p] === 0) {
    r.p = p + 1
    return false
  }
  r.p = some(r, p)
  return true
}

/** The index of a union's branch, below `branches`. */
export function readBranch(r: Source, p: number, branches: number): number {
  return readIndex(r, p, branches, 'BAD_UNION_INDEX', 'union')
}

/** The index of an enum's symbol, below `symbols`. */
export function readSymbol(r: Source, p: number, symbols: number): number {
  return readIndex(r, p, symbols, 'BAD_ENUM_INDEX', 'enum')
}

function readIndex(
  r: Source,
  p: number,
  count: number,
  code: 'BAD_UNION_INDEX' | 'BAD_ENUM_INDEX',
  what: string,
): number {
  const index = readLong(r, p)
  if (index < 0 || index >= count) {
    throw new WireError(code, `${what} index ${index} of ${count}`, { offset: p })
  }
  return index
}

/** An array's items, block by block. */
export function readArray<T>(r: Source, p: number, item: Read<T>): T[] {
  const items: T[] = []
  charge(r, collectionBytes, p)
  let next = p
  for (;;) {
    const count = readBlock(r, next)
    if (count === 0) return items
    const { blockEnd } = block
    const start = r.p
    const { empty } = r
    for (let i = 0; i < count; i++) items.push(item(r, r.p))
    endBlock(r, next, blockEnd)
    // Records count themselves.
    countEmpty(r, count - (r.p - start) - (empty - r.empty), next)
    next = r.p
  }
}

/** The map key that was read last, for who says where a value stands. */
export const lastKey = { text: '' }

/** A map's entries, as a plain object; a key that every object inherits (`__proto__`) stays a key. */
export function readMap<T>(r: Source, p: number, value: Read<T>): { [key: string]: T } {
  const map: { [key: string]: T } = {}
  charge(r, collectionBytes, p)
  let next = p
  for (;;) {
    const count = readBlock(r, next)
    if (count === 0) return map
    const { blockEnd } = block
    for (let i = 0; i < count; i++) {
      const key = readString(r, r.p)
      lastKey.text = key
      const item = value(r, r.p)
      if (key === '__proto__') {
        Object.defineProperty(map, key, { value: item, enumerable: true, writable: true, configurable: true })
      } else {
        map[key] = item
      }
    }
    endBlock(r, next, blockEnd)
    next = r.p
  }
}

/** Where the block ends by its own account, −1 where it gives none: of the block that was begun last. */
export const block = { blockEnd: -1 }

/**
 * The number of items in the next block; 0 ends the collection. It is held against the bytes that are left, so that
 * no more is allocated than the message can fill, and against the limits.
 */
export function readBlock(r: Source, p: number): number {
  let count = readLong(r, p)
  block.blockEnd = -1
  if (count === 0) return 0
  if (count < 0) {
    count = -count
    const sizeAt = r.p
    const size = readLong(r, sizeAt)
    if (size < 0 || size > r.end - r.p) {
      const message = `a block of ${size} bytes with ${r.end - r.p} left`
      throw new WireError('BAD_LENGTH', message, { offset: sizeAt })
    }
    block.blockEnd = r.p + size
  }
  if (count > r.end - r.p + r.empty) {
    throw new WireError('BAD_LENGTH', `${count} items with ${r.end - r.p} bytes left`, { offset: p })
  }
  r.items -= count
  if (r.items < 0) throw new WireError('TOO_MANY_ITEMS', 'more items than are allowed', { offset: p })
  charge(r, count * itemBytes, p)
  return count
}

/** Holds the block that began at `p` to the size that it gave. */
export function endBlock(r: Source, p: number, blockEnd: number): void {
  if (blockEnd < 0 || r.p === blockEnd) return
  const message = `a block whose items end at byte ${r.p}, not at byte ${blockEnd} as it says`
  throw new WireError('BAD_LENGTH', message, { offset: p })
}

/** Takes what items took no bytes off their limit. */
export function countEmpty(r: Source, items: number, p: number): void {
  if (items <= 0) return
  r.empty -= items
  if (r.empty < 0) {
    throw new WireError('TOO_MANY_ITEMS', 'more items that take no bytes than are allowed', { offset: p })
  }
}

/** Opens a record that can contain itself; close it with {@link leave}. */
export function enter(r: Source, p: number): void {
  if (--r.depth < 0) throw new WireError('TOO_DEEP', 'records nested deeper than is allowed', { offset: p })
}

/** Closes a record. */
export function leave(r: Source): void {
  r.depth++
}

/** Skips to the end of the block, where it gives its size; false where it doesn't. */
export function skipBlock(r: Source, blockEnd: number): boolean {
  if (blockEnd < 0) return false
  if (r.ascii) countHigh(r, r.p, blockEnd)
  r.p = blockEnd
  return true
}
