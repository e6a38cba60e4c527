import { enumOf, holding, record, suit } from './build-schema.ts'
import type { DocumentedCase } from './documented-case.ts'

const empty = record('x.Holder')
const defaulted = (type: unknown, value: unknown) => holding(type, { default: value })
/** What defaults become. */
export const defaults: readonly DocumentedCase[] = [
  {
    what: 'default of a union’s first branch',
    writer: empty,
    reader: defaulted(['int', 'null'], 1),
    bytes: '',
    specification: 'record{"f": 0:1}',
  },
  {
    what: 'default of a later branch',
    writer: empty,
    reader: defaulted(['null', 'string'], 'x'),
    bytes: '',
    specification: 'record{"f": 1:"x"}',
  },
  {
    what: 'a number that the first branch can’t hold',
    writer: empty,
    reader: defaulted(['int', 'double'], 1.5),
    bytes: '',
    specification: 'record{"f": 1:1.5}',
    java: 'record{"f": 0:1}',
    quirk: 'union-default',
  },
  {
    what: 'a long that the first branch can’t hold',
    writer: empty,
    reader: defaulted(['int', 'long'], 2 ** 40 + 1),
    bytes: '',
    specification: 'record{"f": 1:1099511627777}',
    java: 'record{"f": 0:1}',
    quirk: 'union-default',
  },
  {
    what: 'a text after a map',
    writer: empty,
    reader: defaulted([{ type: 'map', values: 'int' }, 'string'], 'x'),
    bytes: '',
    specification: 'record{"f": 1:"x"}',
    java: 'record{"f": 0:map{}}',
    quirk: 'union-default',
  },
  {
    what: 'a text after an enum',
    writer: empty,
    reader: defaulted([suit, 'string'], 'x'),
    bytes: '',
    specification: 'record{"f": 1:"x"}',
    java: 'fails',
    quirk: 'union-default',
  },
  {
    what: 'an object after a record that it isn’t',
    writer: empty,
    reader: defaulted([record('a.B', ['k', 'int', { default: 7 }]), 'string'], 'x'),
    bytes: '',
    specification: 'record{"f": 1:"x"}',
    java: 'record{"f": 0:record{"k": 7}}',
    quirk: 'union-default',
  },
  {
    what: 'an empty array, of a union',
    writer: empty,
    reader: defaulted([{ type: 'array', items: 'int' }, 'null'], []),
    bytes: '',
    specification: 'record{"f": 0:[]}',
  },
  { what: 'no default', writer: empty, reader: holding('int'), bytes: '', specification: undefined },
  {
    what: 'symbol that the reader lacks, its enum has a default',
    writer: suit,
    reader: enumOf('a.Suit', ['X', 'Z'], { default: 'Z' }),
    bytes: '02',
    specification: '"Z"',
  },
  {
    what: 'symbol that the reader lacks, only the writer’s enum has a default',
    writer: enumOf('a.Suit', ['X', 'Y'], { default: 'X' }),
    reader: enumOf('a.Suit', ['X']),
    bytes: '02',
    specification: undefined,
  },
  {
    what: 'symbol that the reader lacks, the field has a default',
    writer: holding(suit),
    reader: holding(enumOf('a.Suit', ['X']), { default: 'X' }),
    bytes: '02',
    specification: undefined,
  },
]
