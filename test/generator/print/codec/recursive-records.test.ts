import { describe, expect, test } from 'vitest'
import type { AvroSchema } from '../../../../generator/model/avro.ts'
import { recursiveRecords } from '../../../../generator/print/codec/recursive-records.ts'

const record = (name: string, ...types: AvroSchema[]): AvroSchema => ({
  type: 'record',
  name,
  fields: types.map((type, i) => ({ name: `f${i}`, type })),
})

describe('records that can contain themselves', () => {
  test.each<[what: string, schemas: AvroSchema[], recursive: string[]]>([
    ['none of a tree', [record('a.A', 'a.B', 'a.C'), record('a.B', 'a.C'), record('a.C', 'string')], []],
    [
      'one through a union, an array and a map',
      [record('a.A', ['null', { type: 'array', items: { type: 'map', values: 'a.A' } }])],
      ['a.A'],
    ],
    [
      'all of a cycle, and not what leads to it or away from it',
      [
        record('a.In', 'a.X'),
        record('a.X', 'a.Y', 'a.Out'),
        record('a.Y', 'a.Z'),
        record('a.Z', ['null', 'a.X'], 'a.Out'),
        record('a.Out', 'string'),
      ],
      ['a.X', 'a.Y', 'a.Z'],
    ],
    [
      'two cycles that share a record',
      [record('a.A', 'a.B', 'a.C'), record('a.B', 'a.A'), record('a.C', 'a.A')],
      ['a.A', 'a.B', 'a.C'],
    ],
    [
      'those defined in place, by names in their namespaces',
      [
        {
          type: 'record',
          name: 'Outer',
          namespace: 'x',
          fields: [
            { name: 'in', type: record('y.Node', 'Node', 'x.Outer') },
            { name: 's', type: 'string' },
          ],
        },
        record('z.User', 'y.Node'),
      ],
      ['x.Outer', 'y.Node'],
    ],
  ])('%s', (_, schemas, recursive) => {
    expect([...recursiveRecords(schemas)].sort()).toEqual(recursive)
  })
})
