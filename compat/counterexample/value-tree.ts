import type { Write } from '../../runtime/wire/encode.ts'
import {
  writeBigLong,
  writeBoolean,
  writeBytes,
  writeDouble,
  writeFixed,
  writeFloat,
  writeInt,
  writeLong,
  writeString,
} from '../../runtime/wire/write.ts'

/**
 * A value with everything that its bytes say. A plain value wouldn't do: which branch of a union a 0 was written as is
 * not to be seen from it.
 */
export type Tree =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'int' | 'float' | 'double'; readonly value: number }
  | { readonly kind: 'long'; readonly value: bigint }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bytes' | 'fixed'; readonly value: Uint8Array }
  | { readonly kind: 'enum'; readonly index: number; readonly symbol: string }
  | { readonly kind: 'array'; readonly items: readonly Tree[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Tree])[] }
  /** `name` is the branch's, as Avro's JSON encoding has it. */
  | { readonly kind: 'union'; readonly index: number; readonly name: string; readonly of: Tree }
  | { readonly kind: 'record'; readonly fields: readonly (readonly [string, Tree])[] }

/** Told where a value's bytes begin and end. */
export type Note = (tree: Tree, start: number, end: number) => void

/** Writes trees in Avro's binary encoding. */
export function treeWriter(note?: Note): Write<Tree> {
  const write: Write<Tree> = (b, start, tree) => {
    const end = writeInside(b, start, tree)
    note?.(tree, start, end)
    return end
  }
  const writeInside: Write<Tree> = (b, start, tree) => {
    let p = start
    switch (tree.kind) {
      case 'null':
        return p
      case 'boolean':
        return writeBoolean(b, p, tree.value)
      case 'int':
        return writeInt(b, p, tree.value)
      case 'long':
        return writeBigLong(b, p, tree.value)
      case 'float':
        return writeFloat(b, p, tree.value)
      case 'double':
        return writeDouble(b, p, tree.value)
      case 'string':
        return writeString(b, p, tree.value)
      case 'bytes':
        return writeBytes(b, p, tree.value)
      case 'fixed':
        return writeFixed(b, p, tree.value, tree.value.length)
      case 'enum':
        return writeLong(b, p, tree.index)
      case 'union':
        return write(b, writeLong(b, p, tree.index), tree.of)
      case 'array':
        if (tree.items.length > 0) p = writeLong(b, p, tree.items.length)
        for (const item of tree.items) p = write(b, p, item)
        return writeLong(b, p, 0)
      case 'map':
        if (tree.entries.length > 0) p = writeLong(b, p, tree.entries.length)
        for (const [key, value] of tree.entries) p = write(b, writeString(b, p, key), value)
        return writeLong(b, p, 0)
      case 'record':
        for (const [, value] of tree.fields) p = write(b, p, value)
        return p
    }
  }
  return write
}

/** In Avro's JSON encoding: a union's value stands in the name of its branch, bytes are characters up to U+00FF. */
export function treeJson(tree: Tree): unknown {
  switch (tree.kind) {
    case 'null':
      return null
    case 'long':
      return Number(tree.value)
    case 'bytes':
    case 'fixed':
      return String.fromCharCode(...tree.value)
    case 'enum':
      return tree.symbol
    case 'array':
      return tree.items.map(treeJson)
    case 'map':
      return jsonObject(tree.entries)
    case 'record':
      return jsonObject(tree.fields)
    case 'union':
      return tree.of.kind === 'null' ? null : jsonObject([[tree.name, tree.of]])
    default:
      return tree.value
  }
}

function jsonObject(entries: readonly (readonly [string, Tree])[]): unknown {
  return Object.fromEntries(entries.map(([name, value]) => [name, treeJson(value)]))
}
