import type { Choices } from './choices.ts'
import { isArray, isMap, kindOf, plain, type SchemaGraph, type Type } from './schema-graph.ts'

const ints = [0, 1, -1, 63, 64, -64, -65, 8191, 8192, 2 ** 31 - 1, -(2 ** 31)]
const longs = [...ints, 2 ** 31, -(2 ** 31) - 1, 2 ** 52, -(2 ** 52) - 1, 2 ** 53 - 1, -(2 ** 53) + 1]
const doubles = [0, -0, 1.5, 0.1, NaN, Infinity, -Infinity, 5e-324, Number.MAX_VALUE, 2 ** 53]
const floats = [0, -0, 1.5, 0.1, NaN, Infinity, -Infinity, 2 ** -149, 3.4028234663852886e38].map(Math.fround)
const texts = [
  '',
  'a',
  'X',
  'ÄÖÜ',
  '日本語',
  '🙂',
  'x'.repeat(70),
  'é'.repeat(40),
  '\u0000',
  '\ufeffbom',
  '12',
]
const keys = ['a', 'b', '__proto__', 'constructor', 'ключ', '', '1', '🙂']
/** Of these the last two are not UTF-8. */
const byteLists = [[], [65], [0xc3, 0xa9], [0, 255], [0xed, 0xa0, 0x80]]

/** Beyond this many values, what remains is as short as it can be. */
const maxValues = 300

/** Beyond ±(2^53−1), to the ends of 64 bits. */
const wideLongs = [2n ** 53n, -(2n ** 53n), 2n ** 63n - 1n, -(2n ** 63n)]

export interface RandomBytesOptions {
  /** Whether longs may be beyond ±(2^53−1). Default: false. */
  readonly wide?: boolean
}

/**
 * A random value of the schema in Avro's binary encoding, written straight from the specification; arrays and maps have
 * any number of blocks, with and without sizes.
 */
export function randomBytes(
  graph: SchemaGraph,
  choices: Choices,
  { wide = false }: RandomBytesOptions = {},
): Uint8Array {
  const bytes: number[] = []
  const budget = { left: maxValues }
  write(bytes, graph.root, 0)
  return Uint8Array.from(bytes)

  function write(to: number[], type: Type, depth: number): void {
    const found = plain(type, graph)
    const inner = (into: number[], of: Type) => write(into, of, depth + 1)
    budget.left--
    if (typeof found === 'string') {
      if (wide && found === 'long' && choices.chance(20)) writeLong(to, choices.pick(wideLongs))
      else writePrimitive(to, found, choices)
    } else if (Array.isArray(found)) {
      const short = depth > 7 || budget.left < 0
      const index = short ? shortest(found) : choices.below(found.length)
      writeLong(to, index)
      inner(to, found[index]!)
    } else if (isArray(found)) {
      writeBlocks(to, depth, [], (block) => inner(block, found.items))
    } else if (isMap(found)) {
      const free = [...keys]
      writeBlocks(to, depth, free, (block) => {
        const [key] = free.splice(choices.below(free.length), 1)
        writeText(block, key!)
        inner(block, found.values)
      })
    } else if (found.type === 'enum') {
      writeLong(to, choices.below(found.symbols.length))
    } else if (found.type === 'fixed') {
      for (let i = 0; i < found.size; i++) to.push(choices.below(256))
    } else {
      for (const field of found.fields) inner(to, field.type)
    }
  }

  /** The branch that ends soonest: null, or one that holds no other types, if there is one. */
  function shortest(branches: Type[]): number {
    const ranks = branches.map((branch): number => {
      const kind = kindOf(branch, graph)
      return kind === 'null' ? 0 : kind === 'record' ? 2 : 1
    })
    return ranks.indexOf(Math.min(...ranks))
  }

  function writeBlocks(to: number[], depth: number, free: string[], item: (block: number[]) => void): void {
    let left = depth > 6 || budget.left < 0 ? 0 : choices.below(4)
    if (free.length > 0) left = Math.min(left, free.length)
    while (left > 0) {
      const count = left - choices.below(left)
      left -= count
      const block: number[] = []
      for (let i = 0; i < count; i++) item(block)
      const sized = choices.chance(30)
      writeLong(to, sized ? -count : count)
      if (sized) writeLong(to, block.length)
      to.push(...block)
    }
    to.push(0)
  }
}

function writePrimitive(to: number[], type: string, choices: Choices): void {
  if (type === 'boolean') to.push(choices.below(2))
  if (type === 'int') writeLong(to, choices.pick(ints))
  if (type === 'long') writeLong(to, choices.pick(longs))
  if (type === 'string') writeText(to, choices.pick(texts))
  if (type === 'bytes') {
    const bytes = choices.pick(byteLists)
    writeLong(to, bytes.length)
    to.push(...bytes)
  }
  const view = new DataView(new ArrayBuffer(type === 'float' ? 4 : 8))
  if (type === 'float') view.setFloat32(0, choices.pick(floats), true)
  if (type === 'double') view.setFloat64(0, choices.pick(doubles), true)
  if (type === 'float' || type === 'double') to.push(...new Uint8Array(view.buffer))
}

function writeText(to: number[], text: string): void {
  const bytes = new TextEncoder().encode(text)
  writeLong(to, bytes.length)
  to.push(...bytes)
}

/** Zigzag, then seven bits a byte. */
function writeLong(to: number[], value: number | bigint): void {
  let rest = BigInt(value)
  rest = rest < 0n ? -2n * rest - 1n : 2n * rest
  for (; rest > 127n; rest >>= 7n) to.push(Number(rest & 127n) | 128)
  to.push(Number(rest))
}
