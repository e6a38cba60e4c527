import type { DocumentedCase } from './documented-case.ts'

/** Which branch of a union is taken. */
export const unions: readonly DocumentedCase[] = [
  {
    what: 'the writer’s union, the branch that matches',
    writer: ['null', 'int'],
    reader: 'int',
    bytes: '0202',
    specification: '1',
  },
  {
    what: 'the writer’s union, a branch that is promoted',
    writer: ['null', 'int'],
    reader: 'double',
    bytes: '0202',
    specification: '1',
  },
  {
    what: 'the writer’s union, a branch that doesn’t match',
    writer: ['null', 'int'],
    reader: 'int',
    bytes: '00',
    specification: undefined,
  },
  {
    what: 'the same type goes before a promotion, wherever it stands',
    writer: 'int',
    reader: ['float', 'long', 'int'],
    bytes: '02',
    specification: '2:1',
  },
  {
    what: 'the first promotion, not the nearest',
    writer: 'int',
    reader: ['string', 'double', 'long'],
    bytes: '02',
    specification: '1:1',
  },
  { what: 'no branch', writer: 'int', reader: ['null', 'string'], bytes: '02', specification: undefined },
  {
    what: 'a union into another one',
    writer: ['int', 'string'],
    reader: ['null', 'bytes', 'long'],
    bytes: '020261',
    specification: '1:bytes(61)',
  },
]
