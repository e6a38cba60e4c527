import { expect, test } from 'vitest'
import { compare } from '../../compat/compare.ts'
import { prepareSchema } from '../../compat/prepare.ts'

/** What is said of Avro Java and the first event that can't be read; test/conformance holds that to Java itself. */
function javaOf(writer: object, reader: object) {
  const { findings } = compare(prepareSchema(writer), prepareSchema(reader))
  const finding = findings.find(({ kind }) => kind === 'data')
  expect(finding?.counterexample?.hex).toMatch(/^[0-9a-f]*$/)
  return finding!.counterexample!.java
}

const record = (name: string, ...fields: object[]) => ({ type: 'record', name, fields })
const field = (name: string, type: unknown, more: object = {}) => ({ name, type, ...more })
const reads = (why: string) => ({ reads: true, why: expect.stringContaining(why) })

test.each<[what: string, writer: object, reader: object, expected: object | undefined]>([
  [
    'a record of another name is read as if it had that',
    record('Top', field('a', record('Old', field('x', 'int')))),
    record('Top', field('a', record('New', field('x', 'int')))),
    reads('a record of any name'),
  ],
  [
    'in a union, if its fields fit',
    record('Top', field('a', record('Old', field('x', 'int')))),
    record('Top', field('a', ['null', record('New', field('x', 'long'))])),
    reads('of a union'),
  ],
  [
    'and not if they don’t',
    record('Top', field('a', record('Old', field('x', 'int')))),
    record('Top', field('a', ['null', record('New', field('y', 'long'))])),
    undefined,
  ],
  [
    'bytes that are no text are passed on',
    { type: 'array', items: 'bytes' },
    { type: 'array', items: 'string' },
    reads('UTF-8'),
  ],
  [
    'longs have all their bits',
    record('Top', field('a', 'long')),
    record('Top', field('a', 'long')),
    reads('64 bits'),
  ],
  [
    'the reader’s alias renames the writer’s field first',
    record('Top', field('a', 'int')),
    record('Top', field('a', 'int', { default: 0 }), field('b', 'int', { aliases: ['a'] })),
    reads('alias'),
  ],
  [
    'nothing is read where a default is forced into the wrong branch of a union',
    record('Top', field('a', 'bytes')),
    record(
      'Top',
      field('a', 'string'),
      field('b', [{ type: 'enum', name: 'E', symbols: ['X'] }, 'string'], { default: 'no symbol' }),
    ),
    undefined,
  ],
  ['a missing field is missing there, too', record('Top'), record('Top', field('a', 'int')), undefined],
  [
    'and an unknown symbol',
    { type: 'enum', name: 'E', symbols: ['A', 'B'] },
    { type: 'enum', name: 'E', symbols: ['A'] },
    undefined,
  ],
])('Avro Java: %s', (_, writer, reader, expected) => {
  expect(javaOf(writer, reader)).toEqual(expected)
})
