import { isDefault } from '../random-default.ts'
import {
  isArray,
  isMap,
  kindOf,
  type NamedType,
  plain,
  type RecordType,
  type SchemaGraph,
  simpleName,
  type Type,
} from '../schema-graph.ts'
import { ResolutionError } from './byte-source.ts'
import { defaultTree } from './default-tree.ts'
import { applyAliases } from './java-aliases.ts'
import { type JavaQuirk, javaQuirks } from './java-quirks.ts'
import { isPromoted, type Matching, type Pair } from './matching.ts'
import { specification } from './specification-matching.ts'

/** The specification's matching with some of Java's ways, all by default. */
export function javaMatching(quirks: ReadonlySet<JavaQuirk> = new Set(javaQuirks)): Matching {
  const has = (quirk: JavaQuirk) => quirks.has(quirk)
  const renames = has('aliases-rename')
  return {
    prepare: renames ? applyAliases : specification.prepare,
    namesMatch: (writer, reader) =>
      (writer.type === 'record' && has('record-names')) ||
      (renames
        ? simpleName(writer.name) === simpleName(reader.name)
        : specification.namesMatch(writer, reader)),
    readerBranch: has('union-names') ? firstMatchingBranch : specification.readerBranch,
    sameUnion: has('alike-unions') ? looksAlike : specification.sameUnion,
    feeds: renames ? feedsByName : specification.feeds,
    defaultBranch: has('union-default') ? firstOfJsonKind : specification.defaultBranch,
    forcesDefaults: has('union-default'),
    roundsDoubles: has('double-arrays'),
    anyText: has('any-text'),
  }
}

/**
 * Whether the reader's schema has a default that Java can't make: it makes them all before it reads, so that every
 * value may fail of it.
 */
export function hasImpossibleDefault(reader: SchemaGraph): boolean {
  const matching = javaMatching()
  for (const type of reader.types.values()) {
    if (type.type !== 'record') continue
    for (const field of type.fields) {
      if (field.default === undefined) continue
      try {
        defaultTree(field, reader, matching)
      } catch (error) {
        if (error instanceof ResolutionError) return true
        throw error
      }
    }
  }
  return false
}

function feedsByName(writer: RecordType, reader: RecordType): ReturnType<Matching['feeds']> {
  const readers = new Map(reader.fields.map((field) => [field.name, field]))
  return new Map(
    writer.fields.flatMap((field) => {
      const into = readers.get(field.name)
      return into === undefined ? [] : [[field, into]]
    }),
  )
}

function firstMatchingBranch(pair: Pair, writer: Type, branches: readonly Type[]): number {
  const kind = kindOf(writer, pair.writer)
  const from = plain(writer, pair.writer)
  let byStructure = -1
  for (const [i, branch] of branches.entries()) {
    if (kindOf(branch, pair.reader) !== kind) continue
    const to = plain(branch, pair.reader)
    if (!isNamed(from) || !isNamed(to) || from.name === to.name) return i
    if (from.type !== 'record' || to.type !== 'record' || hasMatchError(pair, from, to)) continue
    if (byStructure < 0 || simpleName(from.name) === simpleName(to.name)) byStructure = i
  }
  if (byStructure >= 0) return byStructure
  return branches.findIndex((branch) => isPromoted(kind, kindOf(branch, pair.reader)))
}

/** Looks at the record's fields, and not into them. */
function hasMatchError(pair: Pair, writer: RecordType, reader: RecordType): boolean {
  if (lacksField(writer, reader)) return true
  return [...feedsByName(writer, reader)].some(([field, into]) => isError(pair, field.type, into.type))
}

function lacksField(writer: RecordType, reader: RecordType): boolean {
  const names = new Set(writer.fields.map((field) => field.name))
  return reader.fields.some((field) => !names.has(field.name) && field.default === undefined)
}

function isError(pair: Pair, writer: Type, reader: Type): boolean {
  const from = plain(writer, pair.writer)
  const to = plain(reader, pair.reader)
  if (Array.isArray(from)) return false
  if (Array.isArray(to)) return firstMatchingBranch(pair, writer, to) < 0
  const kind = kindOf(writer, pair.writer)
  if (kind !== kindOf(reader, pair.reader)) return !isPromoted(kind, kindOf(reader, pair.reader))
  if (!isNamed(from) || !isNamed(to)) return false
  if (from.type === 'record' && to.type === 'record') return lacksField(from, to)
  if (simpleName(from.name) !== simpleName(to.name)) return true
  return from.type === 'fixed' && to.type === 'fixed' && from.size !== to.size
}

function looksAlike(pair: Pair, writer: Type, reader: Type): boolean {
  const seen = new Map<unknown, Map<unknown, boolean>>()
  const alike = (w: Type, r: Type): boolean => {
    const from = plain(w, pair.writer)
    const to = plain(r, pair.reader)
    if (kindOf(w, pair.writer) !== kindOf(r, pair.reader)) return false
    if (typeof from === 'string' || typeof to === 'string') return true
    if (Array.isArray(from) && Array.isArray(to)) return sameList(from, to, alike)
    if (isArray(from) && isArray(to)) return alike(from.items, to.items)
    if (isMap(from) && isMap(to)) return alike(from.values, to.values)
    if (!isNamed(from) || !isNamed(to) || simpleName(from.name) !== simpleName(to.name)) return false
    if (from.type === 'fixed' && to.type === 'fixed') return from.size === to.size
    if (from.type === 'enum' && to.type === 'enum')
      return sameList(from.symbols, to.symbols, (a, b) => a === b)
    if (from.type !== 'record' || to.type !== 'record') return false
    const known = seen.get(from)?.get(to)
    if (known !== undefined) return known
    const others = seen.get(from) ?? new Map<unknown, boolean>()
    seen.set(from, others.set(to, true))
    const same = sameList(from.fields, to.fields, (a, b) => a.name === b.name && alike(a.type, b.type))
    others.set(to, same)
    return same
  }
  return alike(writer, reader)
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((item, i) => same(item, b[i]!))
}

function firstOfJsonKind(reader: SchemaGraph, branches: readonly Type[], value: unknown): number {
  return branches.findIndex((branch) => {
    switch (kindOf(branch, reader)) {
      case 'fixed':
      case 'string':
      case 'bytes':
        return typeof value === 'string'
      case 'int':
      case 'long':
      case 'float':
      case 'double':
        return typeof value === 'number'
      case 'boolean':
      case 'null':
        return isDefault(reader, branch, value)
      default:
        return true
    }
  })
}

function isNamed(type: ReturnType<typeof plain>): type is NamedType {
  return typeof type === 'object' && 'name' in type
}
