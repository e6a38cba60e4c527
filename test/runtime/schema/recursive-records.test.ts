import { describe, expect, test } from 'vitest'
import { recursiveRecords } from '../../../runtime/schema/recursive-records.ts'
import { schemaGraph } from '../../../runtime/schema/schema-graph.ts'

type Schema = string | readonly Schema[] | { readonly [key: string]: unknown }

const record = (name: string, ...types: Schema[]): Schema => ({
  type: 'record',
  name,
  fields: types.map((type, i) => ({ name: `f${i}`, type })),
})

describe('records that can contain themselves', () => {
  test.each<[what: string, schemas: Schema[], recursive: string[]]>([
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
    const named = new Map(schemas.map((schema) => [fullName(schema), schema]))
    const graph = schemaGraph((name) => named.get(name))
    const types = schemas.map((schema) => graph(schema))
    expect([...recursiveRecords(types)].map(({ name }) => name).sort()).toEqual(recursive)
  })
})

function fullName(schema: Schema): string {
  const { name, namespace } = schema as { name: string; namespace?: string }
  return namespace === undefined ? name : `${namespace}.${name}`
}
