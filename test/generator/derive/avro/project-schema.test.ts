import { describe, expect, test } from 'vitest'
import { projectSchema } from '../../../../generator/derive/avro/project-schema.ts'
import { compileRead } from '../../../../runtime/resolve/compile-read.ts'
import { genericDecoder, genericEncoder } from '../../../../runtime/resolve/generic.ts'
import { resolve } from '../../../../runtime/schema/resolve.ts'
import { schemaGraph } from '../../../../runtime/schema/schema-graph.ts'
import type { RecordSchema } from '../../../../runtime/schema/schema-type.ts'
import { decodePartWith } from '../../../../runtime/wire/decode.ts'
import { isWireError } from '../../../../runtime/wire/wire-error.ts'
import { measuredEvents } from '../../../bench/serde/events.ts'
import { projectedReaders } from '../../../bench/serde/projected.ts'
import { mutate } from '../../../fuzz/mutate.ts'
import { fuzzTargets } from '../../../fuzz/targets.ts'
import { randomOf } from '../../../support/random-avro.ts'

const inner = {
  type: 'record',
  name: 'Inner',
  fields: [
    { name: 'a', type: 'string' },
    { name: 'b', type: ['null', 'long'] },
  ],
}
const schema = {
  type: 'record',
  name: 'Outer',
  fields: [
    { name: 'id', type: 'string' },
    { name: 'one', type: ['null', inner] },
    { name: 'list', type: { type: 'array', items: 'Inner' } },
    { name: 'labels', type: { type: 'map', values: 'string' } },
    {
      name: 'either',
      type: ['null', { type: 'record', name: 'Left', fields: [{ name: 'x', type: 'int' }] }, 'Inner'],
    },
  ],
}
const value = {
  id: 'i',
  one: { a: 'p', b: 1 },
  list: [{ a: 'q' }, { a: 'r', b: 2 }],
  labels: { k: 'v' },
  either: { Inner: { a: 's', b: 3 } },
}
const whole = schemaGraph()(schema) as RecordSchema
const bytes = genericEncoder(schema)(value)

describe('a projection', () => {
  test.each<[paths: string[], expected: object]>([
    [['id'], { id: 'i' }],
    [['one.a'], { one: { a: 'p' } }],
    [['one'], { one: value.one }],
    [['one', 'one.a'], { one: value.one }],
    [['one.a', 'one'], { one: value.one }],
    [['list[].b'], { list: [{}, { b: 2 }] }],
    [['list[]'], { list: value.list }],
    [['list'], { list: value.list }],
    [['labels', 'either.b'], { labels: { k: 'v' }, either: { Inner: { b: 3 } } }],
  ])('of %j', (paths, expected) => {
    const part = projectSchema(whole, paths)
    const read = compileRead(resolve(whole, part), [whole, part], new Map())
    expect(decodePartWith(read, bytes)).toEqual(expected)
  })

  test.each<[path: string, message: string]>([
    ['ix', 'Outer has no field ix'],
    ['id[]', 'id is string, and has nothing below it'],
    ['id.x', 'id is string, and has nothing below it'],
    ['one.c', 'no branch of one has a field c'],
    ['list.a', 'list is an array: what is wanted of its items is list[].a'],
    ['one[].a', 'no branch of one has items'],
    ['labels.k', 'labels is map, and has nothing below it'],
  ])('of %s leads nowhere', (path, message) => {
    expect(() => projectSchema(whole, [path])).toThrow(message)
  })
})

test('the printed one reads what closures read, of whatever bytes', async () => {
  const printed = await projectedReaders(measuredEvents)
  const random = randomOf(5)
  const below = (n: number) => Math.floor(random() * n)
  const targets = fuzzTargets()
  let read = 0
  for (const { name, record, five } of measuredEvents) {
    const own = schemaGraph()(JSON.parse(record.schema)) as RecordSchema
    const part = projectSchema(own, five)
    // Unions of classes aren't wrapped in generated code.
    const uids: { readonly [name: string]: number } = {
      'org.ocsf.EntityManagement': 3004,
      'org.ocsf.nexora.BaselineChange': 99_903_001,
    }
    const items = new Map(Object.entries(uids).map(([each, uid]) => [each, { name: each, ocsf: { uid } }]))
    const closures = compileRead(resolve(own, part), [own, part], items)
    const messages = targets.find((target) => target.name === `${record.name} ${record.version}`)!.messages
    const outcome = (run: () => unknown) => {
      try {
        return run()
      } catch (error) {
        if (isWireError(error)) return error.code
        throw error
      }
    }
    for (let i = 0; i < 3000; i++) {
      const message = i < messages.length ? messages[i]! : mutate(messages, below)
      const ours = outcome(() => decodePartWith(printed.get(name)!, message))
      expect(ours, `${name} ${Buffer.from(message).toString('hex')}`).toEqual(
        outcome(() => decodePartWith(closures, message)),
      )
      if (typeof ours === 'object') read++
    }
  }
  expect(read).toBeGreaterThan(300)
  expect(genericDecoder(schema)(bytes)).toEqual(value)
}, 60_000)
