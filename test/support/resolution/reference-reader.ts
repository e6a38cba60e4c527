import {
  branchName,
  type EnumType,
  type FixedType,
  isArray,
  isMap,
  plain,
  type RecordType,
  type SchemaGraph,
  type Type,
} from '../schema-graph.ts'
import { branchTree } from './branch-tree.ts'
import { type ByteSource, byteSource, ResolutionError } from './byte-source.ts'
import { defaultTree } from './default-tree.ts'
import { isPromoted, keptItem, type Matching, type Pair } from './matching.ts'
import { specification } from './specification-matching.ts'
import type { Tree } from './tree.ts'

/**
 * Reads values of the writer's schema as the reader's, deciding anew at every value what resolves with what: the
 * measure for readers that decide once. Throws a {@link ResolutionError} for a value that can't be read.
 */
export function referenceReader(
  writer: SchemaGraph,
  reader: SchemaGraph,
  matching: Matching = specification,
): (bytes: Uint8Array) => Tree {
  const pair: Pair = { writer: matching.prepare(writer, reader), reader }
  return (bytes) => {
    const source = byteSource(bytes)
    const tree = read({ pair, matching, source }, pair.writer.root, reader.root)
    if (!source.atEnd) throw new ResolutionError('bytes are left')
    return tree
  }
}

interface Reading {
  readonly pair: Pair
  readonly matching: Matching
  readonly source: ByteSource
}

function read(reading: Reading, writer: Type, reader: Type): Tree {
  const { pair, matching, source } = reading
  const from = plain(writer, pair.writer)
  const to = plain(reader, pair.reader)
  if (Array.isArray(from)) {
    const index = source.long()
    const branch = from[index]
    if (branch === undefined) throw new ResolutionError(`no branch ${index}`)
    if (!Array.isArray(to) || !matching.sameUnion(pair, writer, reader)) return read(reading, branch, reader)
    return branchTree(to, index, read(reading, branch, to[index]!), pair.reader)
  }
  if (Array.isArray(to)) {
    const index = matching.readerBranch(pair, writer, to)
    if (index < 0) throw mismatch(pair, writer, reader)
    return branchTree(to, index, read(reading, writer, to[index]!), pair.reader)
  }
  if (typeof from === 'string' || typeof to === 'string') {
    const fits = typeof from === 'string' && typeof to === 'string' && (from === to || isPromoted(from, to))
    if (!fits) throw mismatch(pair, writer, reader)
    return promoted(readPrimitive(source, from, to, matching), to)
  }
  if (isArray(from) && isArray(to)) {
    const items: Tree[] = []
    readBlocks(source, () =>
      items.push(keptItem(read(reading, from.items, to.items), to.items, pair.reader, matching)),
    )
    return { kind: 'array', items }
  }
  if (isMap(from) && isMap(to)) {
    const entries = new Map<string, Tree>()
    readBlocks(source, () => {
      const key = utf8(source.bytes(source.long()))
      entries.set(key, read(reading, from.values, to.values))
    })
    return { kind: 'map', entries }
  }
  const named = 'name' in from && 'name' in to && from.type === to.type
  if (!named || !matching.namesMatch(from, to)) throw mismatch(pair, writer, reader)
  if (from.type === 'record') return readRecord(reading, from, to as RecordType)
  return from.type === 'enum'
    ? readEnum(source, from, to as EnumType)
    : readFixed(source, from, to as FixedType)
}

function readRecord(reading: Reading, writer: RecordType, reader: RecordType): Tree {
  const { pair, matching } = reading
  const fed = matching.feeds(writer, reader)
  const values = new Map<unknown, Tree>()
  const isFed = new Set(fed.values())
  const defaults = reader.fields
    .filter((field) => !isFed.has(field))
    .map((field): [string, Tree] => [field.name, defaultTree(field, pair.reader, matching)])
  for (const field of writer.fields) {
    const into = fed.get(field)
    if (into === undefined) skip(reading, field.type)
    else values.set(into.name, read(reading, field.type, into.type))
  }
  const all = new Map([...values, ...defaults] as [string, Tree][])
  return { kind: 'record', entries: all }
}

/** Reads as the writer's own. */
function skip(reading: Reading, type: Type): void {
  const { writer } = reading.pair
  const own = { ...specification, readerBranch: () => 0, anyText: true }
  read(
    { ...reading, pair: { writer, reader: writer }, matching: { ...own, sameUnion: () => true } },
    type,
    type,
  )
}

function readEnum(source: ByteSource, writer: EnumType, reader: EnumType): Tree {
  const symbol = writer.symbols[source.long()]
  const value = symbol !== undefined && reader.symbols.includes(symbol) ? symbol : reader.default
  if (value === undefined) throw new ResolutionError(`${reader.name} has no ${symbol} and no default`)
  return { kind: 'scalar', value }
}

function readFixed(source: ByteSource, writer: FixedType, reader: FixedType): Tree {
  if (writer.size !== reader.size) throw new ResolutionError(`${writer.size} bytes, not ${reader.size}`)
  return { kind: 'bytes', hex: source.bytes(writer.size).toString('hex') }
}

function readPrimitive(source: ByteSource, from: string, to: string, { anyText }: Matching): Tree {
  switch (from) {
    case 'null':
      return { kind: 'scalar', value: null }
    case 'boolean':
      return { kind: 'scalar', value: source.boolean() }
    case 'int':
    case 'long':
      return { kind: 'scalar', value: source.long() }
    case 'float':
      return { kind: 'scalar', value: source.float() }
    case 'double':
      return { kind: 'scalar', value: source.double() }
    default: {
      const bytes = source.bytes(source.long())
      if (to === 'bytes') return { kind: 'bytes', hex: bytes.toString('hex') }
      try {
        return { kind: 'scalar', value: utf8(bytes) }
      } catch (error) {
        if (!anyText) throw error
        return { kind: 'invalid-text', hex: bytes.toString('hex') }
      }
    }
  }
}

function promoted(tree: Tree, to: string): Tree {
  if (to !== 'float' || tree.kind !== 'scalar') return tree
  return { kind: 'scalar', value: Math.fround(tree.value as number) }
}

function readBlocks(source: ByteSource, item: () => void): void {
  for (let count = source.long(); count !== 0; count = source.long()) {
    if (count < 0) source.long()
    for (let i = 0; i < Math.abs(count); i++) item()
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function utf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new ResolutionError('not UTF-8')
  }
}

function mismatch({ writer, reader }: Pair, from: Type, to: Type): ResolutionError {
  return new ResolutionError(`${branchName(from, writer)} can't be read as ${branchName(to, reader)}`)
}
