import { field, record } from './support.ts'

/** A pair, and all that is found: `CODE kind severity path reader-pointer writer-pointer`, limits left out. */
export interface DocumentedPair {
  readonly what: string
  readonly writer: object | string
  readonly reader: object | string
  readonly findings: readonly string[]
}

const suit = { type: 'enum', name: 'Suit' }
const id = { type: 'fixed', name: 'Id' }
const inner = (fields: readonly object[], more = {}) => ({ type: 'record', name: 'In', ...more, fields })

/** What Avro's own rules refuse. */
export const refusedPairs: readonly DocumentedPair[] = [
  {
    what: 'another type',
    writer: record([field('a', 'string')]),
    reader: record([field('a', 'int')]),
    findings: ['TYPE_MISMATCH data error a /fields/0/type /fields/0/type'],
  },
  {
    what: 'a type that can’t be promoted',
    writer: record([field('a', { type: 'array', items: 'long' })]),
    reader: record([field('a', { type: 'array', items: 'int' })]),
    findings: ['TYPE_MISMATCH data error a[] /fields/0/type/items /fields/0/type/items'],
  },
  {
    what: 'a field without a default',
    writer: record([field('a', 'int')]),
    reader: record([field('b', 'int'), field('a', 'int')]),
    findings: ['READER_FIELD_MISSING_DEFAULT_VALUE data error b /fields/0 /'],
  },
  {
    what: 'a record of another name, at the top',
    writer: record([field('a', 'int')]),
    reader: record([field('a', 'int')], { name: 't.S' }),
    findings: ['NAME_MISMATCH data error . / /'],
  },
  {
    what: 'an enum of another name',
    writer: record([field('a', { ...suit, symbols: ['A'] })]),
    reader: record([field('a', { ...suit, name: 'Other', symbols: ['A'] })]),
    findings: ['NAME_MISMATCH data error a /fields/0/type /fields/0/type'],
  },
  {
    what: 'a fixed of another size',
    writer: record([field('a', { ...id, size: 4 })]),
    reader: record([field('a', { ...id, size: 8 })]),
    findings: ['FIXED_SIZE_MISMATCH data error a /fields/0/type /fields/0/type'],
  },
  {
    what: 'symbols that are gone',
    writer: record([field('a', { ...suit, symbols: ['A', 'B', 'C'] })]),
    reader: record([field('a', { ...suit, symbols: ['B'] })]),
    findings: ['MISSING_ENUM_SYMBOLS data error a /fields/0/type /fields/0/type'],
  },
  {
    what: 'symbols that are gone, with a default',
    writer: record([field('a', { ...suit, symbols: ['A', 'B'] })]),
    reader: record([field('a', { ...suit, symbols: ['B'], default: 'B' })]),
    findings: [],
  },
  {
    what: 'a branch that is gone',
    writer: record([field('a', ['null', 'string', 'boolean'])]),
    reader: record([field('a', ['null', 'string'])]),
    findings: ['MISSING_UNION_BRANCH data error a /fields/0/type /fields/0/type/2'],
  },
  {
    what: 'no branch for a type',
    writer: record([field('a', 'string')]),
    reader: record([field('a', ['null', 'int'])]),
    findings: ['MISSING_UNION_BRANCH data error a /fields/0/type /fields/0/type'],
  },
  {
    what: 'a nullable field that no longer is',
    writer: record([field('a', ['null', 'string'])]),
    reader: record([field('a', 'string')]),
    findings: ['TYPE_MISMATCH data error a /fields/0/type /fields/0/type/0'],
  },
  {
    what: 'a mistake deep in a branch: the cause, not the branch',
    writer: record([field('a', ['null', inner([field('x', 'string')])])]),
    reader: record([field('a', ['null', inner([field('x', 'int')])])]),
    findings: ['TYPE_MISMATCH data error a.x /fields/0/type/1/fields/0/type /fields/0/type/1/fields/0/type'],
  },
  {
    what: 'a mistake in a map’s values',
    writer: record([field('a', { type: 'map', values: ['null', 'long'] })]),
    reader: record([field('a', { type: 'map', values: ['null', 'int'] })]),
    findings: ['MISSING_UNION_BRANCH data error a{} /fields/0/type/values /fields/0/type/values/1'],
  },
  {
    what: 'a mistake in a record that many fields share, once and by the shortest way',
    writer: record([
      field('deep', { type: 'record', name: 'Deep', fields: [field('y', 'string')] }),
      field('far', { type: 'array', items: inner([field('near', ['null', 'Deep'])]) }),
      field('again', 'Deep'),
    ]),
    reader: record([
      field('again', { type: 'record', name: 'Deep', fields: [field('y', 'int')] }),
      field('deep', 'Deep'),
      field('far', { type: 'array', items: inner([field('near', ['null', 'Deep'])]) }),
    ]),
    findings: [
      'FIELD_ORDER_CHANGED notice info . / /',
      'TYPE_MISMATCH data error deep.y /fields/0/type/fields/0/type /fields/0/type/fields/0/type',
    ],
  },
  {
    what: 'types within types of nothing but a type',
    writer: record([field('a', { type: { type: { type: 'array', items: { type: 'string' } } } })]),
    reader: record([field('a', { type: { type: 'array', items: 'int' } })]),
    findings: ['TYPE_MISMATCH data error a[] /fields/0/type/type/items /fields/0/type/type/type/items'],
  },
]

/** What registries say nothing about. */
export const silentPairs: readonly DocumentedPair[] = [
  {
    what: 'bytes read as a string',
    writer: record([field('a', 'bytes')]),
    reader: record([field('a', 'string')]),
    findings: ['BYTES_NOT_TEXT data error a /fields/0/type /fields/0/type'],
  },
  {
    what: 'a default that is none of its type, and is needed',
    writer: record([]),
    reader: record([field('a', 'int', { default: 'x' })]),
    findings: ['INVALID_DEFAULT data error a /fields/0 /'],
  },
  {
    what: 'a default that is none of its type, and isn’t needed',
    writer: record([field('a', 'int')]),
    reader: record([field('a', 'int', { default: 'x' })]),
    findings: ['INVALID_DEFAULT rule-only error . /fields/0 /'],
  },
  {
    what: 'a default that is null where nothing is',
    writer: record([]),
    reader: record([field('a', ['string', 'int'], { default: null })]),
    findings: ['INVALID_DEFAULT data error a /fields/0 /'],
  },
  {
    what: 'a default of a later branch, which Avro 1.12 allows',
    writer: record([]),
    reader: record([field('a', ['string', 'null'], { default: null })]),
    findings: [],
  },
  {
    what: 'an enum’s default that is none of its symbols',
    writer: record([field('a', { ...suit, symbols: ['A'] })]),
    reader: record([field('a', { ...suit, symbols: ['A'], default: 'Z' })]),
    findings: ['INVALID_DEFAULT rule-only error . /fields/0/type /'],
  },
  {
    what: 'two fields that claim one',
    writer: record([field('a', 'int')]),
    reader: record([field('a', 'int'), field('b', 'int', { aliases: ['a'] })]),
    findings: ['FIELDS_SHARE_SOURCE data error b /fields/1 /'],
  },
  {
    what: 'two fields that claim one, and one of them has a default',
    writer: record([field('a', 'int')]),
    reader: record([
      field('c', 'int', { aliases: ['a'] }),
      field('b', 'int', { aliases: ['a'], default: 1 }),
    ]),
    findings: ['FIELDS_SHARE_SOURCE rule-only error b /fields/1 /'],
  },
  {
    what: 'a field and its alias, both of which the writer has',
    writer: record([field('a', 'int'), field('b', 'int')]),
    reader: record([field('b', 'int', { aliases: ['a'] })]),
    findings: ['ALIAS_COLLISION rule-only error b /fields/0 /'],
  },
  {
    what: 'an alias that is the name of another field, and would mean something else for older versions',
    writer: record([field('a', 'int'), field('b', 'int')], {}),
    reader: record([field('a', 'int'), field('c', 'int', { aliases: ['a'], default: 0 }), field('b', 'int')]),
    findings: ['FIELDS_SHARE_SOURCE rule-only error c /fields/1 /'],
  },
  {
    what: 'an alias that is the name of another type',
    writer: record([field('a', inner([]))]),
    reader: record([
      field('a', inner([])),
      field('b', ['null', inner([], { name: 'New', aliases: ['In'] })], { default: null }),
    ]),
    findings: ['ALIAS_COLLISION notice warning . /fields/1/type/1 /'],
  },
  {
    what: 'promotions that round',
    writer: record([field('a', 'long'), field('b', 'long'), field('c', 'int'), field('d', 'int')]),
    reader: record([field('a', 'float'), field('b', 'double'), field('c', 'float'), field('d', 'double')]),
    findings: [
      'LOSSY_PROMOTION notice warning a /fields/0/type /fields/0/type',
      'LOSSY_PROMOTION notice warning b /fields/1/type /fields/1/type',
      'LOSSY_PROMOTION notice warning c /fields/2/type /fields/2/type',
    ],
  },
  {
    what: 'several branches that a value may be promoted to',
    writer: record([field('a', 'int')]),
    reader: record([field('a', ['null', 'double', 'long'])]),
    findings: ['AMBIGUOUS_UNION_BRANCH notice warning a /fields/0/type /fields/0/type'],
  },
  {
    what: 'a branch of its own beside one that it may be promoted to',
    writer: record([field('a', 'int')]),
    reader: record([field('a', ['double', 'int'])]),
    findings: [],
  },
  {
    what: 'another logical type',
    writer: record([field('a', { type: 'long', logicalType: 'timestamp-millis' })]),
    reader: record([field('a', { type: 'long', logicalType: 'timestamp-micros' })]),
    findings: ['LOGICAL_TYPE_CHANGED notice warning a /fields/0/type /fields/0/type'],
  },
  {
    what: 'a logical type that is gone',
    writer: record([field('a', { type: 'string', logicalType: 'uuid' })]),
    reader: record([field('a', 'string')]),
    findings: ['LOGICAL_TYPE_CHANGED notice warning a /fields/0/type /fields/0/type'],
  },
  {
    what: 'a logical type that isn’t one of its type, and means nothing',
    writer: record([field('a', { type: 'string', logicalType: 'date' })]),
    reader: record([field('a', 'string')]),
    findings: [],
  },
  {
    what: 'a decimal’s scale',
    writer: record([field('a', { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 2 })]),
    reader: record([field('a', { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 3 })]),
    findings: ['DECIMAL_CHANGED notice warning a /fields/0/type /fields/0/type'],
  },
  {
    what: 'a decimal with room for more digits',
    writer: record([field('a', { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 2 })]),
    reader: record([field('a', { type: 'bytes', logicalType: 'decimal', precision: 12, scale: 2 })]),
    findings: ['DECIMAL_CHANGED notice info a /fields/0/type /fields/0/type'],
  },
  {
    what: 'another default',
    writer: record([field('a', 'int', { default: 1 })]),
    reader: record([field('a', 'int', { default: 2 })]),
    findings: ['DEFAULT_CHANGED notice warning a /fields/0 /fields/0'],
  },
  {
    what: 'the same default, its keys in another order',
    writer: record([field('a', { type: 'map', values: 'int' }, { default: { x: 1, y: 2 } })]),
    reader: record([field('a', { type: 'map', values: 'int' }, { default: { y: 2, x: 1 } })]),
    findings: [],
  },
  {
    what: 'the same fields in another order',
    writer: record([field('a', 'int'), field('b', 'int')]),
    reader: record([field('b', 'int'), field('a', 'int')]),
    findings: ['FIELD_ORDER_CHANGED notice info . / /'],
  },
  {
    what: 'other docs',
    writer: record([field('a', 'int', { doc: 'one' })], { doc: 'one' }),
    reader: record([field('a', 'int', { doc: 'two' })], { doc: 'two' }),
    findings: [],
  },
]
