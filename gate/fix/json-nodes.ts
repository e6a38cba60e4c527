import { pointerSteps } from '../../generator/pointer.ts'

/** A value in a JSON text: where it starts and, exclusively, ends, in UTF-16 code units. */
export type JsonNode = JsonObjectNode | JsonArrayNode | JsonScalarNode

export interface JsonObjectNode {
  readonly kind: 'object'
  readonly start: number
  readonly end: number
  readonly members: readonly JsonMember[]
}

export interface JsonArrayNode {
  readonly kind: 'array'
  readonly start: number
  readonly end: number
  readonly items: readonly JsonNode[]
}

export interface JsonScalarNode {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
}

export interface JsonMember {
  readonly key: string
  /** Of the key's first quote. */
  readonly start: number
  readonly value: JsonNode
}

/** The values of a JSON text with their positions. The text must be JSON (`parseJson` says where one isn't). */
export function jsonNodes(text: string): JsonNode {
  let at = 0
  const space = /\s*/y
  const scalar = /"(?:[^"\\]|\\.)*"|[^\s,\]}:]+/y
  const skip = () => {
    space.lastIndex = at
    space.test(text)
    at = space.lastIndex
  }
  const readScalar = (): JsonScalarNode => {
    const start = at
    scalar.lastIndex = at
    if (!scalar.test(text)) throw new SyntaxError(`no JSON value at ${at}`)
    at = scalar.lastIndex
    return { kind: 'scalar', start, end: at }
  }
  /** Reads what stands between an opening and a closing character, with commas between. */
  const readList = (close: string, readOne: () => void): void => {
    at++
    for (skip(); text[at] !== close; skip()) {
      if (at >= text.length) throw new SyntaxError(`no ${close}`)
      if (text[at] === ',') {
        at++
        skip()
      }
      readOne()
    }
    at++
  }
  const read = (): JsonNode => {
    skip()
    const start = at
    if (text[at] === '{') {
      const members: JsonMember[] = []
      readList('}', () => {
        const key = readScalar()
        skip()
        at++
        const value = read()
        members.push({ key: JSON.parse(text.slice(key.start, key.end)) as string, start: key.start, value })
      })
      return { kind: 'object', start, end: at, members }
    }
    if (text[at] === '[') {
      const items: JsonNode[] = []
      readList(']', () => void items.push(read()))
      return { kind: 'array', start, end: at, items }
    }
    return readScalar()
  }
  return read()
}

/** The value that a pointer leads to; undefined where there is none. */
export function nodeAt(root: JsonNode, pointer: string): JsonNode | undefined {
  let node: JsonNode | undefined = root
  for (const step of pointerSteps(pointer)) {
    if (node?.kind === 'object') node = memberOf(node, step)?.value
    else if (node?.kind === 'array') node = node.items[Number(step)]
    else return undefined
  }
  return node
}

/** The member of an object with this key. */
export function memberOf(node: JsonObjectNode, key: string): JsonMember | undefined {
  return node.members.find((member) => member.key === key)
}
