import {
  type EnumType,
  type Field,
  type FixedType,
  kindOf,
  type RecordType,
  type SchemaGraph,
  type Type,
} from '../schema-graph.ts'
import type { Tree } from './tree.ts'

/** The two schemas of a resolution; the writer's as {@link Matching.prepare} leaves it. */
export interface Pair {
  readonly writer: SchemaGraph
  readonly reader: SchemaGraph
}

/** What of schema resolution is a matter of names and order: where Java and the specification disagree. */
export interface Matching {
  /** The writer's schema as the reader takes it. Throws where the two can't be brought together at all. */
  readonly prepare: (writer: SchemaGraph, reader: SchemaGraph) => SchemaGraph
  /** Whether two types of the same kind go together as far as their names go, outside the reader's unions. */
  readonly namesMatch: (writer: RecordType | EnumType | FixedType, reader: typeof writer) => boolean
  /** Which branch of the reader's union takes values of the writer's type; -1 for none. */
  readonly readerBranch: (pair: Pair, writer: Type, branches: readonly Type[]) => number
  /** Whether branches of the writer's union go to those of the same index. */
  readonly sameUnion: (pair: Pair, writer: Type, reader: Type) => boolean
  /** Which of the writer's fields gives which of the reader's. */
  readonly feeds: (writer: RecordType, reader: RecordType) => ReadonlyMap<Field, Field>
  /** Which branch of a union a field's default is of; -1 for none. */
  readonly defaultBranch: (reader: SchemaGraph, branches: readonly Type[], value: unknown) => number
  /** A default is forced into the branch it is taken for: a number is cut to an int, a text to single bytes. */
  readonly forcesDefaults: boolean
  /** Arrays of doubles hold floats. */
  readonly roundsDoubles: boolean
  /** Bytes that are read as a string need not be UTF-8. */
  readonly anyText: boolean
}

const promotions: { readonly [from: string]: readonly string[] } = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  string: ['bytes'],
  bytes: ['string'],
}

/** Whether values of one primitive type may be read as another's. */
export function isPromoted(from: string, to: string): boolean {
  return promotions[from]?.includes(to) === true
}

/** An item of an array as it is kept: see {@link Matching.roundsDoubles}. */
export function keptItem(item: Tree, type: Type, reader: SchemaGraph, { roundsDoubles }: Matching): Tree {
  if (!roundsDoubles || item.kind !== 'scalar' || kindOf(type, reader) !== 'double') return item
  return { kind: 'scalar', value: Math.fround(item.value as number) }
}
