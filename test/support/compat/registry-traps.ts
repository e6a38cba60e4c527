import { expect } from 'vitest'
import type { AvroSchema } from '../../../generator/model/avro.ts'
import { type NamedType, schemaOf } from '../schema-graph.ts'

/** Two schemas for which Avro Java's rules answer what one wouldn't guess: types and locations, in order. */
export interface RegistryTrap {
  readonly name: string
  readonly writer: AvroSchema
  readonly reader: AvroSchema
  /** Of each incompatibility, in order: its type, location and message. */
  readonly answer: readonly string[]
  /** Part of what is thrown instead. */
  readonly throws?: string
}

const record = (name: string, ...fields: object[]) =>
  ({ type: 'record', name, fields }) as unknown as AvroSchema
const field = (name: string, type: unknown, more: object = {}) => ({ name, type, ...more })
const enumOf = (name: string, symbols: string[], more: object = {}) => ({
  type: 'enum',
  name,
  symbols,
  ...more,
})

const node = (value: string) => record('Node', field('next', ['null', 'Node']), field('value', value))
/** Records that hold each other; where x stands, the reader will take an unlike record of that name, too. */
const throughEachOther = (type: string, names: readonly ['x' | 'y', 'x' | 'y'], also: readonly string[]) => {
  const fields = { x: field('x', ['one.A', ...also]), y: field('y', 'one.B') }
  const types = [
    record('Top', ...names.map((name) => fields[name])),
    record('one.A', field('b', ['null', 'one.B']), field('x', type)),
    record('one.B', field('a', ['null', 'one.A'])),
    record('two.A'),
  ] as NamedType[]
  return schemaOf({ root: 'Top', types: new Map(types.map((each) => [each.name, each])) })
}
const inUnion = (node: AvroSchema) => record('Top', field('a', ['null', node]), field('b', 'Node'))

export const registryTraps: readonly RegistryTrap[] = [
  {
    name: 'a record met again inside itself counts as compatible, so that a fault is listed once',
    writer: node('string'),
    reader: node('int'),
    answer: ['TYPE_MISMATCH /fields/1/type: reader type: INT not compatible with writer type: STRING'],
  },
  {
    name: 'what was concluded while a comparison was half done is remembered: y.a.x is an int here and a string there',
    writer: throughEachOther('string', ['x', 'y'], []),
    reader: throughEachOther('int', ['x', 'y'], ['two.A']),
    answer: [],
  },
  {
    name: 'and with the two fields the other way round the same pair is refused',
    writer: throughEachOther('string', ['y', 'x'], []),
    reader: throughEachOther('int', ['y', 'x'], ['two.A']),
    answer: ['MISSING_UNION_BRANCH /fields/0/type/fields/0/type/1: reader union lacking writer type: RECORD'],
  },
  {
    name: 'a type that was first met inside a union is located from there wherever it is met again',
    writer: inUnion(record('Node', field('value', 'string'))),
    reader: inUnion(record('Node', field('value', 'int'))),
    answer: [
      'MISSING_UNION_BRANCH /fields/0/type/1: reader union lacking writer type: RECORD',
      'TYPE_MISMATCH /fields/0/type: reader type: INT not compatible with writer type: STRING',
    ],
  },
  {
    name: 'a union of the writer’s alone has branches in its location, without a name',
    writer: record('Top', field('a', ['string', 'null'])),
    reader: record('Top', field('a', 'string')),
    answer: ['TYPE_MISMATCH /fields/0/type/1: reader type: STRING not compatible with writer type: NULL'],
  },
  {
    name: 'names match without their namespaces',
    writer: record('one.Top'),
    reader: record('other.Top'),
    answer: [],
  },
  {
    name: 'so that the first record of a union may be another one than will be read',
    writer: record('Top', field('a', record('one.Item', field('x', 'int')))),
    reader: record('Top', field('a', [record('two.Item'), record('one.Item', field('x', 'string'))])),
    answer: [],
  },
  {
    name: 'another name at the top is refused, though nothing that decodes asks for it',
    writer: record('Old', field('a', 'int')),
    reader: record('New', field('a', 'int')),
    answer: ['NAME_MISMATCH /name: expected: Old'],
  },
  {
    name: 'missing symbols are listed in their alphabet’s order',
    writer: enumOf('E', ['X', 'B', 'a', 'A']) as AvroSchema,
    reader: enumOf('E', ['X']) as AvroSchema,
    answer: ['MISSING_ENUM_SYMBOLS /symbols: [A, B, a]'],
  },
  {
    name: 'an enum’s default is held to the writer’s record where the field has none',
    writer: record('Top'),
    reader: record('Top', field('e', enumOf('E', ['X'], { default: 'X' }))),
    answer: ['TYPE_MISMATCH /fields/0/type: reader type: ENUM not compatible with writer type: RECORD'],
  },
  {
    name: 'a writer’s field for the name and one for the alias is more than it takes',
    writer: record('Top', field('a', 'int'), field('b', 'int')),
    reader: record('Top', field('a', 'int', { aliases: ['b'] })),
    answer: [],
    throws: 'Reader record field a',
  },
  {
    name: 'an alias that repeats the field’s own name, too',
    writer: record('Top', field('a', 'int')),
    reader: record('Top', field('a', 'int', { aliases: ['a'] })),
    answer: [],
    throws: 'Reader record field a',
  },
  {
    name: 'two fields of the reader’s from one of the writer’s is fine',
    writer: record('Top', field('a', 'int')),
    reader: record('Top', field('a', 'int'), field('b', 'int', { aliases: ['a'] })),
    answer: [],
  },
  {
    name: 'a type that is met twice is listed twice',
    writer: record('Top', field('a', record('In', field('x', 'string'))), field('b', 'In')),
    reader: record('Top', field('a', record('In', field('x', 'int'))), field('b', 'In')),
    answer: [
      'TYPE_MISMATCH /fields/0/type/fields/0/type: reader type: INT not compatible with writer type: STRING',
      'TYPE_MISMATCH /fields/0/type/fields/0/type: reader type: INT not compatible with writer type: STRING',
    ],
  },
]

/** The answer as `toMatchObject` compares it. */
export function expectedOf({ answer, throws }: Pick<RegistryTrap, 'answer' | 'throws'>): object {
  return {
    compatible: answer.length === 0 && throws === undefined,
    incompatibilities: answer.map((line) => {
      const [, type, location, message] = /^(\w+) (\S+): (.*)$/.exec(line)!
      return { type, location, message }
    }),
    ...(throws !== undefined && { throws: expect.stringContaining(throws) }),
  }
}
