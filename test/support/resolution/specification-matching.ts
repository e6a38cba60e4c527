import { isDefault } from '../random-default.ts'
import { kindOf, type NamedType, plain, type RecordType, simpleName, type Type } from '../schema-graph.ts'
import { isPromoted, type Matching, type Pair } from './matching.ts'

/**
 * Schema resolution as Avro 1.12 specifies it, with three things that it leaves open decided: a name is matched in full
 * before by an alias before without its namespace; in a reader's union, a type of the same kind goes before a
 * promotion, and one that resolves before one that doesn't; a field is matched by name before by alias.
 */
export const specification: Matching = {
  prepare: (writer) => writer,
  namesMatch: (writer, reader) => nameRank(writer, reader) > 0,
  readerBranch: (pair, writer, branches) => readerBranch(pair, writer, branches),
  sameUnion: () => false,
  feeds,
  defaultBranch: (reader, branches, value) =>
    branches.findIndex((branch) => isDefault(reader, branch, value)),
  forcesDefaults: false,
  roundsDoubles: false,
  anyText: false,
}

function nameRank(writer: NamedType, reader: NamedType): number {
  if (writer.name === reader.name) return 3
  if (reader.aliases?.includes(writer.name)) return 2
  return simpleName(writer.name) === simpleName(reader.name) ? 1 : 0
}

function feeds(writer: RecordType, reader: RecordType): ReturnType<Matching['feeds']> {
  const taken = new Map<RecordType['fields'][number], RecordType['fields'][number]>()
  const named = (name: string) => writer.fields.find((field) => field.name === name)
  for (const field of reader.fields) {
    const from = named(field.name)
    if (from !== undefined) taken.set(from, field)
  }
  for (const field of reader.fields) {
    if (named(field.name) !== undefined) continue
    const from = field.aliases?.map(named).find((each) => each !== undefined && !taken.has(each))
    if (from !== undefined) taken.set(from, field)
  }
  return taken
}

/** Pairs of records that are being looked at. */
type Open = Map<unknown, Set<unknown>>

function readerBranch(pair: Pair, writer: Type, branches: readonly Type[], open: Open = new Map()): number {
  const ranked = branches
    .map((branch, index) => ({ index, branch, rank: matchRank(pair, writer, branch) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
  const [first] = ranked
  if (ranked.length < 2) return first?.index ?? -1
  const found = ranked.find(({ branch }) => !alwaysFails(pair, writer, branch, open)) ?? first
  return found?.index ?? -1
}

function matchRank({ writer: w, reader: r }: Pair, writer: Type, reader: Type): number {
  const from = plain(writer, w)
  const to = plain(reader, r)
  const kind = kindOf(writer, w)
  if (kind !== kindOf(reader, r)) return isPromoted(kind, kindOf(reader, r)) ? 0.5 : 0
  return isNamed(from) && isNamed(to) ? nameRank(from, to) : 3
}

function isNamed(type: ReturnType<typeof plain>): type is NamedType {
  return typeof type === 'object' && 'name' in type
}

/** Whether no value of the writer's type can be read as the reader's. */
function alwaysFails(pair: Pair, writer: Type, reader: Type, open: Open): boolean {
  const from = plain(writer, pair.writer)
  const to = plain(reader, pair.reader)
  if (Array.isArray(from)) return from.every((branch) => alwaysFails(pair, branch, reader, open))
  if (Array.isArray(to)) {
    const index = readerBranch(pair, writer, to, open)
    return index === -1 || alwaysFails(pair, writer, to[index]!, open)
  }
  if (matchRank(pair, writer, reader) === 0) return true
  if (!isNamed(from) || !isNamed(to)) return false
  if (from.type === 'fixed' && to.type === 'fixed') return from.size !== to.size
  if (from.type !== 'record' || to.type !== 'record' || open.get(from)?.has(to)) return false
  const fed = feeds(from, to)
  const isFed = new Set(fed.values())
  if (to.fields.some((field) => !isFed.has(field) && field.default === undefined)) return true
  open.set(from, (open.get(from) ?? new Set()).add(to))
  const fails = [...fed].some(([field, into]) => alwaysFails(pair, field.type, into.type, open))
  open.get(from)?.delete(to)
  return fails
}
